import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { shapeText } from '../../../src/document/network.ts';
import { renderApp } from '../../helpers/renderApp.tsx';
import { smallDocument } from '../../helpers/testStore.ts';

async function openCircle() {
  const page = await renderApp(smallDocument('circle'));
  return {
    ...page,
    shape: () => shapeText(page.state().document),
    async click(name: string) {
      await page.user.click(screen.getByRole('button', { name }));
      await page.settled();
    },
  };
}

describe('The controls of a layer', () => {
  it('add and remove neurons, and the network follows', async () => {
    const { click, shape } = await openCircle();
    await click('Add neuron to hidden 1');
    expect(shape()).toBe('2-5-2-1');
    const network = within(screen.getByRole('group', { name: 'Network' }));
    expect(network.getByRole('button', { name: /^hidden 1, neuron 5: / })).toBeVisible();
    expect(network.getByRole('slider', { name: 'bias of hidden 1, neuron 5' })).toBeVisible();
    await click('Remove neuron from hidden 1');
    await click('Remove neuron from hidden 2');
    expect(shape()).toBe('2-4-1-1');
    expect(network.queryByRole('button', { name: /^hidden 1, neuron 5/ })).toBeNull();
  });

  it('keep the last neuron of a layer', async () => {
    const { click, shape } = await openCircle();
    await click('Remove neuron from hidden 2');
    await click('Remove neuron from hidden 2');
    expect(shape()).toBe('2-4-1-1');
  });

  it('add layers after any but the output, and remove hidden ones', async () => {
    const { click, shape } = await openCircle();
    await click('Add layer after hidden 2');
    expect(shape()).toBe('2-4-2-2-1');
    await click('Remove hidden 1');
    expect(shape()).toBe('2-2-2-1');
    await click('Add layer after input');
    expect(shape()).toBe('2-2-2-2-1');
    expect(screen.queryByRole('button', { name: 'Add layer after output' })).toBeNull();
    expect(screen.queryByRole('button', { name: 'Remove output' })).toBeNull();
  });

  it('set the activation', async () => {
    const { user, settled, state } = await openCircle();
    await user.selectOptions(screen.getByRole('combobox', { name: 'Activation of hidden 1' }), 'ReLU');
    await settled();
    expect(state().document.layers.map(({ activation }) => activation)).toEqual(['relu', 'tanh', 'tanh']);
  });

  it('offer the output only what fits its problem', async () => {
    await openCircle();
    const choices = within(screen.getByRole('combobox', { name: 'Activation of output' })).getAllByRole(
      'option',
    );
    expect(choices.map((option) => option.textContent)).toEqual([
      'tanh',
      'Linear',
      'Sigmoid',
      'All activations…',
    ]);
  });

  it('say when a network cannot have more layers', async () => {
    const { actions, settled } = await openCircle();
    for (let count = 0; count < 8; count++) actions.addLayer(1);
    await settled();
    expect(screen.getByRole('button', { name: 'Add layer after hidden 3' })).toHaveAccessibleDescription(
      'A network can have 10 hidden layers at most.',
    );
  });

  it('are undone one by one', async () => {
    const { click, shape } = await openCircle();
    await click('Add neuron to hidden 1');
    await click('Remove hidden 2');
    await click('Undo');
    expect(shape()).toBe('2-5-2-1');
    await click('Undo');
    expect(shape()).toBe('2-4-2-1');
    await click('Redo');
    expect(shape()).toBe('2-5-2-1');
  });
});

describe('The view of the network', () => {
  it('is chosen between the sample and the data set', async () => {
    const { user, settled, state } = await openCircle();
    const views = within(screen.getByRole('radiogroup', { name: 'Network view' }));
    expect(views.getByRole('radio', { name: 'Dataset' })).toBeChecked();
    await user.click(views.getByRole('radio', { name: 'Sample' }));
    await settled();
    expect(views.getByRole('radio', { name: 'Sample' })).toBeChecked();
    expect(state().ui.chosenView).toBe('sample');
  });
});
