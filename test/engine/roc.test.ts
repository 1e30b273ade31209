import { describe, expect, it } from 'vitest';
import { areaUnder, createRandom, rocCurve } from '../../src/engine/index.ts';

const ratesOf = (scores: number[], labels: number[]) =>
  rocCurve(scores, labels)?.map(({ falsePositiveRate, truePositiveRate }) => [
    falsePositiveRate,
    truePositiveRate,
  ]);

describe('The ROC curve', () => {
  it('climbs with each positive row and goes right with each negative one, from the highest score down', () => {
    expect(ratesOf([0.9, 0.8, 0.7, 0.6], [1, 0, 1, 0])).toEqual([
      [0, 0],
      [0, 0.5],
      [0.5, 0.5],
      [0.5, 1],
      [1, 1],
    ]);
  });

  it('takes rows of the same score together', () => {
    expect(ratesOf([0.5, 0.5, 0.5], [1, 0, 1])).toEqual([
      [0, 0],
      [1, 1],
    ]);
  });

  it('is not there where one class has no row', () => {
    expect(rocCurve([0.1, 0.2], [1, 1])).toBeNull();
    expect(rocCurve([], [])).toBeNull();
  });
});

describe('The area under the curve', () => {
  const areaOf = (scores: number[], labels: number[]) => areaUnder(rocCurve(scores, labels)!);

  it('is 1 for a perfect order, 0 for the opposite one, and ½ where all scores are equal', () => {
    expect(areaOf([3, 2, 1, 0], [1, 1, 0, 0])).toBe(1);
    expect(areaOf([0, 1, 2, 3], [1, 1, 0, 0])).toBe(0);
    expect(areaOf([7, 7, 7, 7], [1, 0, 1, 0])).toBe(0.5);
  });

  it('is the share of pairs in which the positive row scores higher, ties counting half', () => {
    const random = createRandom(11);
    for (let run = 0; run < 50; run++) {
      const labels = Array.from({ length: 30 }, (_, row) => (row < 2 ? row : Number(random.uniform() < 0.4)));
      const scores = labels.map((label) => Math.round(10 * random.uniform() + 3 * label) / 10);
      const positives = scores.filter((_, row) => labels[row] === 1);
      const negatives = scores.filter((_, row) => labels[row] === 0);
      const wins = positives.flatMap((p) => negatives.map((n) => 0.5 * (Number(p >= n) + Number(p > n))));
      const share = wins.reduce((sum, win) => sum + win, 0) / wins.length;
      expect(areaOf(scores, labels)).toBeCloseTo(share, 12);
    }
  });
});
