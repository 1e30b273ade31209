import { button } from '../helpers/app.ts';
import { dragUp, placeOnEdge } from '../helpers/canvas.ts';
import {
  answerQuiz,
  chooseActivation,
  chooseReason,
  expectMet,
  takeSteps,
  typeAnswer,
  typeInput,
  type Hand,
} from './hand.ts';

export const forwardPassHands: Record<string, Hand> = {
  'neuron-by-neuron': async (page) => {
    await takeSteps(page, 3);
    await typeAnswer(page, 4, '9');
  },
  // 40 px are 1: the weight becomes 2.8.
  'one-weight': async (page) => dragUp(page, await placeOnEdge(page, '2-0-0'), 32),
  'other-inputs': async (page) => {
    await typeAnswer(page, 1, '7');
    await typeAnswer(page, 2, '1');
    await typeAnswer(page, 3, '13');
    await typeInput(page, 1, '3');
    await typeInput(page, 2, '4');
  },
  'dot-product': async (page) => {
    await answerQuiz(page, ['5', '3', '7']);
    await typeAnswer(page, 2, '7');
  },
  relu: async (page) => {
    await typeAnswer(page, 1, '8');
    await chooseActivation(page, 'hidden 1', 'ReLU');
  },
  numpy: async (page) => {
    await typeAnswer(page, 1, '−2');
    await chooseReason(page, 2, 'np.maximum');
    await button(page, 'Export').click();
    await expectMet(page, 3);
    await page.keyboard.press('Escape');
  },
};
