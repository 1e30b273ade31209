import { act, fireEvent, render, screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { AppStoreContext } from '../../../src/store/hooks.ts';
import { Hand } from '../../../src/views/hand/Hand.tsx';
import { createSettledStore } from '../../helpers/testStore.ts';

it('what is held when something else is chosen is let go, as one entry of undo', async () => {
  const { store, actions, state, settled } = await createSettledStore();
  actions.set('selection', { kind: 'bias', layer: 1, unit: 0 });
  render(
    <AppStoreContext.Provider value={store}>
      <Hand capsule={() => null} />
    </AppStoreContext.Provider>,
  );
  const [first] = screen.getAllByRole('button');
  fireEvent.pointerDown(first!, { button: 0, pointerId: 1 });
  expect(state().ui.gesture?.value).toBeCloseTo(-0.1, 6);
  act(() => actions.set('selection', { kind: 'neuron', layer: 1, unit: 0 }));
  await settled();
  expect(state().ui.gesture).toBeNull();
  expect(state().history.undo).toHaveLength(1);
});
