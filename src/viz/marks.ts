/** The shapes of samples: classes differ by shape as well as by colour. */
import type { Path } from 'd3';
import type { Palette } from './palette.ts';

export type MarkShape = 'circle' | CorneredShape;
type CorneredShape = 'diamond' | 'square' | 'triangle' | 'cross' | 'star';

export interface Mark {
  shape: MarkShape;
  color: string;
}

type PathTarget = Pick<Path, 'arc' | 'moveTo' | 'lineTo' | 'closePath'>;

/** The mark of a class: 0 is the negative one of two, 1 the positive one; further classes have no sign, and no colour of one. */
export function classMark(classIndex: number, palette: Palette): Mark {
  const marks: readonly Mark[] = [
    { shape: 'diamond', color: palette.neg },
    { shape: 'circle', color: palette.pos },
    { shape: 'square', color: palette.ink3 },
    { shape: 'triangle', color: palette.ok },
    { shape: 'cross', color: palette.ink },
    { shape: 'star', color: palette.control },
  ];
  return marks[classIndex] ?? { shape: 'square', color: palette.ink3 };
}

/** Adds the outline around (x, y) to a canvas context or a d3 path. */
export function traceMark(
  target: PathTarget,
  shape: MarkShape,
  x: number,
  y: number,
  radiusPx: number,
): void {
  if (shape === 'circle') {
    target.moveTo(x + radiusPx, y);
    target.arc(x, y, radiusPx, 0, 2 * Math.PI);
    return;
  }
  CORNERS[shape].forEach(([right, down], corner) => {
    if (corner === 0) target.moveTo(x + right * radiusPx, y + down * radiusPx);
    else target.lineTo(x + right * radiusPx, y + down * radiusPx);
  });
  target.closePath();
}

type Corner = readonly [right: number, down: number];

/** Half diagonal and half side that make shapes look as large as a circle of radius 1. */
const HALF_DIAGONAL = 1.3;
const HALF_SIDE = 0.9;
const STAR_POINTS = 5;

const CORNERS: Readonly<Record<CorneredShape, readonly Corner[]>> = {
  diamond: [
    [0, -HALF_DIAGONAL],
    [HALF_DIAGONAL, 0],
    [0, HALF_DIAGONAL],
    [-HALF_DIAGONAL, 0],
  ],
  square: [
    [-HALF_SIDE, -HALF_SIDE],
    [HALF_SIDE, -HALF_SIDE],
    [HALF_SIDE, HALF_SIDE],
    [-HALF_SIDE, HALF_SIDE],
  ],
  triangle: [
    [0, -1.3],
    [1.2, 0.9],
    [-1.2, 0.9],
  ],
  cross: crossCorners(1.25, 0.45),
  star: starCorners(1.5, 0.65),
};

/** A plus sign: `arm` from its middle to the end of an arm, which is twice `half` wide. */
function crossCorners(arm: number, half: number): Corner[] {
  const quarter: readonly Corner[] = [
    [half, -half],
    [arm, -half],
    [arm, half],
  ];
  const turned = ([right, down]: Corner): Corner => [-down, right];
  const turns = [quarter];
  while (turns.length < 4) turns.push(turns.at(-1)!.map(turned));
  return turns.flat();
}

/** From the top, clockwise. */
function starCorners(outer: number, inner: number): Corner[] {
  return Array.from({ length: 2 * STAR_POINTS }, (_, corner) => {
    const angle = (corner * Math.PI) / STAR_POINTS;
    const radius = corner % 2 === 0 ? outer : inner;
    return [radius * Math.sin(angle), -radius * Math.cos(angle)];
  });
}
