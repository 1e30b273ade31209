import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { createDocument } from '../../../src/document/defaults.ts';
import { renderApp, type RenderedApp } from '../../helpers/renderApp.tsx';

const WEIGHT = 'weight from x₁ to hidden 1, neuron 1';

const network = () => screen.getByRole('group', { name: 'Network' });
const slider = (name: string) => within(network()).getByRole('slider', { name });

/** The name of what has the focus, without its number. */
function focused(): string | undefined {
  return window.document.activeElement?.getAttribute('aria-label')?.split(':')[0];
}

/** Transactions, with the focus on input 1. */
async function openAtFirstNeuron(): Promise<RenderedApp> {
  const page = await renderApp(createDocument('transactions'));
  within(network())
    .getByRole('button', { name: /^input 1/ })
    .focus();
  return page;
}

/** Transactions, with the focus on the weight from x₁ to hidden 1, neuron 1, which is 1. */
async function openAtWeight(): Promise<RenderedApp> {
  const page = await openAtFirstNeuron();
  await page.press('{ArrowRight}{Enter}');
  expect(focused()).toBe(WEIGHT);
  return page;
}

describe('The canvas by keyboard', () => {
  it('is one stop of the Tab key', async () => {
    const { user } = await openAtFirstNeuron();
    expect(network().querySelectorAll('[tabindex="0"]')).toHaveLength(1);
    await user.tab();
    expect(network()).not.toContainElement(window.document.activeElement as HTMLElement);
    await user.tab({ shift: true });
    expect(focused()).toBe('input 1 (x₁)');
  });

  it('keeps its stop where the arrow keys have led', async () => {
    const { press, user } = await openAtFirstNeuron();
    await press('{ArrowDown}{ArrowRight}');
    expect(focused()).toBe('hidden 1, neuron 2');
    await user.tab();
    await user.tab({ shift: true });
    expect(focused()).toBe('hidden 1, neuron 2');
  });

  it('goes from neuron to neuron with the arrow keys, and stops at the ends', async () => {
    const { press } = await openAtFirstNeuron();
    await press('{ArrowUp}{ArrowLeft}');
    expect(focused()).toBe('input 1 (x₁)');
    await press('{ArrowDown}{ArrowDown}{ArrowDown}');
    expect(focused()).toBe('input 2 (x₂)');
    await press('{ArrowRight}{ArrowRight}{ArrowRight}');
    expect(focused()).toBe('output 1');
    await press('{ArrowLeft}');
    expect(focused()).toBe('hidden 1, neuron 2');
  });

  it('goes to the weights into a neuron with Enter, round them with ← and →, and back with Esc', async () => {
    const { press } = await openAtFirstNeuron();
    await press('{ArrowRight}{ArrowDown}{Enter}');
    expect(focused()).toBe('weight from x₁ to hidden 1, neuron 2');
    await press('{ArrowRight}');
    expect(focused()).toBe('weight from x₂ to hidden 1, neuron 2');
    await press('{ArrowRight}');
    expect(focused()).toBe('bias of hidden 1, neuron 2');
    await press('{ArrowRight}');
    expect(focused()).toBe('weight from x₁ to hidden 1, neuron 2');
    await press('{ArrowLeft}');
    expect(focused()).toBe('bias of hidden 1, neuron 2');
    await press('{Escape}');
    expect(focused()).toBe('hidden 1, neuron 2');
  });
});

