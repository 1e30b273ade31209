import { say, type Hand } from './hand.ts';

export const costHands: Record<string, Hand> = {
  'one-row': async (test) => {
    say(test, 1, (13 - 11) ** 2 / 2);
    say(test, 2, 'A quarter');
  },
  'all-rows': async (test) => {
    const sum = 8 + 2 + 8 + 2 + 18 + 0 + 8 + 32;
    say(test, 1, sum);
    say(test, 2, sum / 8);
    say(test, 3, 'one number for the whole');
  },
  'turn-it-down': async (test) => {
    test.actions.setParameter({ kind: 'weight', layer: 2, from: 0, to: 0 }, 2.8);
    say(test, 2, 'Nine');
  },
  'other-costs': async (test) => {
    say(test, 1, 2 * 9.75);
    test.actions.setLoss('mean_squared_error');
    say(test, 3, 'Cross-entropy');
  },
};
