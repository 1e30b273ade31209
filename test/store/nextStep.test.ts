/** The step to come, on Transactions: sample (2, 3) with target 13, rate 0.01, ∂L/∂w of x₂ → h₁ is −24. */
import { describe, expect, it } from 'vitest';
import { createDocument } from '../../src/document/defaults.ts';
import { parameterIndex, type WeightRef } from '../../src/document/edges.ts';
import { nextStepOf } from '../../src/store/nextStep.ts';
import { costScopeOf, lossScopeOf, wishedProbe } from '../../src/store/probes.ts';
import { createSettledStore, type TestStore } from '../helpers/testStore.ts';

const EDGE: WeightRef = { kind: 'weight', layer: 1, from: 1, to: 0 };

async function open(): Promise<TestStore> {
  const test = await createSettledStore(createDocument('transactions'));
  test.actions.set('mathsOpen', true);
  test.actions.set('costScope', 'sample');
  test.actions.set('selection', EDGE);
  await test.settled();
  return test;
}

function nextStep({ state, frame }: TestStore) {
  const { document } = state();
  return nextStepOf(document, frame(), EDGE, parameterIndex(document, EDGE));
}

describe('J at the weight at hand', () => {
  it('comes with every frame, for the same weights as all else', async () => {
    const test = await open();
    expect(test.frame().probe).toEqual({ index: 2, value: 1, loss: 8, slope: -24 });
    test.actions.setParameter(EDGE, 2);
    await test.settled();
    // h₁ = 2 + 6 = 8, ŷ = 16 − 1 = 15: J = ½·2², and −24 turns to 2·2·3 = 12.
    expect(test.frame().probe).toMatchObject({ value: 2, loss: 2, slope: 12 });
  });

  it('is not asked for while no weight is at hand', async () => {
    const test = await open();
    test.actions.set('selection', { kind: 'neuron', layer: 1, unit: 0 });
    expect(wishedProbe(test.state())).toBeNull();
  });
});

describe('The samples that J is taken over', () => {
  it('are all rows at rest and the walked sample in a step, unless chosen', async () => {
    const test = await open();
    test.actions.set('costScope', null);
    expect(costScopeOf(test.state())).toBe('set');
    test.actions.setStepSize('neuron');
    test.actions.stepForward();
    await test.settled();
    expect(lossScopeOf(test.state())).toEqual({ kind: 'walked' });
    test.actions.set('costScope', 'batch');
    expect(lossScopeOf(test.state())).toEqual({ kind: 'batch' });
  });

  it('is the chosen sample in a look', async () => {
    const test = await open();
    test.actions.setStepSize('neuron');
    test.actions.selectRow(4);
    test.actions.stepForward();
    await test.settled();
    expect(lossScopeOf(test.state())).toEqual({ kind: 'row', row: 4 });
  });
});

describe('The next step', () => {
  it('of plain descent is −η · ∂J/∂w', async () => {
    expect(nextStep(await open())).toEqual({ kind: 'slope', value: 0.01 * 24 });
  });

  it('of another optimiser is the update that it will really make', async () => {
    const test = await open();
    test.actions.setOptimizer('adam');
    await test.settled();
    const step = nextStep(test);
    // Adam's first step is the rate, whatever the size of the gradient.
    expect(step).toMatchObject({ kind: 'update' });
    expect(step?.kind === 'update' && step.value).toBeCloseTo(0.01, 5);
  });

  it('of a locked weight is none', async () => {
    const test = await open();
    test.actions.toggleLock(EDGE);
    await test.settled();
    expect(nextStep(test)).toEqual({ kind: 'none' });
  });
});
