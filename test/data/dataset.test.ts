import { describe, expect, it } from 'vitest';
import { buildDataset } from '../../src/data/dataset.ts';
import type { DatasetOptions } from '../../src/data/dataset.ts';
import { PROBLEM_DEFAULTS } from '../../src/data/problemDefaults.ts';
import { PROBLEM_LIST } from '../../src/data/registry.ts';

const OPTIONS: DatasetOptions = {
  problemId: 'circle',
  rows: 100,
  noise: 0.2,
  trainShare: 0.7,
  seed: 1,
  features: null,
  outputActivation: 'tanh',
};

const build = (changes: Partial<DatasetOptions>) => buildDataset({ ...OPTIONS, ...changes });

describe('a data set', () => {
  it.each(PROBLEM_LIST)('of $name is the same for the same seed', ({ id }) => {
    const options = { problemId: id, outputActivation: PROBLEM_DEFAULTS[id].outputActivation };
    expect(build(options)).toEqual(build(options));
  });

  it('has other points and another split for another seed', () => {
    expect(build({ seed: 2 }).rawInputs).not.toEqual(build({}).rawInputs);
    expect(build({ seed: 2 }).train).not.toEqual(build({}).train);
  });

  it('lies row after row in flat arrays', () => {
    const { count, inputCount, rawInputCount, rawInputs, inputs, labels, targets, targetCount } = build({});
    expect([count, inputCount, rawInputCount, targetCount]).toEqual([100, 2, 2, 1]);
    expect([rawInputs, inputs, labels, targets].map(({ length }) => length)).toEqual([200, 200, 100, 100]);
    expect(inputs).toEqual(rawInputs);
    expect(inputs.buffer).not.toBe(rawInputs.buffer); // either can be transferred alone
  });

  it('codes two classes as −1 and +1 for tanh, and as 0 and 1 for sigmoid', () => {
    const { labels, targets } = build({ outputActivation: 'tanh' });
    expect(Array.from(labels.slice(0, 4))).toEqual([0, 1, 0, 1]);
    expect(Array.from(targets.slice(0, 4))).toEqual([-1, 1, -1, 1]);
    expect(build({ outputActivation: 'sigmoid' }).targets).toEqual(labels);
  });

  it('has the values themselves as targets of a regression', () => {
    const { labels, targets } = build({ problemId: 'plane', outputActivation: 'linear' });
    expect(targets).toEqual(labels);
  });

  it('gives the network the derived inputs that were asked for', () => {
    const { inputCount, inputs, rawInputs } = build({ features: ['x1', 'x1Squared', 'x1x2'] });
    expect(inputCount).toBe(3);
    expect(inputs).toHaveLength(100 * 3);
    const [x1, x2] = [rawInputs[2]!, rawInputs[3]!]; // the second row
    expect(Array.from(inputs.slice(3, 6))).toEqual([x1, x1 * x1, x1 * x2].map(Math.fround));
  });

  it('refuses derived inputs for a problem without them, and an empty list', () => {
    expect(() => build({ problemId: 'sine', features: ['x1'] })).toThrow(
      'The problem sine has no derived inputs',
    );
    expect(() => build({ features: [] })).toThrow('at least one input');
  });

  it('takes rows, noise and share to the nearest allowed value', () => {
    expect(build({ rows: 1 }).count).toBe(20);
    expect(build({ rows: 1e9 }).count).toBe(2000);
    expect(build({ rows: 99.6 }).count).toBe(100);
    expect(build({ noise: 50 })).toEqual(build({ noise: 1 }));
    expect(build({ trainShare: 1 }).validation).toHaveLength(10);
  });

  it('has a row of each class in both parts even when it is smallest', () => {
    for (const trainShare of [0.1, 0.9]) {
      const { labels, train, validation } = build({ rows: 20, trainShare });
      for (const part of [train, validation]) {
        expect(new Set(Array.from(part, (row) => labels[row]))).toEqual(new Set([0, 1]));
      }
    }
  });

  it('splits 100 rows at 70 % into 35 of each class for training and 15 for validation', () => {
    const { labels, train, validation } = build({});
    const classOnes = (rows: Uint32Array) => rows.filter((row) => labels[row] === 1).length;
    expect([train.length, classOnes(train)]).toEqual([70, 35]);
    expect([validation.length, classOnes(validation)]).toEqual([30, 15]);
  });

  it('splits a regression by number of rows, whatever their values', () => {
    const { train, validation } = build({ problemId: 'sine', outputActivation: 'linear' });
    expect([train.length, validation.length]).toEqual([70, 30]);
  });

  it('moves its points with the noise, by the same amount in the same direction, and keeps the split', () => {
    const [none, some, more] = [0, 0.25, 0.5].map((noise) => build({ noise }));
    expect(more!.train).toEqual(none!.train);
    none!.rawInputs.forEach((clean, index) => {
      const shift = some!.rawInputs[index]! - clean;
      expect(more!.rawInputs[index]! - clean).toBeCloseTo(2 * shift, 3);
    });
  });

  it('of a table has its rows in their order, all for training, whatever rows, noise and share say', () => {
    const dataset = build({ problemId: 'xor', outputActivation: 'sigmoid', rows: 500, noise: 1, seed: 9 });
    expect(Array.from(dataset.rawInputs)).toEqual([0, 0, 0, 1, 1, 0, 1, 1]);
    expect(Array.from(dataset.targets)).toEqual([0, 1, 1, 0]);
    expect(Array.from(dataset.train)).toEqual([0, 1, 2, 3]);
    expect(dataset.validation).toHaveLength(0);
  });
});
