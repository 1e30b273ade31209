import { describe, expect, it } from 'vitest';
import { createDocument } from '../../../src/document/defaults.ts';
import { linesOfFirstUpdate } from './sources.ts';

/** The gradients of Transactions: −16, 8, −24, 12, −20, −4 of the weights, −8, 4, −4 of the biases. */
const SUM_OF_SQUARES = 256 + 64 + 576 + 144 + 400 + 16 + 64 + 16 + 16;
const transactions = createDocument('transactions');

describe('clipping in the maths', () => {
  it('by norm shows how long all gradients together are, and shortens each alike', async () => {
    const norm = Math.sqrt(SUM_OF_SQUARES);
    const lines = await linesOfFirstUpdate({ clipNorm: 2 });
    expect(lines.slice(1, 3)).toEqual([
      `‖ g ‖ = √ Σ g^2 = ${norm.toFixed(3)}`,
      `g ← g · [2]/[‖ g ‖] = −24 × [2]/[${norm.toFixed(3)}] = −${((24 * 2) / norm).toFixed(3)}`,
    ]);
  });

  it('by norm leaves locked parameters out of the length', async () => {
    const [first, second] = transactions.layers;
    const edge = `${first?.units[0]?.id}>${second?.units[0]?.id}`;
    const lines = await linesOfFirstUpdate({ clipNorm: 2 }, [edge]);
    expect(lines[1]).toBe(`‖ g ‖ = √ Σ g^2 = ${Math.sqrt(SUM_OF_SQUARES - 400).toFixed(3)}`);
  });

  it('by norm shortens nothing within the limit', async () => {
    const lines = await linesOfFirstUpdate({ clipNorm: 100 });
    expect(lines[1]).toContain('‖ g ‖');
    expect(lines[2]).toBe('w2 ← w2 − η · g = 1 − 0.01 × ( −24 ) = 1.24');
  });

  it('by value cuts each gradient off', async () => {
    const lines = await linesOfFirstUpdate({ clipValue: 5 });
    expect(lines).toContain('g ← max ( −5 , min ( 5 , g ) ) = max ( −5 , min ( 5 , 12 ) ) = 5');
  });
});
