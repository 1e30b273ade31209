import { describe, expect, it } from 'vitest';
import { buildDataset } from '../../src/data/dataset.ts';
import { MOST_DRAWN_POINTS, withoutPointsAt, withPoint } from '../../src/data/drawing.ts';

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
});
