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
const MARGIN_PX = 14;

/** What the player's moves did to the loss; at the end gradient descent as a ghost. */
export function GameChart({ moves, losses, descent }: GameChartProps) {
  const chart = gameChart({ widthPx: WIDTH_PX, heightPx: HEIGHT_PX, moves, losses, descent });
  const text = (values: readonly number[]) => values.map(formatLoss).join(', ');
  return (
    <svg
      className={styles.chart}
      viewBox={`${-MARGIN_PX} ${-MARGIN_PX} ${WIDTH_PX + 2 * MARGIN_PX} ${HEIGHT_PX + 3 * MARGIN_PX}`}
      role="img"
      aria-label={words.chart(text(losses), descent && text(descent))}
    >
      {chart.moveXs.map((x, move) => (
        <g key={x}>
          <path className={styles.grid} d={`M${x},0V${HEIGHT_PX}`} />
          <text className={styles.tick} x={x} y={HEIGHT_PX + 18}>
            {move}
          </text>
        </g>
      ))}
      {chart.descent && <path className={styles.ghost} data-ghost d={chart.descent} />}
      <path className={styles.yours} d={chart.yours.path} />
      {chart.yours.points.map((point, move) => (
        <circle key={move} className={styles.point} cx={point.x} cy={point.y} r={4.5} />
      ))}
    </svg>
  );
}
