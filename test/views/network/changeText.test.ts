import { describe, expect, it } from 'vitest';
import { changeText } from '../../../src/views/network/changeText.ts';

function change(before: number[], after: number[]): string {
  return changeText({ before: Float32Array.from(before), after: Float32Array.from(after) }, 0);
}

describe('what an update did to a weight', () => {
  it('is written as the old and the new number', () => {
    expect(change([0.5], [0.66])).toBe('0.50 → 0.66');
    expect(change([-0.04], [0.02])).toBe('−0.04 → 0.02');
  });

  it('leaves whole weights whole', () => {
    expect(change([1, -1], [1.16, -1.08])).toBe('1 → 1.16');
    expect(change([1, 0.5], [1.16, 0.5])).toBe('1.00 → 1.16');
  });

  it('takes as many decimals as the change needs', () => {
    expect(change([0.4321], [0.4322])).toBe('0.4321 → 0.4322');
  });

  it('stays short where nothing changed', () => {
    expect(change([0.4321], [0.4321])).toBe('0.43 → 0.43');
  });
});
