import { expect } from '../helpers/test.ts';
import { dragUp, placeOnEdge } from '../helpers/canvas.ts';
import { chooseActivation, chooseReason, typeAnswer, typeWeight, type Hand } from './hand.ts';

export const neuronHands: Record<string, Hand> = {
  'weigh-and-add': async (page) => {
    await typeAnswer(page, 1, '8');
    await chooseReason(page, 2, '1 · 2 + 2 · 3');
  },
  // 40 px are 1: the weight goes from 1 to 3.5.
  'one-weight': async (page) => {
    // The edge in question has its handle, and the name by which the task calls it.
    const network = page.getByRole('group', { name: 'Network', exact: true });
    await expect(network.getByText('w1', { exact: true })).toBeVisible();
    await dragUp(page, await placeOnEdge(page, '1-0-0'), 100);
    await typeAnswer(page, 3, '2');
  },
  'not-listening': async (page) => {
    await typeWeight(page, 'weight from x₂ to output 1', '0');
    await chooseReason(page, 2, 'Nothing');
  },
  bias: async (page) => {
    await typeWeight(page, 'bias of output 1', '2');
    await typeAnswer(page, 2, '2');
  },
  activation: async (page) => {
    await chooseActivation(page, 'output', 'ReLU');
    await chooseReason(page, 2, 'Its sum is below 0');
    await typeWeight(page, 'weight from x₁ to output 1', '2');
  },
};
