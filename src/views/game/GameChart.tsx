import { game as words } from '../../i18n/en.ts';
import { gameChart } from '../../viz/gameChart.ts';
import { formatLoss } from '../../viz/numberFormat.ts';
import styles from './GameChart.module.css';

interface GameChartProps {
  moves: number;
  losses: readonly number[];
  descent: readonly number[] | null;
}

const WIDTH_PX = 360;
const HEIGHT_PX = 150;
const MARGIN_PX = 22;
const ABOVE_POINT_PX = 9;
const TICKS_PX = 18;
const KEY_PX = 40;

/** What the player's moves did to the loss; at the end gradient descent as a ghost. */
export function GameChart({ moves, losses, descent }: GameChartProps) {
  const chart = gameChart({ widthPx: WIDTH_PX, heightPx: HEIGHT_PX, moves, losses, descent });
  const text = (values: readonly number[]) => values.map(formatLoss).join(', ');
  return (
    <svg
      className={styles.chart}
      viewBox={`${-MARGIN_PX} ${-MARGIN_PX} ${WIDTH_PX + 2 * MARGIN_PX} ${MARGIN_PX + HEIGHT_PX + KEY_PX + 6}`}
      role="img"
      aria-label={words.chart(text(losses), descent && text(descent))}
    >
      {chart.moveXs.map((x, move) => (
        <g key={x}>
          <path className={styles.grid} d={`M${x},0V${HEIGHT_PX}`} />
          <text className={styles.tick} x={x} y={HEIGHT_PX + TICKS_PX}>
            {move}
          </text>
        </g>
      ))}
      {chart.descent && <path className={styles.ghost} data-ghost d={chart.descent} />}
      <path className={styles.yours} d={chart.yours.path} />
      {chart.yours.points.map((point, move) => (
        <g key={move}>
          <circle className={styles.point} cx={point.x} cy={point.y} r={4.5} />
          <text className={styles.loss} x={point.x} y={point.y - ABOVE_POINT_PX}>
            {formatLoss(losses[move] ?? 0)}
          </text>
        </g>
      ))}
      {chart.descent && <Key />}
    </svg>
  );
}

/** Which line is whose. */
function Key() {
  return (
    <g transform={`translate(0 ${HEIGHT_PX + KEY_PX})`}>
      <path className={styles.yours} d="M0,-4h22" />
      <text className={styles.name} x={28}>
        {words.yours}
      </text>
      <path className={styles.ghost} d={`M${WIDTH_PX / 3},-4h22`} />
      <text className={styles.name} x={WIDTH_PX / 3 + 28}>
        {words.descent}
      </text>
    </g>
  );
}
