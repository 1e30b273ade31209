import { describe, expect, it } from 'vitest';
import { halfRoundPath } from '../../src/viz/halfRound.ts';

describe('the right part of a plate', () => {
  it('is square on the left and round on the right', () => {
    // 30 wide: 22 straight and 8 of corner; 28 high: 12 straight between two corners.
    expect(halfRoundPath(10, -14, { widthPx: 30, heightPx: 28, radiusPx: 8 })).toBe(
      'M10,-14h22a8,8 0 0 1 8,8v12a8,8 0 0 1 -8,8h-22z',
    );
  });
});
