import { chooseReason, typeAnswer, typeWeight, type Hand } from './hand.ts';

export const costHands: Record<string, Hand> = {
  'one-row': async (page) => {
    await typeAnswer(page, 1, '2');
    await chooseReason(page, 2, 'A quarter as large');
  },
  'all-rows': async (page) => {
    await typeAnswer(page, 1, '78');
    await typeAnswer(page, 2, '78/8');
    await chooseReason(page, 3, 'one number for the whole network');
  },
  'turn-it-down': async (page) => {
    await typeWeight(page, 'weight from hidden 1, neuron 1 to output 1', '2,8');
    await chooseReason(page, 2, 'Nine');
  },
  'other-costs': async (page) => {
    await typeAnswer(page, 1, '19.5');
    await page.getByRole('combobox', { name: 'Loss', exact: true }).selectOption('Mean squared error');
    await chooseReason(page, 3, 'Cross-entropy');
  },
};
