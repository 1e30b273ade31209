import { describe, expect, it } from 'vitest';
import { batchPlace, batchSizeAt, LAST_BATCH_PLACE } from '../../../src/views/data/batchSizes.ts';

describe('The batch size slider', () => {
  it('has a place for each of its sizes, the smallest first', () => {
    const sizes = Array.from({ length: LAST_BATCH_PLACE + 1 }, (_, place) => batchSizeAt(place));
    expect(sizes).toEqual([1, 2, 4, 8, 10, 16, 32, 64, 128, 256, 512]);
    expect(sizes.map(batchPlace)).toEqual(sizes.map((_, place) => place));
  });

  it('stands at the nearest place for a size that was typed elsewhere', () => {
    expect(batchSizeAt(batchPlace(3))).toBe(4); // 4/3 is less than 3/2
    expect(batchSizeAt(batchPlace(2000))).toBe(512);
  });

  it('refuses a place that it does not have', () => {
    expect(() => batchSizeAt(11)).toThrow('no place 11');
  });
});
