import { fireEvent, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { FIND_ALL } from '../../../src/data/tables/reading.ts';
import { AppStoreContext } from '../../../src/store/hooks.ts';
import { PredictStation } from '../../../src/views/workflow/PredictStation.tsx';
import { createSettledStore } from '../../helpers/testStore.ts';

/** Heights from 1.5 to 2 and ages from 20 to 60, written with a comma, and fed to the network as they are. */
const PEOPLE = [
  'height;age;weight',
  ...Array.from({ length: 41 }, (_, row) =>
    `${1.5 + row / 80};${20 + row};${50 + row / 2}`.replaceAll('.', ','),
  ),
].join('\n');

async function renderStation() {
  const { store, actions, state, settled } = await createSettledStore();
  const { contentKey, outcome } = (await actions.readOwnTable(PEOPLE, FIND_ALL, () => undefined))!;
  if (!outcome.ok) throw new Error(outcome.error);
  // Every row teaches: the range of the slider is the whole one.
  const shares = { train: 1, validation: 0, test: 0 };
  await actions.openOwnTable('people.csv', contentKey, { ...outcome.settings, scaling: 'none', shares });
  await settled();
  render(
    <AppStoreContext.Provider value={store}>
      <PredictStation />
    </AppStoreContext.Provider>,
  );
  const inputs = () => {
    const { sample } = state().ui;
    return sample.kind === 'own' ? sample.inputs : null;
  };
  async function type(text: string): Promise<void> {
    const user = userEvent.setup();
    await user.clear(screen.getByRole('textbox', { name: 'Exact value of height' }));
    await user.keyboard(`${text}{Enter}`);
  }
  return { inputs, type };
}

describe('A row to predict', () => {
  it('has the number of its slider, also where the file has decimal commas', async () => {
    const { inputs } = await renderStation();
    // Written 1.625, which in the file would be one thousand six hundred and twenty-five.
    fireEvent.change(screen.getByRole('slider', { name: 'height' }), { target: { value: '1.625' } });
    expect(inputs()).toEqual([1.625, 40]);
  });

  it('takes a typed number between the steps of the slider, and says when it lies outside', async () => {
    const { inputs, type } = await renderStation();
    await type('1,8125');
    expect(inputs()).toEqual([1.8125, 40]);
    expect(screen.queryByText(/learnt from/)).toBeNull();
    await type('-3');
    expect(inputs()).toEqual([-3, 40]);
    expect(screen.getByText('The network learnt from 1.5 to 2.')).toBeVisible();
    expect(screen.getByRole('textbox', { name: 'Exact value of height' })).toHaveValue('−3');
  });

  it.each([
    ['', 'Type a number, for example 0.5, -2e-1 or 1/3.'],
    ['tall', '“tall” is not a number. Type one, for example 0.5, -2e-1 or 1/3.'],
    ['1e39', 'That number is too large.'],
  ])('says why “%s” cannot be taken, and stays as it was', async (text, why) => {
    const { inputs, type } = await renderStation();
    await type('1.5');
    await type(text);
    expect(screen.getByRole('alert')).toHaveTextContent(why);
    expect(inputs()).toEqual([1.5, 40]);
  });
});
