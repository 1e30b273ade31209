import { neuronName } from '../../document/names.ts';
import { inputUnits } from '../../document/network.ts';
import type { LayoutNode } from '../../viz/geometry.ts';
import { wordsWidth } from '../../viz/textWidth.ts';
import styles from './CellLabel.module.css';
import type { Stage } from './useStage.ts';

const FONT_PX = 13;
const PADDING_PX = 8;
const HEIGHT_PX = 24;
const GAP_PX = 8;

interface CellLabelProps {
  stage: Stage;
  node: LayoutNode;
  /** Its number as text. */
  value: string;
}

/** What a cell is, beside it: a cell itself is too small for a name or a number. */
export function CellLabel({ stage, node, value }: CellLabelProps) {
  const { document, seen } = stage;
  const name = node.layer === 0 ? inputUnits(document)[node.unit]?.name : null;
  const text = `${name ?? neuronName(document, node.layer, node.unit)}: ${value}`;
  const widthPx = wordsWidth(text, FONT_PX) + 2 * PADDING_PX;
  const right = node.x + node.widthPx / 2 + GAP_PX;
  const left =
    right + widthPx < seen.left + seen.widthPx ? right : node.x - node.widthPx / 2 - GAP_PX - widthPx;
  return (
    <g className={styles.label} transform={`translate(${left} ${node.y - HEIGHT_PX / 2})`} aria-hidden="true">
      <rect width={widthPx} height={HEIGHT_PX} rx={6} />
      <text x={widthPx / 2} y={HEIGHT_PX / 2}>
        {text}
      </text>
    </g>
  );
}
