import { describe, expect, it } from 'vitest';
import { PROBLEM_DEFAULTS } from '../../src/data/problemDefaults.ts';
import { isProblemId, PROBLEM_LIST, PROBLEMS } from '../../src/data/registry.ts';
import { problemName } from '../../src/document/problem.ts';
import { about } from '../../src/i18n/en.ts';
import { generateRows } from './generateRows.ts';

describe('the built-in problems', () => {
  it('stand in the gallery in this order', () => {
    expect(PROBLEM_LIST.map(({ id }) => problemName(id)).join(', ')).toBe(
      'Transactions, AND, OR, NAND, XOR, Circle, Gaussians, XOR cloud, Spiral, Moons, Checkerboard, Plane, Bumps, Sine, Draw points, Draw values',
    );
  });

  it('have ids that are their names in kebab case', () => {
    for (const [key, { id }] of Object.entries(PROBLEMS)) {
      expect(id).toBe(problemName(id).toLowerCase().replaceAll(' ', '-'));
      expect(id).toBe(key);
    }
  });

  it('are found by id, and nothing else is', () => {
    expect(isProblemId('xor-cloud')).toBe(true);
    expect(isProblemId('XOR')).toBe(false);
    expect(isProblemId('')).toBe(false);
    expect(isProblemId('toString')).toBe(false);
  });

  it('keep the problems of a group together', () => {
    const groups = PROBLEM_LIST.map(({ group }) => group);
    const starts = groups.filter((group, index) => group !== groups[index - 1]);
    expect(starts).toEqual(['small', 'points', 'surfaces', 'own']);
  });

  it('open with these networks, optimisers, batches and rows', () => {
    const settings = PROBLEM_LIST.map(({ id, inputs }) => {
      const { hiddenUnits, optimizer, batchSize, rows, trainShare } = PROBLEM_DEFAULTS[id];
      const shape = [inputs.length, ...hiddenUnits, 1].join('-');
      return [id, shape, optimizer.name, optimizer.learningRate, batchSize, rows, trainShare].join(' ');
    });
    expect(settings).toEqual([
      'transactions 2-2-1 sgd 0.01 1 8 1',
      'and 2-1 sgd 1 4 4 1',
      'or 2-1 sgd 1 4 4 1',
      'nand 2-1 sgd 1 4 4 1',
      'xor 2-2-1 sgd 5 4 4 1',
      'circle 2-4-2-1 sgd 0.03 10 500 0.5',
      'gaussians 2-4-2-1 sgd 0.03 10 500 0.5',
      'xor-cloud 2-4-2-1 sgd 0.03 10 500 0.5',
      'spiral 2-6-4-1 adam 0.01 16 300 0.7',
      'moons 2-6-4-1 adam 0.01 10 500 0.5',
      'checkerboard 2-8-8-1 adam 0.01 10 500 0.5',
      'plane 2-4-2-1 sgd 0.03 10 500 0.5',
      'bumps 2-4-2-1 sgd 0.03 10 500 0.5',
      'sine 1-8-8-1 adam 0.01 10 200 0.7',
      'draw-points 2-4-2-1 sgd 0.03 10 500 1',
      'draw-values 2-4-2-1 sgd 0.03 10 500 1',
    ]);
  });

  it('open with these activations and losses', () => {
    const settings = PROBLEM_LIST.map(({ id }) => {
      const { hiddenActivation, outputActivation, loss } = PROBLEM_DEFAULTS[id];
      return [id, hiddenActivation, outputActivation, loss].join(' ');
    });
    expect(settings).toEqual([
      'transactions relu linear sum_of_squared_errors',
      'and sigmoid sigmoid binary_crossentropy',
      'or sigmoid sigmoid binary_crossentropy',
      'nand sigmoid sigmoid binary_crossentropy',
      'xor sigmoid sigmoid sum_of_squared_errors',
      'circle tanh tanh sum_of_squared_errors',
      'gaussians tanh tanh sum_of_squared_errors',
      'xor-cloud tanh tanh sum_of_squared_errors',
      'spiral tanh tanh sum_of_squared_errors',
      'moons tanh tanh sum_of_squared_errors',
      'checkerboard tanh tanh sum_of_squared_errors',
      'plane tanh linear sum_of_squared_errors',
      'bumps tanh linear sum_of_squared_errors',
      'sine tanh linear sum_of_squared_errors',
      'draw-points tanh tanh sum_of_squared_errors',
      'draw-values tanh linear sum_of_squared_errors',
    ]);
  });

  it('shuffle generated rows and walk through tables in order', () => {
    for (const { id, kind } of PROBLEM_LIST) expect(PROBLEM_DEFAULTS[id].shuffle).toBe(kind !== 'table');
  });

  it('have inputs within the ends of their sliders, and those within the drawn plane', () => {
    for (const { id, inputs, plane } of PROBLEM_LIST) {
      for (const { inputs: values } of generateRows(id, { rows: PROBLEM_DEFAULTS[id].rows })) {
        values.forEach((value, index) => {
          expect(value).toBeGreaterThanOrEqual(inputs[index]!.min);
          expect(value).toBeLessThanOrEqual(inputs[index]!.max);
        });
      }
      for (const { min, max } of inputs) {
        expect(min).toBeGreaterThanOrEqual(plane[0]);
        expect(max).toBeLessThanOrEqual(plane[1]);
      }
    }
  });

  it('say in one short sentence what they are', () => {
    for (const { id } of PROBLEM_LIST) expect(about.summaries[id]).toMatch(/^[A-Z][^.]{10,70}\.$/);
  });
});
