import { say, step, type Hand } from './hand.ts';

/** Mean of the squared family members of the eight households. */
const CURVATURE = (4 + 1 + 9 + 1 + 16 + 0 + 4 + 25) / 8;

export const gradientDescentHands: Record<string, Hand> = {
  slope: async (test) => {
    say(test, 1, 'Raise');
    test.actions.setParameter({ kind: 'weight', layer: 1, from: 0, to: 0 }, 4.2);
    say(test, 3, 0);
  },
  'one-step': async (test) => {
    say(test, 1, 1 - 0.05 * -24);
    await step(test, 1);
  },
  'choose-rate': async (test) => {
    test.actions.setLearningRate(0.13);
    await step(test, 3);
  },
  'too-large': async (test) => {
    test.actions.setLearningRate(0.3);
    await step(test, 1);
    say(test, 2, 2 / CURVATURE);
    say(test, 3, 1 / CURVATURE);
  },
};
