import { button } from '../helpers/app.ts';
import { chooseReason, drawNewWeights, playUntilMet, typeAnswer, typeWeight, type Hand } from './hand.ts';

export const weightsHands: Record<string, Hand> = {
  coefficients: async (page) => {
    await typeWeight(page, 'weight from x₂ to output 1', '2');
    await typeAnswer(page, 2, '2');
    await typeAnswer(page, 3, '3');
  },
  'random-start': async (page) => {
    await drawNewWeights(page);
    await chooseReason(page, 2, 'Nothing yet');
  },
  zeros: async (page) => {
    await playUntilMet(page, 1);
    await typeAnswer(page, 2, '0');
    await chooseReason(page, 3, 'Every message is 0');
  },
  'all-equal': async (page) => {
    await playUntilMet(page, 1);
    await chooseReason(page, 2, 'They changed');
  },
  'break-symmetry': async (page) => {
    await button(page, 'More').click();
    await page.getByRole('combobox', { name: 'Initialiser' }).selectOption('Glorot uniform');
    await page.keyboard.press('Escape');
    await playUntilMet(page, 2);
  },
};
