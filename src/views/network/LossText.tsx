import { LOSS_LINE_PX, type LossNote } from './lossNote.ts';
import styles from './LossText.module.css';

/** Target and loss of the walked sample. */
export function LossText({ note: { lines, box } }: { note: LossNote }) {
  const firstY = box.y - ((lines.length - 1) * LOSS_LINE_PX) / 2;
  return lines.map((line, index) => (
    <text key={line} className={styles.loss} x={box.x} y={firstY + index * LOSS_LINE_PX}>
      {line}
    </text>
  ));
}