describe('A weight by keyboard', () => {
  it.each([
    ['↑', '{ArrowUp}', '1.1'],
    ['↓', '{ArrowDown}', '0.9'],
    ['Shift ↑', '{Shift>}{ArrowUp}{/Shift}', '1.01'],
    ['Shift ↓', '{Shift>}{ArrowDown}{/Shift}', '0.99'],
    ['Page up', '{PageUp}', '2'],
    ['Page down', '{PageDown}', '0'],
    ['0', '0', '0'],
  ])('%s changes it', async (_, key, value) => {
    const { press } = await openAtWeight();
    await press(key);
    expect(slider(WEIGHT)).toHaveAttribute('aria-valuenow', value);
  });

  it('adds up the presses of a key, as one entry of undo, and reads the change out', async () => {
    const { press } = await openAtWeight();
    await press('{ArrowUp}{ArrowUp}{ArrowUp}');
    expect(slider(WEIGHT)).toHaveAttribute('aria-valuenow', '1.3');
    expect(screen.getByRole('status', { name: 'Announcements' })).toHaveTextContent(`${WEIGHT}: 1.1, was 1`);
    await press('{Control>}z{/Control}');
    expect(slider(WEIGHT)).toHaveAttribute('aria-valuenow', '1');
    expect(screen.getByRole('button', { name: 'Undo' })).toHaveAttribute('aria-disabled', 'true');
  });

  it('is locked and unlocked with L', async () => {
    const { press, state } = await openAtWeight();
    await press('l');
    expect(state().document.locked).toEqual(['x₁>L1.1']);
    expect(slider(WEIGHT)).toHaveAttribute('aria-valuetext', '1, locked');
    await press('L');
    expect(state().document.locked).toEqual([]);
    expect(slider(WEIGHT)).toHaveAttribute('aria-valuetext', '1');
  });

  it('is removed and restored with Delete, and no other key changes it in between', async () => {
    const { press, state } = await openAtWeight();
    await press('{Delete}');
    expect(slider(WEIGHT)).toHaveAttribute('aria-valuetext', '0, removed');
    await press('{ArrowUp}l');
    expect(slider(WEIGHT)).toHaveAttribute('aria-valuenow', '0');
    expect(state().document.locked).toEqual([]);
    await press('{Delete}');
    expect(slider(WEIGHT)).toHaveAttribute('aria-valuetext', '1');
  });

  it('a bias cannot be removed', async () => {
    const { press, state } = await openAtWeight();
    await press('{ArrowLeft}{ArrowUp}{Delete}');
    expect(slider('bias of hidden 1, neuron 1')).toHaveAttribute('aria-valuenow', '0.1');
    expect(state().document.removed).toEqual({});
  });
});

describe('Typing a weight', () => {
  /** Opens the field with Enter and types into it. */
  async function typeWeight({ press, user }: RenderedApp, text: string): Promise<void> {
    await press('{Enter}');
    const field = screen.getByRole('textbox', { name: 'Weight' });
    expect(field).toHaveFocus();
    await user.clear(field);
    await press(`${text}{Enter}`);
  }

  it.each([
    ['1/3', '0.33333334'],
    ['0,5', '0.5'],
    ['-2e-1', '-0.2'],
    ['−4', '-4'],
  ])('“%s” sets it and gives the focus back', async (text, value) => {
    const page = await openAtWeight();
    await typeWeight(page, text);
    expect(slider(WEIGHT)).toHaveAttribute('aria-valuenow', value);
    expect(screen.queryByRole('textbox', { name: 'Weight' })).toBeNull();
    expect(focused()).toBe(WEIGHT);
  });

  it('“abc” says why not, and the old value stays', async () => {
    const page = await openAtWeight();
    await typeWeight(page, 'abc');
    expect(screen.getByRole('alert')).toHaveTextContent('“abc” is not a number.');
    expect(screen.getByRole('textbox', { name: 'Weight' })).toHaveValue('abc');
    expect(slider(WEIGHT)).toHaveAttribute('aria-valuenow', '1');
    await page.press('{Escape}');
    expect(slider(WEIGHT)).toHaveAttribute('aria-valuenow', '1');
    expect(page.state().history.undo).toEqual([]);
    expect(focused()).toBe(WEIGHT);
  });

  it('beyond 1000 takes 1000 and says so', async () => {
    const page = await openAtWeight();
    await typeWeight(page, '5000');
    expect(slider(WEIGHT)).toHaveAttribute('aria-valuenow', '1000');
    expect(screen.getByText('A weight can be 1000 at most.')).toBeVisible();
  });

  it('that is removed opens no field, and says why', async () => {
    const { press } = await openAtWeight();
    await press('{Delete}{Enter}');
    expect(screen.queryByRole('textbox', { name: 'Weight' })).toBeNull();
    expect(screen.getByText('That connection is removed. Restore it first.')).toBeVisible();
  });
});
