import { playUntilMet, say, step, type Hand } from './hand.ts';

export const epochsHands: Record<string, Hand> = {
  epoch: async (test) => {
    say(test, 1, 8 / 1);
    await step(test, 8);
  },
  batch: async (test) => {
    say(test, 1, 8 / 4);
    test.actions.setBatchSize(4);
    await test.settled();
    await step(test, 2);
  },
  'xor-one': async (test) => {
    say(test, 2, 'One straight');
    await playUntilMet(test);
  },
  'xor-two': async (test) => {
    test.actions.newWeights();
    await test.settled();
    await playUntilMet(test);
  },
  'xor-four': async (test) => {
    test.actions.setUnitCount(0, 4);
    say(test, 2, 'There are more ways');
    await test.settled();
    await playUntilMet(test);
  },
  overfitting: async (test) => {
    say(test, 2, 18);
    say(test, 3, 'The noise');
    await playUntilMet(test);
  },
};
