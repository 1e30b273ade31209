import { describe, expect, it } from 'vitest';
import { buildDataset } from '../../src/data/dataset.ts';
import {
  drawnClassCount,
  MOST_DRAWN_POINTS,
  penClass,
  withoutPointsAt,
  withPoint,
} from '../../src/data/drawing.ts';

const A = { x1: 0, x2: 0, label: 0 };
const B = { x1: 1, x2: 0, label: 1 };

describe('Drawn points', () => {
  it('are added at the end, up to a limit', () => {
    expect(withPoint([A], B)).toEqual([A, B]);
    const full = Array.from({ length: MOST_DRAWN_POINTS }, () => A);
    expect(withPoint(full, B)).toBe(full);
  });

  it('go where the eraser is, within half a unit', () => {
    expect(withoutPointsAt([A, B], 0.4, 0.3)).toEqual([B]);
    expect(withoutPointsAt([A, B], 0.5, 0.1)).toHaveLength(2);
  });

  it('keep their last one', () => {
    expect(withoutPointsAt([A], 0, 0)).toEqual([A]);
  });

  it('are all there is to train on', () => {
    const dataset = buildDataset({
      problemId: 'draw-points',
      rows: 20,
      noise: 0,
      trainShare: 0.5,
      seed: 1,
      points: [A, B, A],
      features: null,
      outputActivation: 'tanh',
    });
    expect([...dataset.rawInputs]).toEqual([0, 0, 1, 0, 0, 0]);
    expect([...dataset.targets]).toEqual([-1, 1, -1]);
    expect([dataset.train.length, dataset.validation.length]).toEqual([3, 0]);
  });

  it('are of two classes at least, and the pen goes on with the next one, up to the sixth', () => {
    expect(drawnClassCount([A])).toBe(2);
    expect(drawnClassCount([A, { ...A, label: 3 }])).toBe(4);
    expect(penClass(5, [A, B])).toBe(2);
    expect(penClass(1, [A, B])).toBe(1);
    expect(penClass(6, [{ ...A, label: 5 }])).toBe(5);
  });

  it('of three classes are told one-hot; three heights stay heights', () => {
    const points = [A, B, { x1: 2, x2: 2, label: 2 }];
    const options = { rows: 3, noise: 0, trainShare: 1, seed: 1, points, features: null };
    const dataset = buildDataset({ ...options, problemId: 'draw-points', outputActivation: 'softmax' });
    expect([dataset.task, dataset.targetCount]).toEqual(['classes', 3]);
    expect([...dataset.targets]).toEqual([1, 0, 0, 0, 1, 0, 0, 0, 1]);
    const heights = buildDataset({ ...options, problemId: 'draw-values', outputActivation: 'linear' });
    expect([...heights.targets]).toEqual([0, 1, 2]);
  });
});
