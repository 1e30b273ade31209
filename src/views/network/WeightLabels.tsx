/** Weights written on their edges, where there is room: of two that would overlap the stronger stays. */
import { isRemoved } from '../../document/edges.ts';
import { useApp } from '../../store/hooks.ts';
import { pointOnEdge } from '../../viz/edgePath.ts';
import { freeLabels, type LabelBox } from '../../viz/labelPlaces.ts';
import { formatValue } from '../../viz/numberFormat.ts';
import { isWholeFrame } from './neuronValues.ts';
import type { Stage } from './useStage.ts';
import styles from './WeightLabels.module.css';

/** Near the target, where edges have come apart; capsules leave room in the middle. */
const PLACE_ON_EDGE = 0.7;
const DIGIT_PX = 8.5;
const PLATE = { heightPx: 20, paddingPx: 10 };
const DIAL_BOX = { widthPx: 52, heightPx: 212 };

export function WeightLabels({ stage }: { stage: Stage }) {
  const gesture = useApp((state) => state.ui.gesture);
  const { document, layout, frame, edgeIndices } = stage;
  if (!frame) return null;
  const whole = isWholeFrame(frame);
  const labels = layout.edges.flatMap((edge, index) => {
    const place = edgeIndices[index] ?? -1;
    if (gesture?.index === place) return [];
    if (isRemoved(document, { kind: 'weight', layer: edge.layer, from: edge.from, to: edge.to })) return [];
    const weight = frame.parameters[place] ?? 0;
    const text = formatValue(weight, { whole });
    const box: LabelBox = {
      ...pointOnEdge(edge, PLACE_ON_EDGE),
      widthPx: text.length * DIGIT_PX + PLATE.paddingPx,
      heightPx: PLATE.heightPx,
    };
    return [{ key: `${edge.layer}-${edge.from}-${edge.to}`, box, text, weight }];
  });
  const dragged = layout.edges[edgeIndices.indexOf(gesture?.index ?? -1)];
  const taken = [...layout.nodes, ...(dragged ? [{ ...pointOnEdge(dragged, 0.5), ...DIAL_BOX }] : [])];
  const shown = freeLabels(
    labels.map((label) => label.box),
    labels.map((label) => Math.abs(label.weight)),
    taken,
  );
  return (
    <g className={styles.labels} aria-hidden="true">
      {shown.map((index) => {
        const label = labels[index]!;
        const { x, y, widthPx, heightPx } = label.box;
        return (
          <g key={label.key} transform={`translate(${x} ${y})`}>
            <rect x={-widthPx / 2} y={-heightPx / 2} width={widthPx} height={heightPx} />
            <text data-sign={Math.sign(label.weight)}>{label.text}</text>
          </g>
        );
      })}
    </g>
  );
}
