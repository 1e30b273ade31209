import { fireEvent, render, screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { createDocument } from '../../../src/document/defaults.ts';
import { AppStoreContext } from '../../../src/store/hooks.ts';
import { DrawingLayer } from '../../../src/views/output/DrawingLayer.tsx';
import { createSettledStore } from '../../helpers/testStore.ts';

const PLANE = { domain: { x1: [-6, 6], x2: [-6, 6] }, widthPx: 100, heightPx: 100 } as const;

it('the main button draws, and no other one', async () => {
  const { store, state } = await createSettledStore(createDocument('draw-points'));
  render(
    <AppStoreContext.Provider value={store}>
      <DrawingLayer plane={PLANE} />
    </AppStoreContext.Provider>,
  );
  const layer = screen.getByRole('application');
  const points = () => state().document.data.points?.length;
  fireEvent.pointerDown(layer, { button: 2, buttons: 2 });
  fireEvent.pointerMove(layer, { buttons: 2, clientX: 90, clientY: 90 });
  fireEvent.pointerUp(layer, { button: 2 });
  expect(points()).toBe(2);
  fireEvent.pointerDown(layer, { button: 0, buttons: 1 });
  fireEvent.pointerUp(layer, { button: 0 });
  expect(points()).toBe(3);
});
