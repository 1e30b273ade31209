import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { createDocument } from '../../../src/document/defaults.ts';
import { renderApp } from '../../helpers/renderApp.tsx';

/** The dialog, opened from the menu beside "Start again". */
async function openDialog(problem: 'circle' | 'xor') {
  const app = await renderApp(createDocument(problem));
  await app.user.click(screen.getByRole('button', { name: 'Other ways to start' }));
  await app.user.click(await screen.findByRole('menuitem', { name: 'Train until …' }));
  const dialog = within(await screen.findByRole('dialog', { name: 'Train until' }));
  async function type(label: string, text: string): Promise<void> {
    const field = dialog.getByRole('textbox', { name: label });
    await app.user.clear(field);
    await app.user.type(field, `${text}{Enter}`);
    await app.settled();
  }
  async function fit(): Promise<void> {
    app.actions.setSpeed(null);
    await app.user.click(dialog.getByRole('button', { name: /^Fit/ }));
    for (let turn = 0; turn < 500 && app.state().run.playing; turn++) await app.nextFrame();
    await app.settled();
  }
  return { ...app, dialog, type, fit };
}

describe('The dialog "Train until"', () => {
  it('trains for so many steps and no more, inside an epoch, and says that it is done', async () => {
    const { user, dialog, type, fit, frame, state } = await openDialog('circle');
    await user.click(dialog.getByRole('radio', { name: 'Steps' }));
    await type('Train for', '32');
    await fit();
    // 250 training rows in batches of 10 are 25 steps an epoch.
    expect(frame()).toMatchObject({ step: 32, epoch: 1 });
    expect(state().ui.notice?.text).toBe('Training is done: as many steps as asked for.');
    expect(state().history.undo.at(-1)).toBe('train for 32 steps');
    await fit();
    expect(frame()).toMatchObject({ step: 64 });
  });

  it('stops where the loss is low enough', async () => {
    const { type, fit, frame, state, curve } = await openDialog('circle');
    await type('Train for', '500');
    await type('Stop at train loss', '0.3');
    await fit();
    const { epoch } = frame();
    expect(epoch).toBeLessThan(500);
    expect(state().ui.notice?.text).toMatch(
      `Stopped at epoch ${epoch}: the training loss is as low as asked for.`,
    );
    const losses = curve().map(({ trainLoss }) => trainLoss);
    expect(losses.at(-1)).toBeLessThanOrEqual(0.3);
    expect(Math.min(...losses.slice(0, -1))).toBeGreaterThan(0.3);
  });

  it('takes no accuracy that there is not', async () => {
    const { dialog, type, state } = await openDialog('circle');
    await type('Stop at accuracy %', '101');
    expect(dialog.getByRole('textbox', { name: 'Stop at accuracy %' })).toHaveAccessibleDescription(
      /from 0 to 100/,
    );
    expect(state().document.fit.accuracy).toBeNull();
    await type('Stop at accuracy %', '95.5');
    expect(state().document.fit.accuracy).toBe(0.955);
  });

  it('offers early stopping only where rows are held out', async () => {
    const { dialog } = await openDialog('xor');
    expect(dialog.getByRole('switch', { name: 'Early stopping' })).toHaveAccessibleDescription(
      'It needs validation rows.',
    );
  });
});
