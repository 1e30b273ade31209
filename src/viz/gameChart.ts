/** The losses of a game by move, on a scale of powers of ten: the player's, and those of gradient descent. */
import { line, scaleLinear, scaleLog } from 'd3';

export interface GameChartOptions {
  widthPx: number;
  heightPx: number;
  moves: number;
  losses: readonly number[];
  descent: readonly number[] | null;
}

export interface GameChart {
  yours: { path: string; points: { x: number; y: number }[] };
  /** Null until it may be seen. */
  descent: string | null;
  /** Places of the moves, from 0. */
  moveXs: number[];
}

/** A loss of 0 has no logarithm: it stands at the bottom. */
const LEAST_LOSS = 1e-3;

export function gameChart({ widthPx, heightPx, moves, losses, descent }: GameChartOptions): GameChart {
  const all = [...losses, ...(descent ?? [])].map((loss) => Math.max(LEAST_LOSS, loss));
  const x = scaleLinear([0, moves], [0, widthPx]);
  const y = scaleLog([Math.min(...all, 1), Math.max(...all, 10)], [heightPx, 0]).clamp(true);
  const pointsOf = (values: readonly number[]) =>
    values.map((loss, move) => ({ x: x(move), y: y(Math.max(LEAST_LOSS, loss)) }));
  const pathOf = line<{ x: number; y: number }>(
    (point) => point.x,
    (point) => point.y,
  );
  const points = pointsOf(losses);
  return {
    yours: { path: pathOf(points) ?? '', points },
    descent: descent && pathOf(pointsOf(descent)),
    moveXs: Array.from({ length: moves + 1 }, (_, move) => x(move)),
  };
}
