import { describe, expect, it } from 'vitest';
import { flagPath } from '../../src/viz/flag.ts';

describe('the outline of a flag', () => {
  it('has its point in the middle of the left side and lies around (0, 0)', () => {
    // 50 × 26: from −25 to 25 and from −13 to 13; the plate begins 9 px right of the point.
    expect(flagPath(50, 26)).toBe('M-25,0L-16,-13H20a5,5 0 0 1 5,5V8a5,5 0 0 1 -5,5H-16z');
  });
});
