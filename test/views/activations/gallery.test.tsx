/** The gallery of activations, on Transactions: h₁ = 1·2 + 1·3 = 5 and h₂ = −1·2 + 1·3 = 1 of the sample (2, 3). */
import { act, screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { createDocument } from '../../../src/document/defaults.ts';
import { ACTIVATION_LABELS } from '../../../src/document/labels.ts';
import { renderApp, type RenderedApp } from '../../helpers/renderApp.tsx';

async function openGallery(unit: number | null = 0): Promise<RenderedApp> {
  const app = await renderApp(createDocument('transactions'));
  await act(async () => {
    if (unit !== null) app.actions.set('selection', { kind: 'neuron', layer: 1, unit });
    app.actions.openActivations(1);
  });
  return app;
}

function option(name: string): HTMLElement {
  return within(screen.getByRole('listbox', { name: 'Activations' })).getByRole('option', { name });
}

function activationOfHidden(app: RenderedApp): string | undefined {
  return app.state().document.layers[0]?.activation;
}

describe('The gallery of activations', () => {
  it('opens from the menu of a layer, with the focus on what the layer has', async () => {
    const app = await renderApp(createDocument('transactions'));
    await app.user.selectOptions(screen.getByRole('combobox', { name: 'Activation of hidden 1' }), '…');
    expect(await screen.findByRole('dialog', { name: 'Activations' })).toBeVisible();
    expect(option('ReLU')).toHaveAttribute('aria-selected', 'true');
    expect(option('ReLU')).toHaveAttribute('autofocus');
  });

  it('has a card for every activation', async () => {
    await openGallery();
    const names = screen
      .getAllByRole('option')
      .filter((element) => element.dataset['activation'])
      .map((element) => element.getAttribute('aria-label'));
    expect(names).toEqual(Object.values(ACTIVATION_LABELS));
  });

  it.each([
    // max(0, 5)
    ['ReLU', 'a = 5, slope 1'],
    // 1 / (1 + e⁻⁵), and a (1 − a)
    ['Sigmoid', 'a = 0.9933, slope 0.0066'],
    // (e⁵ − e⁻⁵) / (e⁵ + e⁻⁵), and 1 − a²
    ['tanh', 'a = 0.9999, slope 0.0002'],
    ['Linear', 'a = 5, slope 1'],
    ['Step', 'a = 1, slope 0'],
    // 1.0507 · 5
    ['SELU', 'a = 5.2535, slope 1.0507'],
    // 5 / 6, and 1 / 6²
    ['Softsign', 'a = 0.8333, slope 0.0278'],
    // Beyond 3 it is flat.
    ['Hard sigmoid', 'a = 1, slope 0'],
    // ln(1 + e⁵), and sigmoid(5)
    ['Softplus', 'a = 5.0067, slope 0.9933'],
  ])('shows what %s makes of z = 5: %s', async (name, numbers) => {
    await openGallery(0);
    const dialog = screen.getByRole('dialog', { name: 'Activations' });
    expect(dialog).toHaveTextContent('hidden 1, neuron 1 has z = 5');
    expect(option(name)).toHaveAccessibleDescription(expect.stringContaining(numbers));
  });

  it('says for each where it is used, its range and its formula', async () => {
    await openGallery();
    expect(option('Sigmoid')).toHaveAccessibleDescription(expect.stringContaining('output layer'));
    expect(option('tanh')).toHaveTextContent('(−1, 1)');
    expect(option('ReLU')).toHaveTextContent('a=max(0,z)');
  });

  it('follows the sample that is looked at', async () => {
    const app = await openGallery(1);
    expect(option('ReLU')).toHaveAccessibleDescription(expect.stringContaining('a = 1, slope 1'));
    // Row 3 is (3, 1): h₂ = −3 + 1.
    await act(async () => app.actions.selectRow(2));
    await app.settled();
    expect(option('ReLU')).toHaveAccessibleDescription(expect.stringContaining('a = 0, slope 0'));
    expect(option('Leaky ReLU')).toHaveAccessibleDescription(expect.stringContaining('a = −0.4, slope 0.2'));
  });

  it('lets a person try a z where no neuron of the layer is selected', async () => {
    await openGallery(null);
    expect(screen.getByRole('slider', { name: 'Try z' })).toHaveValue('1');
    // 1 / (1 + e⁻¹)
    expect(option('Sigmoid')).toHaveAccessibleDescription(expect.stringContaining('a = 0.7311'));
  });

  it('gives the layer what is chosen, by a click', async () => {
    const app = await openGallery();
    await app.user.click(option('tanh'));
    await app.settled();
    expect(activationOfHidden(app)).toBe('tanh');
    expect(option('tanh')).toHaveAttribute('aria-selected', 'true');
  });

  it('gives the layer what is chosen, by a key, and undo takes it back', async () => {
    const app = await openGallery();
    await app.user.click(option('Sigmoid'));
    option('Sigmoid').focus();
    expect(activationOfHidden(app)).toBe('sigmoid');
    await act(async () => app.actions.undo());
    expect(activationOfHidden(app)).toBe('relu');
    await app.press('{Enter}');
    expect(activationOfHidden(app)).toBe('sigmoid');
  });

  it('refuses what a layer cannot have, and says why', async () => {
    const app = await openGallery();
    expect(option('Softmax')).toHaveAttribute('aria-disabled', 'true');
    expect(option('Softmax')).toHaveAccessibleDescription(expect.stringContaining('output layer'));
    await app.user.click(option('Softmax'));
    expect(activationOfHidden(app)).toBe('relu');
  });
});
