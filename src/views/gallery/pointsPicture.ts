/** The picture of a problem, drawn from the rows that its own generator gives. */
import { createRandom } from '../../engine/index.ts';
import type { Problem, Row } from '../../data/problem.ts';
import type { Point } from '../../viz/geometry.ts';
import { markPath } from '../../viz/markPath.ts';
import { classMark, type Mark } from '../../viz/marks.ts';
import type { Palette } from '../../viz/palette.ts';
import { toPlanePx } from '../../viz/plane.ts';
import { createRamp } from '../../viz/ramp.ts';

export interface PicturePath {
  d: string;
  fill: string;
}

/** Pictures are drawn in a square of this side and scaled to where they stand. */
export const PICTURE_SIDE = 92;

/** Leaves room for the marks of rows at the very edge. */
const MARGIN = 4;

const PICTURE_ROWS = 96;
const PICTURE_SEED = 1;
const POINT_RADIUS = 3.2;
const TABLE_POINT_RADIUS = 7.5;

/** The labels between which a curve is drawn, so that it is as high as it is wide. */
const CURVE_DOMAIN = [-2, 2] as const;

/** Values of a regression problem are shown in this many colours on each side of 0. */
const COLORS_A_SIDE = 4;

/** Outlines of the problem's rows without noise, one path for each colour. */
export function pointsPicture(problem: Problem, palette: Palette): PicturePath[] {
  const random = createRandom(PICTURE_SEED);
  const rows = problem.generate({ rows: PICTURE_ROWS, noise: 0, random, points: problem.firstPoints ?? [] });
  const radius = problem.kind === 'table' ? TABLE_POINT_RADIUS : POINT_RADIUS;
  const markOf = createMarkOf(problem, palette);
  return groupByColor(problem, rows).map(([key, sameColor]) => {
    const { shape, color } = markOf(key);
    const points = sameColor.map((row) => placeOf(problem, row));
    return { d: markPath(shape, points, radius), fill: color };
  });
}

function groupByColor(problem: Problem, rows: readonly Row[]): [key: number, rows: Row[]][] {
  const groups = new Map<number, Row[]>();
  for (const row of rows) {
    const key = Math.round(row.label * colorsPerUnit(problem));
    groups.set(key, [...(groups.get(key) ?? []), row]);
  }
  return [...groups];
}

function colorsPerUnit(problem: Problem): number {
  return problem.task === 'regression' ? COLORS_A_SIDE : 1;
}

/** From a rounded label to its mark: classes by shape and colour, values by the ramp. */
function createMarkOf(problem: Problem, palette: Palette): (key: number) => Mark {
  if (problem.task !== 'regression') return (label) => classMark(label, palette);
  const ramp = createRamp(palette.ramp);
  return (key) => ({ shape: 'circle', color: ramp.css(key / COLORS_A_SIDE) });
}

/** Where a row is drawn. A problem of one input is drawn as a curve, its label upwards. */
function placeOf({ plane, inputs }: Problem, row: Row): Point {
  const [x1 = 0, x2 = 0] = row.inputs;
  const curve = inputs.length === 1;
  const domain = { x1: plane, x2: curve ? CURVE_DOMAIN : plane };
  const side = PICTURE_SIDE - 2 * MARGIN;
  const { x, y } = toPlanePx({ domain, widthPx: side, heightPx: side }, x1, curve ? row.label : x2);
  return { x: x + MARGIN, y: y + MARGIN };
}
