/** The line along which the values over the plane pass a level, such as the boundary between two classes. */
import { contours } from 'd3';
import type { HeatmapData } from './heatmap.ts';
import { roundPx } from './roundPx.ts';

export interface PlotSize {
  widthPx: number;
  heightPx: number;
}

type Position = readonly [column: number, row: number];

/**
 * The lines as the `d` of an SVG path in a plot of this size; "" where the values never pass the level. Lines end at
 * the plot's edge: the frame itself is not drawn.
 */
export function contourPath({ side, values }: HeatmapData, level: number, size: PlotSize): string {
  const scaleX = size.widthPx / side;
  const scaleY = size.heightPx / side;
  const point = ([column, row]: Position) => `${roundPx(column * scaleX)},${roundPx(row * scaleY)}`;
  return contourLines(values, side, level)
    .map((line) => `M${line.map(point).join('L')}`)
    .join('');
}

/** The rings of d3, which run along the frame where the higher side touches it, cut into lines at the frame. */
function contourLines(values: Float32Array, side: number, level: number): Position[][] {
  const { coordinates } = contours().size([side, side]).contour(Array.from(values), level);
  return coordinates
    .flat()
    .map((ring) => ring.map(([column = 0, row = 0]): Position => [column, row]))
    .flatMap((ring) => cutAtFrame(ring, side));
}

function cutAtFrame(ring: readonly Position[], side: number): Position[][] {
  const corner = ring.findIndex((position) => isOnFrame(position, side));
  if (corner < 0) return [[...ring]];
  const fromFrame = [...ring.slice(corner, -1), ...ring.slice(0, corner + 1)];
  const lines: Position[][] = [];
  let line: Position[] = [];
  fromFrame.forEach((position, index) => {
    const previous = fromFrame[index - 1];
    if (!isOnFrame(position, side)) {
      if (line.length === 0 && previous) line.push(straightOut(previous, position, side));
      line.push(position);
    } else if (line.length > 0) {
      lines.push([...line, straightOut(position, line.at(-1)!, side)]);
      line = [];
    }
  });
  return lines;
}

/** d3 knows only the middles of the frame's cells; the line's end is taken straight out to the frame instead. */
function straightOut(onFrame: Position, last: Position, side: number): Position {
  const [column, row] = onFrame;
  return column <= 0 || column >= side ? [column, last[1]] : [last[0], row];
}

function isOnFrame([column, row]: Position, side: number): boolean {
  return column <= 0 || row <= 0 || column >= side || row >= side;
}
