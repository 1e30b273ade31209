import { describe, expect, it } from 'vitest';
import { heightAfterKey, limitedHeight, openedHeight } from '../../../src/views/maths/drawerHeight.ts';

describe('the height of the maths', () => {
  it('stays between 200 and 420 px', () => {
    expect([limitedHeight(10), limitedHeight(300.4), limitedHeight(1000)]).toEqual([200, 300, 420]);
  });

  it('grows with the arrow up, shrinks with the arrow down, and jumps to its ends', () => {
    expect(['ArrowUp', 'ArrowDown', 'Home', 'End'].map((key) => heightAfterKey(key, 268))).toEqual([
      288, 248, 200, 420,
    ]);
    expect(heightAfterKey('Enter', 268)).toBeNull();
  });

  it('is three tenths of the window when it opens, from 240 to 268 px', () => {
    expect([600, 850, 900, 1200].map(openedHeight)).toEqual([240, 255, 268, 268]);
  });
});
