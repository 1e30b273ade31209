/** The right part of a plate: square on its left side, round on its right one. */
import { roundPx } from './roundPx.ts';

/** As the `d` of an SVG path, from (left, top). */
export function halfRoundPath(
  left: number,
  top: number,
  { widthPx, heightPx, radiusPx }: { widthPx: number; heightPx: number; radiusPx: number },
): string {
  const straight = roundPx(widthPx - radiusPx);
  const side = roundPx(heightPx - 2 * radiusPx);
  const corner = `a${radiusPx},${radiusPx} 0 0 1`;
  return (
    `M${roundPx(left)},${roundPx(top)}h${straight}${corner} ${radiusPx},${radiusPx}` +
    `v${side}${corner} ${-radiusPx},${radiusPx}h${-straight}z`
  );
}
