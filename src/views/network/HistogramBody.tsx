import { neuronHistogram } from '../../viz/neuronHistogram.ts';
import type { LayoutNode } from '../../viz/geometry.ts';
import styles from './HistogramBody.module.css';
import type { NeuronCounts } from './neuronCounts.ts';

const MARGIN_PX = 4;

interface HistogramBodyProps {
  node: LayoutNode;
  /** Null until they have been counted. */
  counts: NeuronCounts | null;
}

/** A neuron with the spread of its activations: the second class above the line, the first one below. */
export function HistogramBody({ node, counts }: HistogramBodyProps) {
  const { widthPx, heightPx } = node;
  const [left, top] = [node.x - widthPx / 2, node.y - heightPx / 2];
  const box = { widthPx: widthPx - 2 * MARGIN_PX, heightPx: heightPx - 2 * MARGIN_PX };
  const shape = counts && neuronHistogram(counts.counts, counts.rowCounts, box);
  return (
    <>
      <rect className={styles.ground} x={left} y={top} width={widthPx} height={heightPx} rx={node.radiusPx} />
      {shape && (
        <g className={styles.bars} transform={`translate(${left + MARGIN_PX} ${top + MARGIN_PX})`}>
          <path className={shape.down === '' ? styles.all : styles.up} d={shape.up} />
          <path className={styles.down} d={shape.down} />
          <line x2={box.widthPx} y1={shape.baselinePx} y2={shape.baselinePx} />
        </g>
      )}
    </>
  );
}
