import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { renderApp } from '../../helpers/renderApp.tsx';

async function openHistory() {
  const app = await renderApp();
  app.actions.setNoise(0.1);
  app.actions.setLearningRate(0.5);
  app.actions.setBatchSize(5);
  await app.settled();
  await app.user.click(screen.getByRole('button', { name: 'History' }));
  const list = await screen.findByRole('listbox', { name: 'History' });
  return { ...app, list };
}

const rows = (list: HTMLElement) =>
  within(list)
    .getAllByRole('option')
    .map((row) => row.textContent);

describe('The list of what was done', () => {
  it('has the newest first, and marks where one stands', async () => {
    const { list } = await openHistory();
    expect(rows(list)).toEqual([
      'set the batch size to 5',
      'set the learning rate to 0.5',
      'set the noise to 0.1',
      'Before all of these',
    ]);
    expect(within(list).getByRole('option', { selected: true })).toHaveTextContent('batch size');
  });

  it('goes by keys to a state several entries away, and back', async () => {
    const { list, press, state } = await openHistory();
    list.focus();
    await press('{ArrowDown}{ArrowDown}{Enter}');
    expect(state().document.training.optimizer.learningRate).toBe(0.03);
    expect(state().document.training.batchSize).toBe(10);
    expect(state().document.data.noise).toBe(0.1);
    expect(rows(list).slice(0, 2)).toEqual([
      'set the batch size to 5(undone)',
      'set the learning rate to 0.5(undone)',
    ]);
    await press('{Home}{Enter}');
    expect(state().document.training.batchSize).toBe(5);
    expect(state().history.redo).toEqual([]);
  });

  it('goes to the beginning by a click', async () => {
    const { list, user, settled, state } = await openHistory();
    await user.click(within(list).getByText('Before all of these'));
    await settled();
    expect(state().history.undo).toEqual([]);
    expect(state().document.data.noise).toBe(0);
  });
});
