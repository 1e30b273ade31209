import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { createDocument } from '../../../src/document/defaults.ts';
import { renderApp } from '../../helpers/renderApp.tsx';

const openTransactions = () => renderApp(createDocument('transactions'));

/** The number at a neuron, as its name tells it. */
function valueOf(neuron: string): string | undefined {
  const button = screen.getByRole('button', { name: (name) => name.startsWith(`${neuron}: `) });
  return button.getAttribute('aria-label')?.slice(neuron.length + 2);
}

function valuesOfNeurons() {
  return ['hidden 1, neuron 1', 'hidden 1, neuron 2', 'output 1'].map(valueOf);
}

describe('Transactions', () => {
  it('opens with 5, 1 and 9 for 2 family members and 3 accounts', async () => {
    await openTransactions();
    expect([valueOf('input 1 (x₁)'), valueOf('input 2 (x₂)')]).toEqual(['2', '3']);
    expect(valuesOfNeurons()).toEqual(['5', '1', '9']);
  });

  it('draws the numbers within their neurons', async () => {
    await openTransactions();
    const texts = [...document.querySelectorAll('[data-neuron="1-0"] text')].map((text) => text.textContent);
    expect(texts).toContain('5');
  });

  it('shows 7, 1 and 13 when the inputs 3 and 4 are typed', async () => {
    const { user, settled } = await openTransactions();
    for (const [field, text] of [
      ['Exact value of input 1', '3'],
      ['Exact value of input 2', '4'],
    ] as const) {
      const input = screen.getByRole('textbox', { name: field });
      await user.clear(input);
      await user.type(input, `${text}{Enter}`);
    }
    await settled();
    expect(valuesOfNeurons()).toEqual(['7', '1', '13']);
    expect(screen.getByText('yours')).toBeVisible();
  });

  it('predicts 13 when the weight from hidden 1, neuron 1 to output 1 is 2.8', async () => {
    const { user, press } = await openTransactions();
    screen.getByRole('slider', { name: 'weight from hidden 1, neuron 1 to output 1' }).focus();
    await press('{Enter}');
    const field = within(screen.getByRole('group', { name: 'Network' })).getByRole('textbox', {
      name: 'Weight',
    });
    await user.clear(field);
    await press('2.8{Enter}');
    // 2.8 · 5 − 1 · 1; one weight is no longer whole, so all numbers have decimals
    expect(valueOf('output 1')).toBe('13.00');
  });
});
