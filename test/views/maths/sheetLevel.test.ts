import { describe, expect, it } from 'vitest';
import { levelAfterKey, nearestLevel, otherLevel } from '../../../src/views/maths/sheetLevel.ts';

describe('the level of the sheet', () => {
  it('is the nearest to where a finger leaves its edge: 0, 45 % or 90 % of the height', () => {
    expect([0.02, 0.22, 0.23, 0.67, 0.68, 1].map(nearestLevel)).toEqual([
      'closed',
      'closed',
      'half',
      'half',
      'full',
      'full',
    ]);
  });

  it('goes up and down by arrows, one at a time, and to its ends', () => {
    expect(levelAfterKey('ArrowUp', 'closed')).toBe('half');
    expect(levelAfterKey('ArrowUp', 'full')).toBe('full');
    expect(levelAfterKey('ArrowDown', 'full')).toBe('half');
    expect(levelAfterKey('ArrowDown', 'closed')).toBe('closed');
    expect(['Home', 'End'].map((key) => levelAfterKey(key, 'half'))).toEqual(['closed', 'full']);
    expect(levelAfterKey('Escape', 'half')).toBeNull();
  });

  it('opens by a tap, and from half to the full', () => {
    expect((['closed', 'half', 'full'] as const).map(otherLevel)).toEqual(['half', 'full', 'half']);
  });
});
