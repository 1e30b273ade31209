import { fireEvent, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { renderApp } from '../helpers/renderApp.tsx';

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

it('Space that is held plays once', async () => {
  const { state } = await renderApp();
  for (const repeat of [false, true, true, true]) fireEvent.keyDown(document.body, { key: ' ', repeat });
  expect(state().run.playing).toBe(true);
  expect(state().history.undo).toHaveLength(1);
});
