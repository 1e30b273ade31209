import { describe, expect, it } from 'vitest';
import { buildDataset } from '../../src/data/dataset.ts';
import { roundCoordinate } from '../../src/data/points.ts';
import { PROBLEM_DEFAULTS } from '../../src/data/problemDefaults.ts';

/**
 * The first three rows (inputs, then the label) and the first training rows of 100 rows at seed 1, noise 0.1 and share
 * 0.7. Links carry only such settings, so a change here would quietly give other data to everybody who opens an old one.
 */
const BEGINNINGS = [
  {
    id: 'circle',
    rows: [
      [-3.45, -3.3652, 0],
      [1.5145, 0.5351, 1],
      [4.2564, 0.856, 0],
    ],
    train: [1, 2, 3, 5, 7, 8, 9, 10],
  },
  {
    id: 'gaussians',
    rows: [
      [-3.1159, -2.3172, 0],
      [3.069, 1.9515, 1],
      [-1.9497, -2.2808, 0],
    ],
    train: [1, 2, 3, 5, 7, 8, 9, 10],
  },
  {
    id: 'xor-cloud',
    rows: [
      [3.1333, -2.4553, 0],
      [-4.0222, -4.2856, 1],
      [0.8815, -1.3611, 0],
    ],
    train: [1, 2, 3, 5, 7, 8, 9, 10],
  },
  {
    id: 'spiral',
    rows: [
      [0.1888, -0.1408, 0],
      [-0.2154, 0.16, 1],
      [0.2227, -0.1175, 0],
    ],
    train: [1, 2, 3, 5, 7, 8, 9, 10],
  },
  {
    id: 'moons',
    rows: [
      [-3.8768, 1.1513, 0],
      [2.3998, -2.0174, 1],
      [-1.0384, 2.1905, 0],
    ],
    train: [1, 2, 3, 5, 7, 8, 9, 10],
  },
  {
    id: 'checkerboard',
    rows: [
      [3.4951, 1.7166, 0],
      [3.7118, 4.3536, 1],
      [-4.5051, 4.147, 0],
    ],
    train: [1, 2, 3, 5, 7, 8, 9, 10],
  },
  {
    id: 'plane',
    rows: [
      [3.1831, 1.3305, 0.3907],
      [-1.5537, -5.2959, -0.579],
      [-0.6936, -5.5955, -0.5367],
    ],
    train: [0, 2, 4, 7, 8, 9, 10, 14],
  },
  {
    id: 'bumps',
    rows: [
      [3.1831, 1.3305, -0.9234],
      [-1.5537, -5.2959, 0.17],
      [-0.6936, -5.5955, 0.1872],
    ],
    train: [0, 2, 4, 7, 8, 9, 10, 14],
  },
  {
    id: 'sine',
    rows: [
      [3.104, -0.1783],
      [1.1348, 0.9865],
      [-0.9217, -0.6989],
    ],
    train: [0, 2, 4, 7, 8, 9, 10, 14],
  },
] as const;

describe('generated data never changes', () => {
  it.each(BEGINNINGS)('$id begins as it always did', ({ id, rows, train }) => {
    const { outputActivation } = PROBLEM_DEFAULTS[id];
    const settings = { problemId: id, rows: 100, noise: 0.1, trainShare: 0.7, seed: 1 };
    const dataset = buildDataset({ ...settings, features: null, outputActivation });
    const { rawInputCount, rawInputs, labels } = dataset;
    const firstRows = [0, 1, 2].map((row) =>
      [...rawInputs.slice(row * rawInputCount, (row + 1) * rawInputCount), labels[row]!].map(roundCoordinate),
    );
    expect(firstRows).toEqual(rows);
    expect(Array.from(dataset.train.slice(0, train.length))).toEqual(train);
  });
});
