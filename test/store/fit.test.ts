/** The frame that is there when the network changes is of the one before. */
import { describe, expect, it } from 'vitest';
import { documentOf } from '../../src/store/fit.ts';
import { lessonFacts } from '../../src/store/lessonFacts.ts';
import { sourceOfSample } from '../../src/views/maths/mathsSource.ts';
import { createSettledStore, type TestStore } from '../helpers/testStore.ts';

/** z and a of the first hidden neuron, with the function that the maths would write between them. */
function firstNeuron({ state, frame }: TestStore) {
  const { document, ui } = state();
  const { trace, document: named } = sourceOfSample(document, frame(), ui.sample)!;
  const { preActivations, activations } = trace.layers[0]!;
  return { z: preActivations[0]!, a: activations[0]!, activation: named.layers[0]!.activation };
}

describe('Until a frame of another activation comes', () => {
  it('what is written about a number names the function that it comes from', async () => {
    const test = await createSettledStore();
    const before = firstNeuron(test);
    test.actions.setActivation(0, 'softplus');
    expect(test.state().document.layers[0]!.activation).toBe('softplus');
    expect(firstNeuron(test)).toEqual(before);
    await test.settled();
    const after = firstNeuron(test);
    expect(before.activation).toBe('tanh');
    expect(before.a).toBeCloseTo(Math.tanh(before.z), 12);
    expect(after.activation).toBe('softplus');
    expect(after.a).toBeCloseTo(Math.log(1 + Math.exp(after.z)), 12);
    expect(documentOf(test.frame(), test.state().document)).toBe(test.state().document);
  });

  it('no goal is held against it', async () => {
    const test = await createSettledStore();
    const facts = () => lessonFacts({ begun: test.state().document, since: null }, test.state());
    expect(facts()).not.toBeNull();
    test.actions.setActivation(0, 'softplus');
    expect(facts()).toBeNull();
    await test.settled();
    expect(facts()).not.toBeNull();
  });
});
