import { playUntilMet, say, type Hand } from './hand.ts';

export const pimaHands: Record<string, Hand> = {
  load: async (test) => {
    say(test, 1, (100 * (768 - 268)) / 768);
    say(test, 2, 'It was not measured');
  },
  define: async (test) => {
    say(test, 1, 8 * 12 + 12);
    say(test, 2, 8 * 12 + 12 + (12 * 8 + 8) + (8 + 1));
  },
  compile: async (test) => {
    say(test, 1, Math.ceil(614 / 10));
    say(test, 2, 'The output');
  },
  fit: async (test) => {
    say(test, 2, 'overfitting');
    await playUntilMet(test);
  },
  evaluate: async (test) => {
    test.actions.set('evaluatedPart', 'train');
    say(test, 2, 'That of the validation');
    test.actions.set('threshold', 0.3);
    say(test, 4, 'Fewer sick');
  },
  // A woman of the training rows who is well, and one who is not.
  predict: async (test) => {
    for (const row of [3, 2]) {
      test.actions.selectRow(row);
      await test.settled();
    }
  },
  together: async (test) => {
    test.actions.set('dialog', 'export');
    await test.settled();
    say(test, 2, '`model.fit');
  },
};
