import { act, fireEvent, screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { renderApp } from '../../helpers/renderApp.tsx';

async function openTable() {
  const app = await renderApp();
  await act(() => app.actions.openTable('pima-diabetes', 1));
  app.actions.set('dialog', 'table');
  await app.settled();
  const dialog = within(screen.getByRole('dialog', { name: 'Table' }));
  const grid = dialog.getByRole('grid', { name: 'Rows' });
  const cells = (row: number) =>
    within(within(grid).getAllByRole('row')[row]!)
      .getAllByRole('gridcell')
      .map((cell) => cell.textContent);
  return { ...app, dialog, grid, cells };
}

describe('The table', () => {
  it('shows the rows in their own units', async () => {
    const { cells } = await openTable();
    // The first line of the file.
    expect(cells(1)).toEqual(['6', '148', '72', '35', '0', '33.6', '0.627', '50', 'yes']);
  });

  it('shows them as the network sees them', async () => {
    const { dialog, user, cells } = await openTable();
    await user.click(dialog.getByRole('radio', { name: 'As the network sees them' }));
    const numbers = cells(1).map((text) => Number(text?.replace('−', '-')));
    expect(numbers.at(-1)).toBe(1);
    for (const number of numbers) expect(Math.abs(number)).toBeLessThan(5);
  });

  it('has only the rows in sight in the page, and says how many there are', async () => {
    const { grid, dialog, user } = await openTable();
    expect(grid).toHaveAttribute('aria-rowcount', '769');
    expect(within(grid).getAllByRole('row').length).toBeLessThan(60);
    await user.click(dialog.getByRole('radio', { name: 'Validation' }));
    expect(grid).toHaveAttribute('aria-rowcount', '155');
  });

  it('has rows in sight as well when fewer of them are chosen than had been scrolled past', async () => {
    const { grid, dialog, user } = await openTable();
    fireEvent.scroll(grid, { target: { scrollTop: 768 * 32 } });
    expect(within(grid).getAllByRole('row').at(-1)).toHaveAttribute('aria-rowindex', '769');
    await user.click(dialog.getByRole('radio', { name: 'Validation' }));
    expect(within(grid).getAllByRole('row').at(-1)).toHaveAttribute('aria-rowindex', '155');
  });

  it('makes a row the sample on the canvas', async () => {
    const { grid, user, state } = await openTable();
    await user.click(within(grid).getAllByRole('row')[4]!);
    expect(state().ui.sample).toEqual({ kind: 'row', row: 3 });
    expect(state().ui.dialog).toBeNull();
    expect(state().ui.followedView).toBe('sample');
  });
});
