import { button } from '../helpers/app.ts';
import { chooseReason, typeAnswer, type Hand } from './hand.ts';

export const layersHands: Record<string, Hand> = {
  'input-layer': async (page) => {
    await typeAnswer(page, 1, '3');
    await chooseReason(page, 2, 'Nothing');
  },
  'hidden-layer': async (page) => {
    await button(page, 'Add neuron to hidden 1').click();
    await typeAnswer(page, 2, '6');
  },
  deeper: async (page) => {
    await button(page, 'Add layer after hidden 1').click();
    await chooseReason(page, 2, 'What the first hidden layer sends');
  },
  'output-layer': async (page) => {
    await chooseReason(page, 1, 'One sigmoid neuron');
    await chooseReason(page, 2, 'One linear neuron');
    await typeAnswer(page, 3, '10');
  },
  'iris-foretold': async (page) => {
    await typeAnswer(page, 1, '4');
    await typeAnswer(page, 2, '3');
  },
  iris: async (page) => {
    await typeAnswer(page, 1, '24');
    const shares = await page.locator('[data-neuron^="2-"]').allTextContents();
    await typeAnswer(page, 2, String(shares.reduce((sum, share) => sum + Number(share), 0)));
  },
};
