import { describe, expect, it } from 'vitest';
import { lazyList } from '../../../src/views/maths/lazyList.ts';
import { fold } from '../../../src/views/maths/termFold.ts';

describe('a lazy list', () => {
  it('makes each item once, and only what is asked for', () => {
    const made: number[] = [];
    const list = lazyList(784, (at) => {
      made.push(at);
      return 10 * at;
    });
    expect(list.length).toBe(784);
    expect(fold(list, 4)).toEqual({ first: [0, 10], hiddenCount: 781, last: [7830] });
    expect(list.slice(1, 3)).toEqual([10, 20]);
    expect(made).toEqual([0, 1, 783, 2]);
  });
});
