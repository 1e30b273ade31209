import { describe, expect, it } from 'vitest';
import { NO_PROGRESS, readProgress, withScene, writeProgress } from '../../src/lessons/progress.ts';

describe('The progress in the lessons', () => {
  it('comes back as it was written', () => {
    const begun = withScene(NO_PROGRESS, 'cost', 2, null);
    const done = withScene(begun, 'cost', 2, 'all-rows');
    expect(withScene(done, 'cost', 3, 'all-rows')).toEqual({ cost: { scene: 3, done: ['all-rows'] } });
    expect(readProgress(writeProgress(done))).toEqual({ cost: { scene: 2, done: ['all-rows'] } });
  });

  it.each([
    null,
    '',
    'no JSON',
    '[]',
    '{"version":2,"lessons":{"cost":{"scene":1,"done":[]}}}',
    '{"version":1,"lessons":7}',
  ])('counts as not begun where it is not understood: %s', (text) => {
    expect(readProgress(text)).toEqual({});
  });

  it('leaves out what is of no use and keeps the rest', () => {
    const lessons = {
      cost: { scene: 1, done: ['a', 'a', 7, ''] },
      half: { scene: 1.5, done: [] },
      far: { scene: 1000, done: [] },
      none: { scene: 0 },
      nothing: null,
      ['x'.repeat(100)]: { scene: 0, done: [] },
    };
    expect(readProgress(JSON.stringify({ version: 1, lessons }))).toEqual({
      cost: { scene: 1, done: ['a'] },
    });
  });
});
