/** The label of a weight or bias that is pointed at or selected. */
import styles from './HeldLabel.module.css';
import { HELD_LABEL, heldLabelWidth, type HeldText } from './heldText.ts';

interface HeldLabelProps {
  held: HeldText;
  left: number;
  top: number;
}

export function HeldLabel({ held, left, top }: HeldLabelProps) {
  const { heightPx, paddingPx } = HELD_LABEL;
  const widthPx = heldLabelWidth(held);
  return (
    <g transform={`translate(${left} ${top})`}>
      <rect className={styles.plate} width={widthPx} height={heightPx} rx={8} />
      <text className={styles.symbol} x={paddingPx} y={heightPx / 2}>
        {held.symbol}
        {held.sub && (
          <tspan className={styles.sub} dy="0.3em">
            {held.sub}
          </tspan>
        )}
      </text>
      <text className={styles.value} data-sign={held.sign} x={widthPx - paddingPx} y={heightPx / 2 + 0.5}>
        {held.text}
      </text>
    </g>
  );
}
