import { playUntilMet, say, step, type Hand } from './hand.ts';

export const activationsHands: Record<string, Hand> = {
  collapse: async (test) => {
    say(test, 1, 1 * 2 + 1 * -1);
    say(test, 2, 'A single');
  },
  'one-neuron': async (test) => {
    test.actions.setParameter({ kind: 'weight', layer: 1, from: 0, to: 0 }, 1 * 2 + -1 * -1);
    test.actions.setParameter({ kind: 'weight', layer: 1, from: 1, to: 0 }, 1 * 2 + 1 * -1);
    await test.settled();
    test.actions.setOwnInputs([3, 4]);
  },
  gallery: async (test) => {
    test.actions.openActivations(1);
    say(test, 2, 1);
    say(test, 3, 'Sigmoid');
  },
  straight: async (test) => {
    await step(test, 20);
    say(test, 2, 'Linear layers');
  },
  bend: async (test) => {
    test.actions.setActivation(0, 'tanh');
    say(test, 2, 'The border');
    await playUntilMet(test);
  },
};
