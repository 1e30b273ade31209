import { describe, expect, it } from 'vitest';
import type { ProblemId } from '../../src/data/problem.ts';
import { addNoise, roundCoordinate } from '../../src/data/points.ts';
import { PROBLEM_LIST } from '../../src/data/registry.ts';
import { createRandom } from '../../src/engine/index.ts';
import { generateRows } from './generateRows.ts';

const GENERATED = PROBLEM_LIST.filter(({ kind }) => kind === 'generated');
const TWO_CLASSES = GENERATED.filter(({ task }) => task === 'binary');

describe('rounding a coordinate', () => {
  it.each([
    [1.23456, 1.2346],
    [-1.23454, -1.2345],
    [5, 5],
    [-0.00001, 0],
  ])('%d is %d', (value, rounded) => {
    expect(roundCoordinate(value)).toBe(rounded);
  });
});

describe('noise', () => {
  it('has mean 0 and the standard deviation that was asked for', () => {
    const random = createRandom(1);
    const shifts = Array.from({ length: 20_000 }, () => addNoise([0], 0.5, random)[0]!);
    const mean = shifts.reduce((sum, shift) => sum + shift, 0) / shifts.length;
    const variance = shifts.reduce((sum, shift) => sum + shift ** 2, 0) / shifts.length;
    // The standard errors are 0.5/√20000 ≈ 0.0035 and 0.25·√(2/20000) = 0.0025.
    expect(Math.abs(mean)).toBeLessThan(4 * 0.0035);
    expect(Math.abs(variance - 0.25)).toBeLessThan(4 * 0.0025);
  });
});

describe('generated rows', () => {
  it.each(GENERATED)('of $name have four decimals, noisy or not', ({ id }) => {
    for (const noise of [0, 0.35]) {
      const numbers = generateRows(id, { noise }).flatMap(({ inputs, label }) => [...inputs, label]);
      expect(numbers).toEqual(numbers.map((value) => Number(value.toFixed(4))));
    }
  });

  it.each(TWO_CLASSES)('of $name are balanced, to one row where their number is odd', ({ id }) => {
    const classOnes = (rows: number) => generateRows(id, { rows }).reduce((sum, { label }) => sum + label, 0);
    expect(classOnes(200)).toBe(100);
    expect(classOnes(201)).toBe(100);
  });

  it.each(TWO_CLASSES)('of $name keep their labels when there is noise', ({ id }) => {
    const labels = (noise: number) => generateRows(id, { noise }).map(({ label }) => label);
    expect(labels(1)).toEqual(labels(0));
  });

  it.each<ProblemId>(['plane', 'bumps'])('of %s keep their heights when there is noise', (id) => {
    const heights = (noise: number) => generateRows(id, { noise }).map(({ label }) => label);
    expect(heights(1)).toEqual(heights(0));
  });

  it('of Sine are moved by noise in both directions, target included', () => {
    const clean = generateRows('sine');
    const noisy = generateRows('sine', { noise: 0.2 });
    noisy.forEach(({ inputs, label }, index) => {
      expect(inputs[0]).not.toBe(clean[index]!.inputs[0]);
      expect(label).not.toBe(clean[index]!.label);
    });
  });
});
