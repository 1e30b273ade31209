import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { createRandom, epochOrder, hashSeed, shuffleInPlace } from '../../src/engine/index.ts';
import { createRandomFromState } from '../../src/engine/random.ts';

const draws = (count: number, draw: () => number) => Array.from({ length: count }, draw);
const meanOf = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;

describe('the generator', () => {
  it('gives the published numbers of xoshiro128** from the state 1, 2, 3, 4', () => {
    const random = createRandomFromState([1, 2, 3, 4]);
    expect(draws(10, random.nextUint32)).toEqual([
      11520, 0, 5927040, 70819200, 2031721883, 1637235492, 1287239034, 3734860849, 3729100597, 4258142804,
    ]);
  });

  it('gives the same numbers for the same seed and others for another', () => {
    const first = draws(5, createRandom(42).nextUint32);
    expect(draws(5, createRandom(42).nextUint32)).toEqual(first);
    expect(draws(5, createRandom(43).nextUint32)).not.toEqual(first);
  });

  it('draws uniform numbers within their limits, with the right mean and variance', () => {
    const random = createRandom(1);
    const values = draws(20000, () => random.uniform(-2, 4));
    expect(Math.min(...values)).toBeGreaterThanOrEqual(-2);
    expect(Math.max(...values)).toBeLessThan(4);
    expect(meanOf(values)).toBeCloseTo(1, 1);
    expect(meanOf(values.map((value) => (value - 1) ** 2))).toBeCloseTo(6 ** 2 / 12, 1);
  });

  it('draws normal numbers with the right mean, variance and share within one standard deviation', () => {
    const random = createRandom(2);
    const values = draws(20000, () => random.normal(3, 2));
    expect(meanOf(values)).toBeCloseTo(3, 1);
    expect(meanOf(values.map((value) => (value - 3) ** 2)) / 4).toBeCloseTo(1, 1);
    expect(values.filter((value) => Math.abs(value - 3) < 2).length / values.length).toBeCloseTo(0.6827, 1);
  });
});

describe('a seed hashed from parts', () => {
  it('is MurmurHash3 of its words', () => {
    expect(hashSeed()).toBe(0);
    expect(hashSeed(0)).toBe(0x2362f9de);
    expect(hashSeed(0xffffffff)).toBe(0x76293b50);
    expect(hashSeed(0x87654321)).toBe(0xf55b516b);
  });

  it('depends on the order and on where one text ends and the next begins', () => {
    expect(hashSeed(1, 2)).not.toBe(hashSeed(2, 1));
    expect(hashSeed('ab', 'c')).not.toBe(hashSeed('a', 'bc'));
    expect(hashSeed('0:1')).not.toBe(hashSeed('1:0'));
  });
});

describe('the order of an epoch', () => {
  it('holds every row exactly once', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 300 }), fc.integer(), fc.nat(), (count, seed, epoch) => {
        const order = epochOrder(count, seed, epoch);
        expect([...order].sort((a, b) => a - b)).toEqual(Array.from({ length: count }, (_, row) => row));
      }),
      { seed: 3, numRuns: 100 },
    );
  });

  it('is a function of the training seed and the epoch alone', () => {
    expect(epochOrder(50, 7, 3)).toEqual(epochOrder(50, 7, 3));
    expect(epochOrder(50, 7, 4)).not.toEqual(epochOrder(50, 7, 3));
    expect(epochOrder(50, 8, 3)).not.toEqual(epochOrder(50, 7, 3));
  });

  it('gives each of the six orders of three rows equally often', () => {
    const counts = new Map<string, number>();
    for (let epoch = 0; epoch < 6000; epoch++) {
      const order = epochOrder(3, 11, epoch).join('');
      counts.set(order, (counts.get(order) ?? 0) + 1);
    }
    expect(counts.size).toBe(6);
    // 1000 expected each; the standard deviation is √(6000 · 1/6 · 5/6) ≈ 29.
    for (const count of counts.values()) expect(Math.abs(count - 1000)).toBeLessThan(4 * 29);
  });

  it('comes from a shuffle that also works on plain arrays', () => {
    const letters = ['a', 'b', 'c', 'd', 'e', 'f'];
    shuffleInPlace(letters, createRandom(5));
    expect([...letters].sort()).toEqual(['a', 'b', 'c', 'd', 'e', 'f']);
    expect(letters).not.toEqual(['a', 'b', 'c', 'd', 'e', 'f']);
  });
});
