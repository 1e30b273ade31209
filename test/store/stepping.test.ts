/** Stepping inside a batch, as the page does it: Transactions, whose first sample is (2, 3) with target 13. */
import { describe, expect, it } from 'vitest';
import { createDocument } from '../../src/document/defaults.ts';
import { sampleOutcome, shownStep } from '../../src/store/walk.ts';
import { createSettledStore, type TestStore } from '../helpers/testStore.ts';

async function standAt(steps: number): Promise<TestStore> {
  const test = await createSettledStore(createDocument('transactions'));
  test.actions.setStepSize('neuron');
  for (let step = 0; step < steps; step++) {
    test.actions.stepForward();
    await test.settled();
  }
  return test;
}

function outcome({ state, frame }: TestStore) {
  const { document, ui } = state();
  return sampleOutcome(frame(), shownStep(document, frame(), ui.sample));
}

describe('stepping neuron by neuron', () => {
  it('hides the prediction until its neuron is computed, and the loss until its own step', async () => {
    expect(outcome(await standAt(2))).toEqual({ prediction: null, outputs: null, target: 13, loss: null });
    expect(outcome(await standAt(3))).toEqual({ prediction: 9, outputs: null, target: 13, loss: null });
    expect(outcome(await standAt(4))).toEqual({
      prediction: 9,
      outputs: null,
      target: 13,
      loss: (13 - 9) ** 2 / 2,
    });
  });

  it('updates at the eighth step and goes on with the next sample at the ninth', async () => {
    const test = await standAt(8);
    expect(test.frame().step).toBe(1);
    expect(test.frame().parameters[0]).toBe(Math.fround(1 - 0.01 * -16));
    test.actions.stepForward();
    await test.settled();
    expect(test.state().ui.sample).toEqual({ kind: 'row', row: 1 });
  });

  it('shows the same sample with the new weights after the update', async () => {
    const { prediction, loss } = outcome(await standAt(8));
    // h₁ = 2·1.16 + 3·1.24 + 0.08, h₂ = 2·(−1.08) + 3·0.88 − 0.04, output 2.2·h₁ − 0.96·h₂ + 0.04
    expect(prediction).toBeCloseTo(2.2 * 6.12 - 0.96 * 0.44 + 0.04, 5);
    expect(loss).toBeCloseTo((13 - 13.0816) ** 2 / 2, 5);
  });

  it('goes back over the update to the very same parameters', async () => {
    const test = await standAt(0);
    const before = [...test.frame().parameters];
    for (let step = 0; step < 9; step++) test.actions.stepForward();
    for (let step = 0; step < 9; step++) test.actions.stepBack();
    await test.settled();
    expect([...test.frame().parameters]).toEqual(before);
    expect(test.frame().walk.index).toBe(0);
  });

  it('jumps to any step of the batch', async () => {
    const test = await standAt(1);
    test.actions.seek(6);
    await test.settled();
    expect(test.frame().walk.position).toEqual({ phase: 'backward', sample: 0, layer: 1, unit: 1 });
  });

  it('keeps its place through an edit and the undo of it', async () => {
    const test = await standAt(3);
    test.actions.setParameter({ kind: 'weight', layer: 2, from: 0, to: 0 }, 2.5);
    await test.settled();
    expect(test.frame().walk.index).toBe(3);
    expect(outcome(test).prediction).toBe(5 * 2.5 - 1);
    test.actions.undo();
    await test.actions.settled();
    await test.settled();
    expect(test.frame().walk.index).toBe(3);
    expect(outcome(test).prediction).toBe(9);
  });

  it('follows the walked sample until a person looks at another one', async () => {
    const test = await standAt(1);
    test.actions.selectRow(4);
    await test.settled();
    expect(test.state().ui.sample).toEqual({ kind: 'row', row: 4 });
    expect(outcome(test).prediction).toBe(12);
  });
});
