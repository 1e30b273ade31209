import {
  chooseActivation,
  chooseReason,
  expectMet,
  playUntilMet,
  typeAnswer,
  typeInput,
  typeWeight,
  type Hand,
} from './hand.ts';

export const activationsHands: Record<string, Hand> = {
  collapse: async (page) => {
    await typeAnswer(page, 1, '1');
    await chooseReason(page, 2, 'A single neuron');
  },
  'one-neuron': async (page) => {
    await typeWeight(page, 'weight from x₁ to output 1', '3');
    await typeWeight(page, 'weight from x₂ to output 1', '1');
    await expectMet(page, 1);
    await typeInput(page, 1, '3');
    await typeInput(page, 2, '4');
  },
  gallery: async (page) => {
    await chooseActivation(page, 'hidden 1', 'All activations…');
    await expectMet(page, 1);
    await page.keyboard.press('Escape');
    await typeAnswer(page, 2, '1');
    await chooseReason(page, 3, 'Sigmoid');
  },
  straight: async (page) => {
    await playUntilMet(page, 1);
    await chooseReason(page, 2, 'Linear layers');
  },
  bend: async (page) => {
    await chooseActivation(page, 'hidden 1', 'tanh');
    await playUntilMet(page, 1);
    await chooseReason(page, 2, 'The border can bend');
  },
};
