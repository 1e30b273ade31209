import { describe, expect, it } from 'vitest';
import { clampTo, NOISE_LIMITS, ROWS_LIMITS, TRAIN_SHARE_LIMITS } from '../../src/data/limits.ts';
import { PROBLEM_DEFAULTS } from '../../src/data/problemDefaults.ts';
import { PROBLEM_LIST } from '../../src/data/registry.ts';

describe('limits of generated data', () => {
  it('leave a value between them alone and take others to the nearer end', () => {
    expect(clampTo(NOISE_LIMITS, 0.35)).toBe(0.35);
    expect(clampTo(NOISE_LIMITS, -1)).toBe(0);
    expect(clampTo(ROWS_LIMITS, 1e6)).toBe(2000);
  });

  it.each([NaN, Infinity, -Infinity])('refuse %s with a sentence', (value) => {
    expect(() => clampTo(ROWS_LIMITS, value)).toThrow(`must be a finite number, not ${value}`);
  });

  it('hold what every generated problem opens with', () => {
    for (const { id, kind } of PROBLEM_LIST) {
      if (kind !== 'generated') continue;
      const { rows, trainShare } = PROBLEM_DEFAULTS[id];
      expect(clampTo(ROWS_LIMITS, rows)).toBe(rows);
      expect(clampTo(TRAIN_SHARE_LIMITS, trainShare)).toBe(trainShare);
    }
  });
});
