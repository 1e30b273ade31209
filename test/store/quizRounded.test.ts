/** 2-1-1 with weights of many decimals, worked out with two decimals of each value and three of each δ. */
import { describe, expect, it } from 'vitest';
import { createDocument } from '../../src/document/defaults.ts';
import { parameterRefs } from '../../src/document/edges.ts';
import { presentStep } from '../../src/store/walk.ts';
import { roundedAnswer } from '../../src/store/quizRounded.ts';
import { createSettledStore } from '../helpers/testStore.ts';

async function source() {
  const test = await createSettledStore(createDocument('transactions'));
  test.actions.setStepSize('neuron');
  const weights = [0.4371, -0.2914, 0.7132, 0.7834, 0.1271, 0.0934, 1.9173, -0.8612, 0.2391];
  parameterRefs(test.state().document).forEach((ref, index) =>
    test.actions.setParameter(ref, weights[index] ?? 0),
  );
  await test.settled();
  const { document, ui } = test.state();
  const step = presentStep(document, test.frame(), ui.sample, null);
  if (!step) throw new Error('The first step is there.');
  return { step, document, parameters: test.frame().parameters };
}

describe('an answer from the numbers on the screen', () => {
  it('is z of the rounded weights, and a of the rounded z', async () => {
    const from = await source();
    // Shown: 0.44·2 + 0.71·3 + 0.13; exactly z₁ = 0.4371·2 + 0.7132·3 + 0.1271 = 3.1409.
    expect(roundedAnswer(from, { kind: 'preActivation', layer: 1, unit: 0 })).toBeCloseTo(3.14, 10);
    expect(roundedAnswer(from, { kind: 'activation', layer: 1, unit: 0 })).toBeCloseTo(3.14, 10);
    // Linear: 1.92·3.14 − 0.86·1.86 + 0.24, where z₂ = −0.5828 + 2.3502 + 0.0934 = 1.8608.
    const output = 1.92 * 3.14 - 0.86 * 1.86 + 0.24;
    expect(roundedAnswer(from, { kind: 'activation', layer: 2, unit: 0 })).toBeCloseTo(output, 10);
  });

  it('is loss, δ and gradient of the rounded prediction and δ', async () => {
    const from = await source();
    // ŷ = 1.9173·3.1409 − 0.8612·1.8608 + 0.2391 = 4.6587, shown as 4.66; the target is 13.
    expect(roundedAnswer(from, { kind: 'loss' })).toBeCloseTo((4.66 - 13) ** 2 / 2, 10);
    expect(roundedAnswer(from, { kind: 'delta', layer: 2, unit: 0 })).toBeCloseTo(4.66 - 13, 10);
    const ref = { kind: 'weight', layer: 2, from: 0, to: 0 } as const;
    const delta = Number((from.step.trace.backward?.layers[1]?.delta[0] ?? NaN).toFixed(3));
    expect(roundedAnswer(from, { kind: 'gradient', ref })).toBeCloseTo(delta * 3.14, 10);
    expect(roundedAnswer(from, { kind: 'delta', layer: 1, unit: 0 })).toBeCloseTo(delta * 1.92, 10);
  });
});
