import { describe, expect, it } from 'vitest';
import { createDocument } from '../../src/document/defaults.ts';
import { createSettledStore } from '../helpers/testStore.ts';

describe('Drawing', () => {
  it('adds points of the chosen class to what the network trains on, and undo takes a whole stroke back', async () => {
    const { actions, state, frame, settled } = await createSettledStore(createDocument('draw-points'));
    actions.set('drawTool', { kind: 'pen', label: 0 });
    actions.drawAt(3, 3);
    actions.drawAt(3.5, 3);
    actions.endGesture();
    await settled();
    expect(state().run.dataset?.count).toBe(4);
    expect(frame().figures?.train.count).toBe(4);
    actions.undo();
    await actions.settled();
    await settled();
    expect(state().run.dataset?.count).toBe(2);
  });

  it('keeps the weights while points come and go', async () => {
    const { actions, frame, settled } = await createSettledStore(createDocument('draw-points'));
    const before = [...frame().parameters];
    actions.drawAt(1, 1);
    actions.set('drawTool', { kind: 'eraser' });
    actions.drawAt(1, 1);
    await settled();
    expect([...frame().parameters]).toEqual(before);
  });

  it('clears to the points that it opened with', async () => {
    const { actions, state, settled } = await createSettledStore(createDocument('draw-values'));
    actions.drawAt(1, 1);
    actions.clearDrawing();
    await settled();
    expect(state().document.data.points).toHaveLength(2);
  });
});
