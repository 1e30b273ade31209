import { answerQuiz, chooseReason, expectMet, takeSteps, typeAnswer, type Hand } from './hand.ts';

export const backpropagationHands: Record<string, Hand> = {
  error: async (page) => {
    await typeAnswer(page, 1, '-4');
    await takeSteps(page, 2);
    await chooseReason(page, 3, 'The output should be larger');
  },
  contribution: async (page) => {
    await typeAnswer(page, 1, '-20');
    await typeAnswer(page, 2, '−4');
    await takeSteps(page, 1);
  },
  'back-one-layer': async (page) => {
    await typeAnswer(page, 1, '4');
    await takeSteps(page, 2);
    await chooseReason(page, 3, 'Their edges to the output');
  },
  'foretell-sign': async (page) => {
    await chooseReason(page, 1, 'It goes down');
    await expectMet(page, 1);
    await takeSteps(page, 1);
  },
  quiz: async (page) => answerQuiz(page, ['-4', '-20', '-4', '4', '-8']),
  'it-falls': async (page) => {
    await takeSteps(page, 1);
    await chooseReason(page, 2, 'Each by its own share');
  },
};
