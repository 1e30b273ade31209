import { act, renderHook } from '@testing-library/react';
import type { ReactNode } from 'react';
import { describe, expect, it } from 'vitest';
import { AppStoreContext } from '../../../src/store/hooks.ts';
import { useTrack } from '../../../src/views/transport/useTrack.ts';
import { createSettledStore } from '../../helpers/testStore.ts';

/** Steps by neurons through Circle, which shuffles its rows. */
async function renderTrack() {
  const test = await createSettledStore();
  test.actions.setStepSize('neuron');
  const wrapper = ({ children }: { children: ReactNode }) => (
    <AppStoreContext.Provider value={test.store}>{children}</AppStoreContext.Provider>
  );
  const { result } = renderHook(() => useTrack(), { wrapper });
  const { row } = test.frame().walk;
  // Otherwise the row that is shown at first would be the one that comes.
  expect(row).not.toBe(0);
  const settled = () => act(test.settled);
  return { ...test, settled, walked: row, track: () => result.current };
}

describe('The track', () => {
  it('names the sample that comes as the next one while another is still shown', async () => {
    const { actions, settled, track, walked } = await renderTrack();
    expect(track()).toMatchObject({ title: `Next: sample ${walked + 1}`, index: 0, batchIndex: 0 });
    actions.stepForward();
    await settled();
    expect(track()).toMatchObject({ title: `Sample ${walked + 1}`, index: 1, batchIndex: 0 });
  });

  it('is that of a sample chosen by hand, which a step forward looks at', async () => {
    const { actions, settled, track, walked, frame, state } = await renderTrack();
    actions.stepForward();
    await settled();
    const other = walked === 1 ? 2 : 1;
    act(() => actions.selectRow(other));
    await settled();
    expect(track()).toMatchObject({ title: `Sample ${other + 1}`, index: 0, batchIndex: null });
    // Its cells lead through it as well; training stays where it is.
    actions.seek(3);
    await settled();
    expect(state().ui.look).toEqual({ index: 3 });
    expect(track()).toMatchObject({ title: `Sample ${other + 1}`, index: 3 });
    expect(frame().walk).toMatchObject({ index: 1, row: walked });
    act(() => actions.selectRow(walked));
    await settled();
    expect(track()).toMatchObject({ title: `Sample ${walked + 1}`, index: 1, batchIndex: 0 });
  });
});
