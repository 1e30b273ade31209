/** Flags that carry gradients: a plate whose left side is a point, towards the input. */
import { roundPx } from './roundPx.ts';

/** How far the point reaches out of the plate. */
export const FLAG_POINT_PX = 9;

const CORNER_PX = 5;

/** The outline of a flag around (0, 0), as the `d` of an SVG path; the point counts as part of its width. */
export function flagPath(widthPx: number, heightPx: number): string {
  const right = roundPx(widthPx / 2);
  const bottom = roundPx(heightPx / 2);
  const shoulder = FLAG_POINT_PX - right;
  const corner = `${CORNER_PX},${CORNER_PX} 0 0 1`;
  return (
    `M${-right},0L${shoulder},${-bottom}H${right - CORNER_PX}a${corner} ${CORNER_PX},${CORNER_PX}` +
    `V${bottom - CORNER_PX}a${corner} ${-CORNER_PX},${CORNER_PX}H${shoulder}z`
  );
}
