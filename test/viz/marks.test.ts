import { path } from 'd3';
import { describe, expect, it } from 'vitest';
import { classMark, traceMark, type MarkShape } from '../../src/viz/marks.ts';
import { PALETTES } from '../../src/viz/palette.ts';

function outline(shape: MarkShape, radiusPx: number): string {
  const target = path();
  traceMark(target, shape, 10, 20, radiusPx);
  return target.toString();
}

describe('the mark of a sample', () => {
  it('is a diamond for the negative, a circle for the positive and a square for a third class', () => {
    const shapes = [0, 1, 2].map((index) => classMark(index, PALETTES.light).shape);
    expect(shapes).toEqual(['diamond', 'circle', 'square']);
    expect(classMark(0, PALETTES.dark).color).toBe(PALETTES.dark.neg);
    expect(classMark(1, PALETTES.dark).color).toBe(PALETTES.dark.pos);
  });

  it('is another one for each of six classes, and only two have the colours of signs', () => {
    const marks = [0, 1, 2, 3, 4, 5].map((index) => classMark(index, PALETTES.light));
    expect(new Set(marks.map(({ shape }) => shape)).size).toBe(6);
    expect(new Set(marks.map(({ color }) => color)).size).toBe(6);
    const { neg, pos } = PALETTES.light;
    expect(marks.slice(2).filter(({ color }) => color === neg || color === pos)).toEqual([]);
  });

  it('has its outline around its place', () => {
    expect(outline('circle', 3)).toBe('M13,20A3,3,0,1,1,7,20A3,3,0,1,1,13,20');
    expect(outline('diamond', 10)).toBe('M10,7L23,20L10,33L-3,20Z');
    expect(outline('square', 10)).toBe('M1,11L19,11L19,29L1,29Z');
    expect(outline('triangle', 10)).toBe('M10,7L22,29L-2,29Z');
    expect(outline('cross', 4).startsWith('M11.8,18.2L15,18.2L15,21.8L11.8,21.8L11.8,25')).toBe(true);
    expect(outline('star', 10).startsWith('M10,5L')).toBe(true);
  });
});
