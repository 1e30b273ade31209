import { button } from '../helpers/app.ts';
import {
  chooseReason,
  drawNewWeights,
  playUntilMet,
  setNumber,
  takeSteps,
  typeAnswer,
  type Hand,
} from './hand.ts';

export const epochsHands: Record<string, Hand> = {
  epoch: async (page) => {
    await typeAnswer(page, 1, '8');
    await takeSteps(page, 8);
  },
  batch: async (page) => {
    await typeAnswer(page, 1, '2');
    await setNumber(page, 'Batch size', '4');
    await takeSteps(page, 2);
  },
  'xor-one': async (page) => {
    await playUntilMet(page, 1);
    await chooseReason(page, 2, 'One straight border');
  },
  'xor-two': async (page) => {
    await drawNewWeights(page);
    await playUntilMet(page, 2);
  },
  'xor-four': async (page) => {
    for (let neuron = 3; neuron <= 4; neuron++) await button(page, 'Add neuron to hidden 1').click();
    await playUntilMet(page, 1);
    await chooseReason(page, 2, 'There are more ways');
  },
  overfitting: async (page) => {
    await playUntilMet(page, 1);
    await typeAnswer(page, 2, '18');
    await chooseReason(page, 3, 'The noise of these 30 points');
  },
};
