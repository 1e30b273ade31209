import { playUntilMet, say, step, type Hand } from './hand.ts';

export const weightsHands: Record<string, Hand> = {
  coefficients: async (test) => {
    test.actions.setParameter({ kind: 'weight', layer: 1, from: 1, to: 0 }, 2);
    say(test, 2, 2);
    say(test, 3, 3);
  },
  'random-start': async (test) => {
    test.actions.newWeights();
    say(test, 2, 'Nothing yet');
  },
  zeros: async (test) => {
    await step(test, 10);
    say(test, 2, 0);
    say(test, 3, 'Every message');
  },
  'all-equal': async (test) => {
    await step(test, 10);
    say(test, 2, 'They changed');
  },
  'break-symmetry': async (test) => {
    test.actions.setInitializer('glorot_uniform');
    await playUntilMet(test);
  },
};
