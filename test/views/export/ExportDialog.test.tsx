import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { createDocument } from '../../../src/document/defaults.ts';
import { renderApp } from '../../helpers/renderApp.tsx';

async function openExport() {
  const app = await renderApp(createDocument('transactions'));
  await app.user.click(screen.getByRole('button', { name: 'Export' }));
  await app.settled();
  const dialog = within(await screen.findByRole('dialog', { name: 'Export' }));
  const program = (name: string) => dialog.getByRole<HTMLTextAreaElement>('textbox', { name }).value;
  return { ...app, dialog, program };
}

describe('The dialog "Export"', () => {
  it('shows the network as a program in Keras, with its weights', async () => {
    const { program } = await openExport();
    expect(program('Program in Keras')).toContain('import keras');
    // The weights from x₁ and x₂ to the two hidden neurons.
    expect(program('Program in Keras').replace(/\s+/g, ' ')).toContain('[ 1, -1, ], [ 1, 1, ],');
  });

  it('shows it in NumPy and in PyTorch too', async () => {
    const { user, dialog, program } = await openExport();
    await user.click(dialog.getByRole('radio', { name: 'NumPy' }));
    expect(program('Program in NumPy')).not.toContain('torch');
    await user.click(dialog.getByRole('radio', { name: 'PyTorch' }));
    expect(program('Program in PyTorch')).toContain('import torch');
  });

  it('copies the whole program, and says so', async () => {
    const { user, dialog, program } = await openExport();
    await user.click(dialog.getByRole('button', { name: 'Copy' }));
    expect(await navigator.clipboard.readText()).toBe(program('Program in Keras'));
    expect(dialog.getByRole('status')).toHaveTextContent('The program is copied.');
  });
});
