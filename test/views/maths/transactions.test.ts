import { describe, expect, it } from 'vitest';
import { formulaText } from '../../../src/ui/formula.ts';
import { createDocument } from '../../../src/document/defaults.ts';
import type { EdgewiseDocument } from '../../../src/document/document.ts';
import { createSettledStore, type TestStore } from '../../helpers/testStore.ts';
import { blockTexts } from './mathsTexts.ts';
import { mathsOfStep } from './sources.ts';

const transactions = createDocument('transactions');

/** Neuron by neuron, so many steps into the first sample: 2 family members, 3 accounts, 13 transactions. */
async function after(steps: number, document: EdgewiseDocument = transactions): Promise<TestStore> {
  const test = await createSettledStore(document);
  test.actions.setStepSize('neuron');
  for (let step = 0; step < steps; step++) {
    test.actions.stepForward();
    await test.settled();
  }
  return test;
}

async function textsAfter(steps: number, document?: EdgewiseDocument): Promise<string[]> {
  return blockTexts(mathsOfStep(await after(steps, document)).blocks);
}

describe('the maths of Transactions', () => {
  it('adds up h₁: 1 × 2 + 1 × 3 + 0 = 5', async () => {
    expect(await textsAfter(1)).toEqual([
      'z1 = w1 · x1 + w2 · x2 + b1',
      '1 × 2 + 1 × 3 + 0',
      '2 + 3 + 0 = 5',
      'a1 = relu ( z1 ) = max ( 0 , 5 ) = 5',
    ]);
  });

  it('adds up h₂: −1 × 2 + 1 × 3 + 0 = 1', async () => {
    expect(await textsAfter(2)).toEqual([
      'z2 = w1 · x1 + w2 · x2 + b2',
      '−1 × 2 + 1 × 3 + 0',
      '−2 + 3 + 0 = 1',
      'a2 = relu ( z2 ) = max ( 0 , 1 ) = 1',
    ]);
  });

  it('adds up the output: 2 × 5 − 1 × 1 + 0 = 9', async () => {
    expect(await textsAfter(3)).toEqual([
      'z = w1 · a1 + w2 · a2 + b',
      '2 × 5 + ( −1 ) × 1 + 0',
      '10 + ( −1 ) + 0 = 9',
      'y^ = z = 9',
    ]);
  });

  it('has the loss ½ (9 − 13)² = 8', async () => {
    expect(await textsAfter(4)).toEqual(['L = ½ · ( y^ − y ) ² = ½ × ( 9 − 13 ) ² = 8']);
  });

  it('finds δ −4 at the output, and the gradients −20 and −4', async () => {
    expect(await textsAfter(5)).toEqual([
      '[∂ L]/[∂ y^] = y^ − y = 9 − 13 = −4',
      'δy = [∂ L]/[∂ y^] · f ′ ( z ) = −4 × 1 = −4',
      '[∂ L]/[∂ w1] = δy · a1 = −4 × 5 = −20',
      '[∂ L]/[∂ w2] = δy · a2 = −4 × 1 = −4',
      '[∂ L]/[∂ b] = δy = −4',
    ]);
  });

  it('gathers δ 4 at h₂, with the gradients 8 and 12', async () => {
    expect(await textsAfter(6)).toEqual([
      '[∂ L]/[∂ a2] = w2 · δy',
      '−1 × ( −4 )',
      '4 = 4',
      'δ2 = [∂ L]/[∂ a2] · f ′ ( z2 ) = 4 × 1 = 4',
      '[∂ L]/[∂ w1] = δ2 · x1 = 4 × 2 = 8',
      '[∂ L]/[∂ w2] = δ2 · x2 = 4 × 3 = 12',
      '[∂ L]/[∂ b2] = δ2 = 4',
    ]);
  });

  it('gathers δ −8 at h₁, with the gradients −16 and −24', async () => {
    const texts = await textsAfter(7);
    expect(texts.slice(3)).toEqual([
      'δ1 = [∂ L]/[∂ a1] · f ′ ( z1 ) = −8 × 1 = −8',
      '[∂ L]/[∂ w1] = δ1 · x1 = −8 × 2 = −16',
      '[∂ L]/[∂ w2] = δ1 · x2 = −8 × 3 = −24',
      '[∂ L]/[∂ b1] = δ1 = −8',
    ]);
  });

  it('moves the weight with the largest gradient from 1 to 1 − 0.01 × (−24) = 1.24, and the loss to 0.0033', async () => {
    const maths = mathsOfStep(await after(8));
    expect(formulaText(maths.title.symbol)).toBe('x2 → h1');
    expect(blockTexts(maths.blocks)).toEqual([
      'w2 ← w2 − η · ∂ L / ∂ w2 = 1 − 0.01 × ( −24 ) = 1.24',
      'y^ = 13.08',
      'L = 0.0033',
    ]);
  });

  it('takes the mean over a batch of two before the rule', async () => {
    const batch = { ...transactions, training: { ...transactions.training, batchSize: 2 } };
    const test = await after(15, batch);
    const texts = blockTexts(mathsOfStep(test).blocks);
    const { meanGradient } = test.frame().update!;
    const largest = Math.max(...meanGradient.map(Math.abs));
    expect(texts[0]).toMatch(/^g = \[1\]\/\[2\] · Σ \[∂ L\]\/\[∂ w\d\] = \[1\]\/\[2\] × \( −\d+ \) = −\d+$/);
    expect(Number(/(\d+)$/.exec(texts[0]!)?.[1])).toBe(largest);
    expect(texts[1]).toContain('− η · g =');
  });
});
