import { chooseReason, setNumber, takeSteps, typeAnswer, typeWeight, type Hand } from './hand.ts';

export const gradientDescentHands: Record<string, Hand> = {
  slope: async (page) => {
    await chooseReason(page, 1, 'Raise the weight');
    await typeWeight(page, 'weight from x₁ to output 1', '4.2');
    await typeAnswer(page, 3, '0');
  },
  'one-step': async (page) => {
    await typeAnswer(page, 1, '2.2');
    await takeSteps(page, 1);
  },
  'choose-rate': async (page) => {
    await setNumber(page, 'Learning rate', '0.13');
    await takeSteps(page, 3);
  },
  'too-large': async (page) => {
    await setNumber(page, 'Learning rate', '0.3');
    await takeSteps(page, 1);
    await typeAnswer(page, 2, '2/7.5');
    await typeAnswer(page, 3, '0.133');
  },
};
