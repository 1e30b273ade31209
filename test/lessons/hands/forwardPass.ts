import { say, step, type Hand } from './hand.ts';

const TO_OUTPUT = { kind: 'weight', layer: 2, from: 0, to: 0 } as const;

export const forwardPassHands: Record<string, Hand> = {
  'neuron-by-neuron': async (test) => {
    await step(test, 3);
    say(test, 4, 5 * 2 + 1 * -1);
  },
  'one-weight': async ({ actions, settled }) => {
    actions.beginDrag(TO_OUTPUT);
    actions.dragTo(2.8);
    await settled();
    actions.endDrag();
  },
  'other-inputs': async (test) => {
    say(test, 1, 3 + 4);
    say(test, 2, -3 + 4);
    say(test, 3, 2 * 7 - 1);
    test.actions.setOwnInputs([3, 4]);
    await test.settled();
  },
  'dot-product': async (test) => {
    test.actions.startQuiz();
    for (let question = 0; question < 3; question++) {
      test.actions.goOn();
      await test.settled();
      test.actions.revealAnswer('right');
      await test.settled();
    }
    say(test, 2, 2 * (1 + 4) - (-1 + 4));
  },
  relu: async (test) => {
    say(test, 1, 2 * 4);
    test.actions.setActivation(0, 'relu');
  },
  numpy: async (test) => {
    say(test, 1, -1 * 3 + 1 * 1);
    say(test, 2, '`np.maximum');
    test.actions.set('dialog', 'export');
  },
};
