/** The letters of the penalties: λ₁ and λ₂, apart from AdamW's λ. */
import { expect, it } from 'vitest';
import { linesOfFirstUpdate } from './sources.ts';

it('has a letter for each of two penalties', async () => {
  // −24 + 0.5 · 1 + 2 · 0.25 · 1 = −23
  const lines = await linesOfFirstUpdate({ l1: 0.5, l2: 0.25 });
  expect(lines).toContain(
    'g ← g + λ1 · sign ( w2 ) + 2 · λ2 · w2 = −24 + 0.5 × sign ( 1 ) + 2 × 0.25 × 1 = −23',
  );
});

it('has them beside the decay of AdamW, which is a λ of its own', async () => {
  const optimizer = { name: 'adamw', learningRate: 0.01 } as const;
  const lines = await linesOfFirstUpdate({ l2: 0.25, optimizer });
  expect(lines).toContainEqual(expect.stringContaining('+ 2 · λ2 · w2'));
  expect(lines).toContainEqual(expect.stringContaining('w2 · ( 1 − η · λ )'));
  expect(lines.filter((line) => line.includes('λ1'))).toEqual([]);
});
