import { act, fireEvent, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { createDocument } from '../../src/document/defaults.ts';
import { renderApp, type RenderedApp } from '../helpers/renderApp.tsx';

/** The page with the focus on an element; says whether "p" begins to present there. */
async function presentsFrom(find: () => HTMLElement | null): Promise<boolean> {
  const { press, state } = await renderApp();
  find()?.focus();
  await press('p');
  return state().ui.presentation !== null;
}

const button = (name: string) => screen.getByRole('button', { name });

describe('The letter P', () => {
  it('begins to present with the focus on the page itself', async () => {
    expect(await presentsFrom(() => null)).toBe(true);
  });

  it('does so from what moves the run', async () => {
    expect(await presentsFrom(() => button('Step forward'))).toBe(true);
  });

  it('does so from the network', async () => {
    expect(await presentsFrom(() => screen.getByRole('button', { name: /^output 1/ }))).toBe(true);
  });

  it('does nothing from other controls, where it may be a letter of somebody who speaks or types', async () => {
    expect(await presentsFrom(() => button('Theme'))).toBe(false);
  });

  it('chooses an entry, and nothing else, in a list that can be typed into', async () => {
    expect(await presentsFrom(() => screen.getByRole('combobox', { name: 'Optimiser' }))).toBe(false);
  });
});

it('Space leaves a list alone, and plays elsewhere', async () => {
  const { press, state } = await renderApp();
  screen.getByRole('combobox', { name: 'Optimiser' }).focus();
  await press(' ');
  expect(state().run.playing).toBe(false);
});

/** Presses a key and holds it for a while. */
async function hold({ settled }: RenderedApp, key: string): Promise<void> {
  for (const repeat of [false, true, true, true])
    fireEvent.keyDown(document.activeElement ?? document.body, { key, repeat });
  await settled();
}

describe('A key that is held', () => {
  it('plays once', async () => {
    const { state } = await renderApp();
    for (const repeat of [false, true, true, true]) fireEvent.keyDown(document.body, { key: ' ', repeat });
    expect(state().run.playing).toBe(true);
    expect(state().history.undo).toHaveLength(1);
  });

  it('in front of a room goes on with steps, and turns a part on or off once', async () => {
    const page = await renderApp();
    await page.press('p');
    await hold(page, 'b');
    expect(page.state().ui.presentation?.blank).toBe(true);
    await hold(page, 'ArrowRight');
    expect(page.frame().epoch).toBe(4);
  });

  it.each([
    ['l', 'locked'],
    ['Delete', 'removed'],
  ] as const)('on a weight: %s is done once', async (key, part) => {
    const page = await renderApp(createDocument('transactions'));
    act(() => screen.getByRole('slider', { name: /^weight from x₁ to hidden 1, neuron 1/ }).focus());
    await hold(page, key);
    expect(Object.values(page.state().document[part])).toHaveLength(1);
    expect(page.state().history.undo).toHaveLength(1);
  });
});

it('While a weight is in the hand, keys neither play nor present', async () => {
  const { actions, press, state, settled } = await renderApp();
  act(() => {
    actions.beginDrag({ kind: 'weight', layer: 1, from: 0, to: 0 });
    actions.dragTo(2);
  });
  await press(' p');
  expect(state().run.playing).toBe(false);
  expect(state().ui.presentation).toBeNull();
  act(() => actions.endDrag());
  await settled();
  await press('p');
  expect(state().ui.presentation).not.toBeNull();
});
