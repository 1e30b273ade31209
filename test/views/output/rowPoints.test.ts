import { describe, expect, it } from 'vitest';
import { buildDataset } from '../../../src/data/dataset.ts';
import type { Mark } from '../../../src/viz/marks.ts';
import { nearestPoint, rowPoints } from '../../../src/views/output/rowPoints.ts';

const MARK: Mark = { shape: 'circle', color: '#000000' };
const OPTIONS = { noise: 0, seed: 1, features: null };

describe('the rows as points', () => {
  it('lie at their two raw inputs, derived inputs or not', () => {
    const dataset = buildDataset({
      ...OPTIONS,
      problemId: 'circle',
      rows: 20,
      trainShare: 0.5,
      features: ['x1Squared'],
      outputActivation: 'tanh',
    });
    for (const { row, x1, x2 } of rowPoints(dataset, () => MARK))
      expect([x1, x2]).toEqual([...dataset.rawInputs.subarray(2 * row, 2 * row + 2)]);
  });

  it('have held-out rows last, so that these are drawn on top', () => {
    const dataset = buildDataset({
      ...OPTIONS,
      problemId: 'circle',
      rows: 20,
      trainShare: 0.5,
      outputActivation: 'tanh',
    });
    const heldOut = rowPoints(dataset, () => MARK).map((point) => point.heldOut);
    expect(heldOut).toEqual([...Array(10).fill(false), ...Array(10).fill(true)]);
  });

  it('lie at their label where there is only one input', () => {
    const dataset = buildDataset({
      ...OPTIONS,
      problemId: 'sine',
      rows: 20,
      trainShare: 0.5,
      outputActivation: 'linear',
    });
    for (const { row, x1, x2 } of rowPoints(dataset, () => MARK))
      expect([x1, x2]).toEqual([dataset.rawInputs[row], dataset.labels[row]]);
  });

  it('are marked by their label', () => {
    const dataset = buildDataset({
      ...OPTIONS,
      problemId: 'xor',
      rows: 4,
      trainShare: 1,
      outputActivation: 'sigmoid',
    });
    const points = rowPoints(dataset, (label) => ({ ...MARK, color: label === 1 ? 'blue' : 'orange' }));
    expect(points.map((point) => point.color)).toEqual(['orange', 'blue', 'blue', 'orange']);
  });
});

describe('the point under the pointer', () => {
  const plane = { domain: { x1: [0, 10], x2: [0, 10] }, widthPx: 100, heightPx: 100 } as const;
  const points = [
    { x1: 2, x2: 2 }, // drawn at (20, 80)
    { x1: 3, x2: 2 }, // drawn at (30, 80)
  ];

  it('is the nearest one', () => {
    expect(nearestPoint(points, plane, { x: 26, y: 81 }, 12)).toBe(points[1]);
  });

  it('is none when all are out of reach', () => {
    expect(nearestPoint(points, plane, { x: 60, y: 10 }, 12)).toBeNull();
  });

  it('is the one drawn last where two lie at the same place', () => {
    const twins = [points[0]!, { ...points[0]! }];
    expect(nearestPoint(twins, plane, { x: 20, y: 80 }, 12)).toBe(twins[1]);
  });
});
