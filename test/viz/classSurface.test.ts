import { describe, expect, it } from 'vitest';
import { classBoundaries, createClassShades, fillClasses } from '../../src/viz/classSurface.ts';
import { PALETTES } from '../../src/viz/palette.ts';

const palette = PALETTES.light;
const shades = createClassShades(3, palette);

/** Four points of a square of two, with the probabilities of three classes. */
const values = Float32Array.of(1, 0, 0, 0, 1, 0, 0, 0, 1, 1 / 3, 1 / 3, 1 / 3);

function colors(discretise: boolean): string[] {
  const pixels = new Uint32Array(4);
  fillClasses(pixels, { side: 2, classCount: 3, values }, { shades, discretise });
  const bytes = new Uint8Array(pixels.buffer);
  return [0, 1, 2, 3].map((pixel) =>
    Array.from(bytes.subarray(4 * pixel, 4 * pixel + 3), (byte) => byte.toString(16).padStart(2, '0')).join(
      '',
    ),
  );
}

describe('the surface of several classes', () => {
  it('has the colour of the winner, and the ground where nobody wins', () => {
    // #d4640b at 60 % on white: 212 · 0.6 + 102 = 229.2, 100 · 0.6 + 102 = 162, 11 · 0.6 + 102 = 108.6
    expect(colors(false)[0]).toBe('e5a26d');
    // #1f5fd0: 31 · 0.6 + 102 = 120.6, 95 · 0.6 + 102 = 159, 208 · 0.6 + 102 = 226.8
    expect(colors(false)[1]).toBe('799fe3');
    expect(colors(false)[3]).toBe('ffffff');
  });

  it('has only full colours when it is discretised', () => {
    expect(colors(true)[3]).toBe(colors(true)[0]);
    expect(new Set(colors(true)).size).toBe(3);
  });

  it('has a line where the lead changes, and none where one class has all', () => {
    const side = 4;
    const halves = Float32Array.from({ length: side * side }, (_, point) => (point % side < 2 ? 1 : 0));
    const answers = Float32Array.from([...halves].flatMap((left) => [left, 1 - left, 0]));
    const size = { widthPx: 40, heightPx: 40 };
    const path = classBoundaries({ side, classCount: 3, values: answers }, size);
    const xs = [...path.matchAll(/([\d.]+),/g)].map((match) => Number(match[1]));
    expect(new Set(xs)).toEqual(new Set([20]));
    const all = Float32Array.from({ length: 3 * side * side }, (_, at) => (at % 3 === 0 ? 1 : 0));
    expect(classBoundaries({ side, classCount: 3, values: all }, size)).toBe('');
  });
});
