import { describe, expect, it } from 'vitest';
import { createDocument } from '../../src/document/defaults.ts';
import { problemOf } from '../../src/document/problem.ts';
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

  it('of a third class makes it a problem of classes, says so, and undo makes it one of two again', async () => {
    const { actions, state, frame, settled } = await createSettledStore(createDocument('draw-points'));
    const before = state().document;
    const was = outgoing(frame().parameters, 1);
    actions.set('drawTool', { kind: 'pen', label: 2 });
    actions.drawAt(0, 4);
    actions.endGesture();
    await settled();
    const { layers, training } = state().document;
    expect(layers.at(-1)).toMatchObject({ activation: 'softmax', units: { length: 3 } });
    expect(training.loss).toBe('categorical_crossentropy');
    expect(state().ui.notice?.text).toMatch(/^3 classes: the output has a neuron for each/);
    expect(problemOf(state().document)).toMatchObject({ task: 'classes', classes: { length: 3 } });
    expect(frame().sample.prediction.reduce((sum, share) => sum + share)).toBeCloseTo(1, 6);
    expect(frame().surface!.values).toHaveLength(3 * frame().surface!.side ** 2);
    // What was learnt of Blue goes on as the second output.
    const now = outgoing(frame().parameters, 3);
    expect([now[1], now[4]]).toEqual([...was]);
    actions.undo();
    await actions.settled();
    await settled();
    expect(state().document).toEqual(before);
  });

  it('is of two classes again when the last point of the third has been erased, also between two', async () => {
    const { actions, state, frame, settled } = await createSettledStore(createDocument('draw-points'));
    for (const label of [2, 3]) {
      actions.set('drawTool', { kind: 'pen', label });
      actions.drawAt(label, 4);
    }
    actions.set('drawTool', { kind: 'eraser' });
    actions.drawAt(3, 4);
    actions.endGesture();
    await settled();
    expect(state().document.layers.at(-1)?.units).toHaveLength(3);
    actions.drawAt(2, 4);
    await settled();
    expect(state().document.layers.at(-1)).toMatchObject({ activation: 'tanh', units: { length: 1 } });
    expect(state().document.training.loss).toBe('sum_of_squared_errors');
    expect(state().ui.notice?.text).toMatch(/^Two classes again/);
    expect(frame().sample.prediction).toHaveLength(1);
  });

  it('learns four classes while it is drawn', async () => {
    const { actions, frame, settled } = await createSettledStore(createDocument('draw-points'));
    actions.setLearningRate(0.3);
    const corners = [
      [-4, -4],
      [4, -4],
      [4, 4],
      [-4, 4],
    ] as const;
    for (const [label, [x1, x2]] of corners.entries()) {
      actions.set('drawTool', { kind: 'pen', label });
      for (const shift of [0, 0.5, 1]) actions.drawAt(x1 + shift / 2, x2 + shift / 2);
      actions.endGesture();
      actions.stepForward();
      await settled();
    }
    for (let epoch = 0; epoch < 300; epoch++) {
      actions.stepForward();
      await settled();
    }
    expect(frame().figures?.train).toMatchObject({ count: 14, accuracy: 1 });
  });
});

/** The weights of the output layer of a 2-4-2 network, [input][unit]. */
function outgoing(parameters: Float32Array, units: number): Float32Array {
  const first = 2 * 4 + 4 + (4 * 2 + 2);
  return parameters.slice(first, first + 2 * units);
}
