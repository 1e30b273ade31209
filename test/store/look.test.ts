/** Looks: steps through a sample of a person's choice, on Transactions with its rows (2, 3) → 13, (1, 1) → 6, … */
import { describe, expect, it } from 'vitest';
import { createDocument } from '../../src/document/defaults.ts';
import type { StepSize } from '../../src/worker/protocol.ts';
import { shownStep } from '../../src/store/walk.ts';
import { createSettledStore, type TestStore } from '../helpers/testStore.ts';

async function open(size: StepSize = 'neuron'): Promise<TestStore> {
  const test = await createSettledStore(createDocument('transactions'));
  test.actions.setStepSize(size);
  return test;
}

async function press(test: TestStore, times: number): Promise<void> {
  for (let at = 0; at < times; at++) {
    test.actions.stepForward();
    await test.settled();
  }
}

function shown({ state, frame }: TestStore) {
  const { document, ui } = state();
  return shownStep(document, frame(), ui.sample, ui.look);
}

describe('a look at another sample', () => {
  it('goes forward, to the loss and backward, and leaves training where it is', async () => {
    const test = await open();
    test.actions.selectRow(1);
    await press(test, 7);
    expect(shown(test)).toMatchObject({
      kind: 'look',
      position: { phase: 'backward', sample: 0, layer: 1, unit: 0 },
    });
    // h₁ = 1 + 1, h₂ = −1 + 1, ŷ = 2·2 − 0 = 4 against 6.
    expect(shown(test)?.trace.loss).toBe((6 - 4) ** 2 / 2);
    expect(test.frame()).toMatchObject({ step: 0, walk: { index: 0 } });
  });

  it('is followed by training order', async () => {
    const test = await open();
    test.actions.selectRow(1);
    await press(test, 8);
    expect(test.state().ui).toMatchObject({ look: null, sample: { kind: 'row', row: 0 } });
    expect(test.frame().walk.index).toBe(1);
  });

  it('returns to the step at which training stood', async () => {
    const test = await open();
    await press(test, 3);
    test.actions.selectRow(4);
    await press(test, 7 + 1);
    expect(test.frame().walk.index).toBe(4);
    expect(shown(test)?.kind).toBe('training');
  });

  it('steps back to its start, and from there training steps back', async () => {
    const test = await open();
    await press(test, 2);
    test.actions.selectRow(4);
    await press(test, 1);
    test.actions.stepBack();
    await test.settled();
    expect(test.state().ui.look).toEqual({ index: 0 });
    test.actions.stepBack();
    await test.settled();
    expect(test.frame().walk.index).toBe(1);
  });

  it('goes through a sample without a target forward only', async () => {
    const test = await open('sample');
    test.actions.setOwnInputs([2, 4]);
    await press(test, 1);
    expect(shown(test)).toMatchObject({ position: { phase: 'forward', layer: 2, unit: 0 } });
    await press(test, 1);
    expect(shown(test)?.kind).toBe('training');
  });

  it('can be jumped about in', async () => {
    const test = await open();
    test.actions.selectRow(1);
    await press(test, 1);
    test.actions.seek(4);
    await test.settled();
    expect(shown(test)?.position).toEqual({ phase: 'loss', sample: 0 });
    expect(test.frame().walk.index).toBe(0);
  });

  it('ends with a change of the network', async () => {
    const test = await open();
    test.actions.selectRow(1);
    await press(test, 2);
    test.actions.setActivation(1, 'tanh');
    await test.settled();
    expect(test.state().ui.look).toBeNull();
  });
});

describe('inputs changed in the middle of a step', () => {
  it('keep the position, the target and the training that stands there', async () => {
    const test = await open();
    await press(test, 6);
    test.actions.setOwnInputs([2, 4]);
    await test.settled();
    expect(shown(test)).toMatchObject({ kind: 'look', index: 6, position: { phase: 'backward', unit: 1 } });
    // h₁ = 6, h₂ = 2, ŷ = 2·6 − 2 = 10 against 13: δ = −3, and at h₂ −3 · −1.
    expect(shown(test)?.trace.backward?.layers[0]?.delta[1]).toBe(3);
    expect(test.frame().walk.index).toBe(6);
  });

  it('put back, show the step of training again', async () => {
    const test = await open();
    await press(test, 2);
    test.actions.setOwnInputs([2, 4]);
    test.actions.setOwnInputs([2, 3]);
    await test.settled();
    expect(shown(test)).toMatchObject({ kind: 'training', index: 2 });
  });
});
