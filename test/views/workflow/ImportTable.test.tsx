import { setTimeout } from 'node:timers/promises';
import { act, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { smallDocument } from '../../helpers/testStore.ts';
import { renderApp } from '../../helpers/renderApp.tsx';

const CATS = [
  'length,weight,kind',
  ...Array.from({ length: 20 }, (_, row) => `${row / 2},${row % 7},${row % 2 === 0 ? 'cat' : 'dog'}`),
].join('\n');

/** A file whose bytes take as long as the test wants. */
function fileToCome(name: string) {
  let give: (bytes: ArrayBuffer) => void = () => undefined;
  const bytes = new Promise<ArrayBuffer>((resolve) => (give = resolve));
  const file = Object.assign(new File([CATS], name), { arrayBuffer: () => bytes });
  return { file, come: async () => give(new TextEncoder().encode(CATS).buffer) };
}

async function openImport() {
  const app = await renderApp(smallDocument());
  app.actions.set('dialog', 'problems');
  await app.settled();
  await app.user.click(screen.getByRole('option', { name: 'My CSV' }));
  const dialog = within(screen.getByRole('dialog', { name: 'Problems' }));
  async function paste(text: string): Promise<void> {
    await app.user.click(await dialog.findByLabelText('Or paste rows'));
    await app.user.paste(text);
    await app.user.click(dialog.getByRole('button', { name: 'Read the rows' }));
  }
  return { ...app, dialog, paste };
}

describe('A table of one’s own', () => {
  it('is read, shown as it was understood, and opened', async () => {
    const { dialog, paste, user, state } = await openImport();
    await paste(CATS);
    const size = await dialog.findByText(/20 rows/);
    expect(size.closest('p')).toHaveTextContent('pasted rows has 20 rows and 3 columns.');
    expect(dialog.getByRole('combobox', { name: 'Predict' })).toHaveValue('kind');
    expect(dialog.getByRole('combobox', { name: 'As' })).toHaveValue('binary');
    expect(state().document.problem).toBe('circle');
    await user.click(dialog.getByRole('button', { name: 'Open' }));
    await waitFor(() => expect(state().document.problem).toBe('own-table'));
    expect(state().document.table?.facts).toMatchObject({ task: 'binary', classes: ['cat', 'dog'] });
    expect(state().ui.dialog).toBeNull();
  });

  it('makes way for a file that is dropped while it is being read', async () => {
    const { actions, dialog, state } = await openImport();
    const first = fileToCome('first.csv');
    const second = fileToCome('second.csv');
    act(() => actions.bringFile(first.file));
    act(() => actions.bringFile(second.file));
    expect(state().ui.broughtFile).toBeNull();
    await act(first.come);
    // Long enough for the first to be read.
    await act(() => setTimeout(50));
    await act(second.come);
    expect((await dialog.findByText(/20 rows/)).closest('p')).toHaveTextContent('second.csv has 20 rows');
  });

  it('is not read after all where that was cancelled before its bytes had come', async () => {
    const { actions, dialog, user } = await openImport();
    const { file, come } = fileToCome('late.csv');
    act(() => actions.bringFile(file));
    await user.click(await dialog.findByRole('button', { name: 'Cancel' }));
    await act(come);
    await act(() => setTimeout(50));
    expect(dialog.getByLabelText('Or paste rows')).toBeVisible();
  });

  it('can leave a column out, and predict another', async () => {
    const { dialog, paste, user, state } = await openImport();
    await paste(CATS);
    await dialog.findByText(/20 rows/);
    await user.selectOptions(dialog.getByRole('combobox', { name: 'Predict' }), 'weight');
    await user.selectOptions(dialog.getByRole('combobox', { name: 'As' }), 'a number');
    await user.click(dialog.getByRole('switch', { name: 'Use length' }));
    await user.click(dialog.getByRole('button', { name: 'Open' }));
    await waitFor(() => expect(state().document.problem).toBe('own-table'));
    const { facts } = state().document.table!;
    expect(facts.task).toBe('regression');
    expect(facts.inputs.map(({ name }) => name)).toEqual(['kind: cat', 'kind: dog']);
  });

  it('is refused with row and column, and what was open stays', async () => {
    const { dialog, paste, state } = await openImport();
    const before = state().document;
    await paste('a,b\n1,2\n3');
    expect(await dialog.findByRole('alert')).toHaveTextContent('Row 3 has 1 cell, but row 1 has 2.');
    expect(state().document).toBe(before);
  });

  it('says which cell of a column of numbers is none, as long as it is taken for numbers', async () => {
    const { dialog, paste, user } = await openImport();
    await paste(CATS.replace('\n4.5,', '\nfour,'));
    const told = '“four” in row 11 is no number, and counts as missing.';
    expect(await dialog.findByText(told)).toBeVisible();
    expect(dialog.getByRole('combobox', { name: 'Missing in length' })).toHaveValue('drop');
    await user.selectOptions(dialog.getByRole('combobox', { name: 'Predict' }), 'length');
    expect(dialog.getByText(told)).toBeVisible();
    await user.selectOptions(dialog.getByRole('combobox', { name: 'Predict' }), 'kind');
    await user.selectOptions(dialog.getByRole('combobox', { name: 'Kind of length' }), 'category');
    expect(dialog.queryByText(told)).toBeNull();
  });

  it('says why it cannot be opened with these settings', async () => {
    const { dialog, paste, user, state } = await openImport();
    await paste(CATS);
    await dialog.findByText(/20 rows/);
    for (const name of ['length', 'weight'])
      await user.click(dialog.getByRole('switch', { name: `Use ${name}` }));
    await user.click(dialog.getByRole('button', { name: 'Open' }));
    expect(await dialog.findByRole('alert')).toHaveTextContent('No column is left as an input.');
    expect(state().document.problem).toBe('circle');
  });

  it('can be read with another delimiter', async () => {
    const { dialog, paste, user } = await openImport();
    await paste('a,b;c\n1,2;3\n4,5;6\n7,8;10');
    await dialog.findByText(/3 rows/);
    expect(dialog.getByRole('combobox', { name: 'Delimiter' })).toHaveValue(',');
    expect(dialog.getByRole('switch', { name: 'Use a' })).toBeVisible();
    await user.selectOptions(dialog.getByRole('combobox', { name: 'Delimiter' }), 'semicolon');
    expect(await dialog.findByRole('switch', { name: 'Use a,b' })).toBeVisible();
    expect(dialog.getByRole('switch', { name: 'Decimal comma' })).toBeChecked();
  });

  it('refuses a file that is too large before reading it', async () => {
    const { dialog, user } = await openImport();
    const file = new File(['a,b\n1,2'], 'huge.csv', { type: 'text/csv' });
    Object.defineProperty(file, 'size', { value: 60 * 2 ** 20 });
    await user.upload(dialog.getByLabelText('CSV file'), file);
    expect(await dialog.findByRole('alert')).toHaveTextContent(
      '“huge.csv” has 60 MB, and at most 50 MB are read.',
    );
  });
});
