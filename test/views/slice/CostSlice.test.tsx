import { act, fireEvent, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { createDocument } from '../../../src/document/defaults.ts';
import type { WeightRef } from '../../../src/document/edges.ts';
import { AppStoreContext } from '../../../src/store/hooks.ts';
import { CostSlice } from '../../../src/views/slice/CostSlice.tsx';
import { createSettledStore, type TestStore } from '../../helpers/testStore.ts';

/** From hidden neuron 1 to the output: parameter 6 of Transactions, 2 at first. */
const WEIGHT: WeightRef = { kind: 'weight', layer: 2, from: 0, to: 0 };
const INDEX = 6;
/** Some place on the plot. */
const PLACE = { pointerId: 1, clientX: 200, clientY: 80 };

interface SliceOnPage extends TestStore {
  plot: Element;
  point: Element;
}

/** The plot after `prepare`, with the weight selected. */
async function renderSlice(prepare: (test: TestStore) => void = () => undefined): Promise<SliceOnPage> {
  const test = await createSettledStore(createDocument('transactions'));
  prepare(test);
  test.actions.set('selection', WEIGHT);
  await test.settled();
  render(
    <AppStoreContext.Provider value={test.store}>
      <CostSlice />
    </AppStoreContext.Provider>,
  );
  await act(test.settled);
  const point = await screen.findByRole('slider', { name: /^J along/ });
  return { ...test, plot: point.closest('svg')!, point };
}

describe('Dragging along the cost slice', () => {
  it('is one entry of undo', async () => {
    const { plot, state, frame, settled } = await renderSlice();
    fireEvent.pointerDown(plot, { ...PLACE, button: 0 });
    fireEvent.pointerMove(plot, { ...PLACE, clientX: 190 });
    await act(settled);
    expect(state().ui.gesture?.ref).toEqual(WEIGHT);
    fireEvent.pointerUp(plot, PLACE);
    await act(settled);
    expect(frame().parameters[INDEX]).toBeGreaterThan(2);
    expect(state().history.undo).toHaveLength(1);
  });

  it('ends with Esc, the weight as it was, whatever the pointer does then', async () => {
    const { plot, state, frame, settled } = await renderSlice();
    fireEvent.pointerDown(plot, { ...PLACE, button: 0 });
    await act(settled);
    expect(frame().parameters[INDEX]).not.toBe(2);
    await userEvent.keyboard('{Escape}');
    fireEvent.pointerMove(plot, { ...PLACE, clientX: 40, buttons: 1 });
    fireEvent.pointerUp(plot, PLACE);
    await act(settled);
    expect(frame().parameters[INDEX]).toBe(2);
    expect(state().history.undo).toEqual([]);
  });

  it('is for the main button, and for one pointer', async () => {
    const { plot, state, settled } = await renderSlice();
    fireEvent.pointerDown(plot, { ...PLACE, button: 2 });
    expect(state().ui.gesture).toBeNull();
    fireEvent.pointerDown(plot, { ...PLACE, button: 0 });
    const { value } = state().ui.gesture!;
    fireEvent.pointerDown(plot, { ...PLACE, pointerId: 2, clientX: 40, button: 0 });
    fireEvent.pointerMove(plot, { ...PLACE, pointerId: 2, clientX: 50, buttons: 1 });
    fireEvent.pointerUp(plot, { ...PLACE, pointerId: 2 });
    expect(state().ui.gesture?.value).toBe(value);
    fireEvent.pointerUp(plot, PLACE);
    await act(settled);
  });

  it.each<[string, string, number, (test: TestStore) => void]>([
    [
      'removed',
      'That connection is removed. Restore it first.',
      0,
      ({ actions }) => actions.toggleRemoved(WEIGHT),
    ],
    ['locked', 'It is locked. Unlock it first.', 2, ({ actions }) => actions.toggleLock(WEIGHT)],
  ])('does not move a weight that is %s, by keys neither, and says why', async (_, why, value, fix) => {
    const { plot, point, state, frame, settled } = await renderSlice(fix);
    const entries = state().history.undo;
    expect(point).toHaveAttribute('aria-disabled', 'true');
    expect(point).toHaveAccessibleDescription(why);
    expect(screen.getByText(why)).toBeInTheDocument();
    fireEvent.pointerDown(plot, { ...PLACE, button: 0 });
    fireEvent.pointerMove(plot, { ...PLACE, clientX: 40, buttons: 1 });
    fireEvent.pointerUp(plot, PLACE);
    fireEvent.keyDown(point, { key: 'ArrowRight' });
    await act(settled);
    expect(frame().parameters[INDEX]).toBe(value);
    expect(state().history.undo).toEqual(entries);
    expect(state().ui.notice?.text).toBe(why);
  });
});

describe('The cost slice', () => {
  it('of a sample without a target says that there is no loss', async () => {
    const { actions, settled } = await renderSlice();
    await act(async () => {
      actions.setOwnInputs([3, 4]);
      actions.set('costScope', 'sample');
      await settled();
    });
    expect(screen.getByText('This sample has no target, so it has no loss.')).toBeInTheDocument();
  });
});
