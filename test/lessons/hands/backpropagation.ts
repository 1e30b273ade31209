import { say, step, type Hand } from './hand.ts';

/** The output is 9, the target 13; h₁ sends 5 and h₂ sends 1. */
const DELTA = 9 - 13;

export const backpropagationHands: Record<string, Hand> = {
  error: async (test) => {
    say(test, 1, DELTA);
    await step(test, 2);
    say(test, 3, 'The output should be larger');
  },
  contribution: async (test) => {
    say(test, 1, DELTA * 5);
    say(test, 2, DELTA * 1);
    await step(test, 1);
  },
  'back-one-layer': async (test) => {
    say(test, 1, DELTA * -1);
    await step(test, 2);
    say(test, 3, 'Their edges');
  },
  'foretell-sign': async (test) => {
    say(test, 1, 'It goes down');
    await test.settled();
    await step(test, 1);
  },
  quiz: async (test) => {
    test.actions.startQuiz();
    for (let question = 0; question < 5; question++) {
      test.actions.goOn();
      await test.settled();
      test.actions.revealAnswer('right');
      await test.settled();
    }
  },
  'it-falls': async (test) => {
    await step(test, 1);
    say(test, 2, 'Each by');
  },
};
