import { describe, expect, it } from 'vitest';
import { PROBLEM_LIST, PROBLEMS } from '../../../src/data/registry.ts';
import { PICTURE_SIDE, pointsPicture } from '../../../src/views/gallery/pointsPicture.ts';
import { PALETTES } from '../../../src/viz/palette.ts';

const outlines = (d: string) => d.split('M').length - 1;

describe('The picture of a problem', () => {
  it('draws the four rows of XOR: two positive circles, two negative diamonds', () => {
    const { pos, neg } = PALETTES.light;
    const paths = pointsPicture(PROBLEMS.xor, PALETTES.light);
    expect(paths.map(({ fill, d }) => [fill, outlines(d)])).toEqual([
      [neg, 2],
      [pos, 2],
    ]);
  });

  it('draws both classes of generated points half and half', () => {
    const paths = pointsPicture(PROBLEMS.spiral, PALETTES.dark);
    expect(paths.map(({ d }) => outlines(d))).toEqual([48, 48]);
    expect(new Set(paths.map(({ fill }) => fill))).toEqual(new Set([PALETTES.dark.pos, PALETTES.dark.neg]));
  });

  it('draws values in colours of the ramp, one path for each', () => {
    const paths = pointsPicture(PROBLEMS.plane, PALETTES.light);
    const fills = paths.map(({ fill }) => fill);
    expect(new Set(fills).size).toBe(fills.length);
    expect(fills.length).toBeGreaterThan(4);
    expect(fills.length).toBeLessThanOrEqual(9);
  });

  it('is the same each time, and inside its square', () => {
    for (const problem of PROBLEM_LIST) {
      const paths = pointsPicture(problem, PALETTES.light);
      expect(paths).toEqual(pointsPicture(problem, PALETTES.light));
      for (const [, x, y] of paths.flatMap(({ d }) => [...d.matchAll(/M(-?[\d.]+),(-?[\d.]+)/g)])) {
        expect(Number(x)).toBeGreaterThanOrEqual(0);
        expect(Number(x)).toBeLessThanOrEqual(PICTURE_SIDE);
        expect(Number(y)).toBeGreaterThanOrEqual(-1);
        expect(Number(y)).toBeLessThanOrEqual(PICTURE_SIDE);
      }
    }
  });
});
