import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitRows, trainOnAll } from '../../src/data/split.ts';
import { createRandom } from '../../src/engine/index.ts';

const labels = fc.array(fc.integer({ min: 0, max: 3 }), { maxLength: 200 });
const share = fc.double({ min: 0, max: 1, noNaN: true });
const seed = fc.integer({ min: 0, max: 1_000_000 });

const countOf = (rows: Uint32Array, group: number, groups: number[]): number =>
  rows.filter((row) => groups[row] === group).length;

describe('splitting rows into training and validation', () => {
  it('puts every row into exactly one part, in ascending order', () => {
    fc.assert(
      fc.property(labels, share, seed, (groups, trainShare, splitSeed) => {
        const { train, validation } = splitRows(groups, trainShare, createRandom(splitSeed));
        expect([...train, ...validation].sort((a, b) => a - b)).toEqual(groups.map((_, row) => row));
        expect(train).toEqual(train.toSorted());
        expect(validation).toEqual(validation.toSorted());
      }),
      { seed: 7, numRuns: 100 },
    );
  });

  it('gives each class its share of training rows, to half a row', () => {
    fc.assert(
      fc.property(labels, share, seed, (groups, trainShare, splitSeed) => {
        const { train } = splitRows(groups, trainShare, createRandom(splitSeed));
        for (const group of new Set(groups)) {
          const size = groups.filter((other) => other === group).length;
          expect(Math.abs(countOf(train, group, groups) - size * trainShare)).toBeLessThanOrEqual(0.5);
        }
      }),
      { seed: 7, numRuns: 100 },
    );
  });

  it('draws other rows for another seed, and the same for the same', () => {
    const groups = Array<number>(40).fill(0);
    const trainAt = (splitSeed: number) => splitRows(groups, 0.5, createRandom(splitSeed)).train;
    expect(trainAt(1)).toEqual(trainAt(1));
    expect(trainAt(1)).not.toEqual(trainAt(2));
  });

  it('can hold out nothing', () => {
    expect(trainOnAll(3)).toEqual({ train: Uint32Array.of(0, 1, 2), validation: new Uint32Array(0) });
  });
});
