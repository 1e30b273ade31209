/** The shapes of samples: classes differ by shape as well as by colour. */
import type { Path } from 'd3';
import type { Palette } from './palette.ts';

export type MarkShape = 'circle' | 'diamond' | 'square';

export interface Mark {
  shape: MarkShape;
  color: string;
}

type PathTarget = Pick<Path, 'arc' | 'moveTo' | 'lineTo' | 'closePath'>;

/** Half diagonal and half side that make shapes look as large as a circle of radius 1. */
const HALF_DIAGONAL = 1.3;
const HALF_SIDE = 0.9;

/** The mark of a class: 0 is the negative one of two, 1 the positive one; any further class is a square. */
export function classMark(classIndex: number, palette: Palette): Mark {
  if (classIndex === 0) return { shape: 'diamond', color: palette.neg };
  if (classIndex === 1) return { shape: 'circle', color: palette.pos };
  return { shape: 'square', color: palette.ink3 };
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
  corners(shape, radiusPx).forEach(([right, down], corner) => {
    if (corner === 0) target.moveTo(x + right, y + down);
    else target.lineTo(x + right, y + down);
  });
  target.closePath();
}

type Corner = readonly [right: number, down: number];

function corners(shape: 'diamond' | 'square', radiusPx: number): Corner[] {
  if (shape === 'diamond') {
    const half = HALF_DIAGONAL * radiusPx;
    return [
      [0, -half],
      [half, 0],
      [0, half],
      [-half, 0],
    ];
  }
  const half = HALF_SIDE * radiusPx;
  return [
    [-half, -half],
    [half, -half],
    [half, half],
    [-half, half],
  ];
}
