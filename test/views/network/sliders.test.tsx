import { fireEvent, screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { createDocument } from '../../../src/document/defaults.ts';
import { parameterRefs } from '../../../src/document/edges.ts';
import { parameterName } from '../../../src/document/names.ts';
import { renderApp } from '../../helpers/renderApp.tsx';
import { smallDocument } from '../../helpers/testStore.ts';

const network = () => within(screen.getByRole('group', { name: 'Network' }));

describe('The sliders of the network', () => {
  it('are one for each weight and each bias, by its name', async () => {
    const document = smallDocument('circle');
    await renderApp(document);
    const names = network()
      .getAllByRole('slider')
      .map((slider) => slider.getAttribute('aria-label'));
    const expected = parameterRefs(document).map((ref) => parameterName(document, ref));
    expect(names).toHaveLength(25);
    expect(new Set(names)).toEqual(new Set(expected));
  });

  it('stand for the value exactly, as the shortest decimal, within ± 1000', async () => {
    const { actions, settled } = await renderApp(createDocument('transactions'));
    actions.setParameter({ kind: 'weight', layer: 1, from: 0, to: 1 }, 1.16);
    await settled();
    const slider = network().getByRole('slider', { name: 'weight from x₁ to hidden 1, neuron 2' });
    expect(slider).toHaveAttribute('aria-valuenow', '1.16');
    expect(slider).toHaveAttribute('aria-valuemin', '-1000');
    expect(slider).toHaveAttribute('aria-valuemax', '1000');
    expect(slider).toHaveAttribute('aria-orientation', 'vertical');
    expect(slider).toHaveAttribute('data-edge', '1-0-1');
  });

  it('follow training', async () => {
    const { actions, settled, frame } = await renderApp(createDocument('transactions'));
    actions.stepForward();
    await settled();
    const bias = network().getByRole('slider', { name: 'bias of output 1' });
    expect(bias).toHaveAttribute('data-bias', '2-0');
    expect(Math.fround(Number(bias.getAttribute('aria-valuenow')))).toBe(frame().parameters[8]);
    expect(frame().parameters[8]).not.toBe(0);
  });

  it('follow undo', async () => {
    const { actions, settled, user } = await renderApp(createDocument('transactions'));
    actions.setParameter({ kind: 'bias', layer: 2, unit: 0 }, 3);
    await settled();
    await user.click(screen.getByRole('button', { name: 'Undo' }));
    await settled();
    expect(network().getByRole('slider', { name: 'bias of output 1' })).toHaveAttribute('aria-valuenow', '0');
  });
});

describe('Dragging an edge', () => {
  /** The middle of the weight from hidden 1, neuron 1 to the output, on the canvas as it is drawn at first. */
  async function openAndFindEdge() {
    const page = await renderApp(createDocument('transactions'));
    const edge = network().getByRole('slider', { name: 'weight from hidden 1, neuron 1 to output 1' });
    const middle = edge.querySelector('circle');
    const place = {
      clientX: Number(middle?.getAttribute('cx')),
      clientY: Number(middle?.getAttribute('cy')),
    };
    return { ...page, edge, place };
  }

  it('40 px up adds 1, and everything after it answers before it is let go', async () => {
    const { edge, place, settled, state } = await openAndFindEdge();
    const pointer = { pointerId: 1, button: 0 };
    fireEvent.pointerDown(edge, { ...pointer, ...place });
    fireEvent.pointerMove(edge, { ...pointer, ...place, clientY: place.clientY - 32 });
    await settled();
    expect(edge).toHaveAttribute('aria-valuenow', '2.8');
    expect(edge).toHaveAttribute('aria-valuetext', '2.8, was 2');
    expect(network().getByRole('button', { name: 'output 1: 13.00' })).toBeVisible();
    fireEvent.pointerUp(edge, { ...pointer, ...place, clientY: place.clientY - 32 });
    await settled();
    expect(edge).toHaveAttribute('aria-valuetext', '2.8');
    expect(state().history.undo).toEqual(['set the weight from hidden 1, neuron 1 to output 1 to 2.8']);
  });

  it('and Esc puts it back', async () => {
    const { edge, place, settled, state, user } = await openAndFindEdge();
    const pointer = { pointerId: 1, button: 0 };
    fireEvent.pointerDown(edge, { ...pointer, ...place });
    fireEvent.pointerMove(edge, { ...pointer, ...place, clientY: place.clientY + 60 });
    await settled();
    expect(edge).toHaveAttribute('aria-valuenow', '0.5');
    await user.keyboard('{Escape}');
    await settled();
    expect(edge).toHaveAttribute('aria-valuenow', '2');
    expect(state().history.undo).toEqual([]);
  });

  it('that is locked does not move it', async () => {
    const { edge, place, settled, actions, state } = await openAndFindEdge();
    actions.toggleLock({ kind: 'weight', layer: 2, from: 0, to: 0 });
    await settled();
    fireEvent.pointerDown(edge, { pointerId: 1, button: 0, ...place });
    expect(state().ui.gesture).toBeNull();
    expect(state().ui.selection).toEqual({ kind: 'weight', layer: 2, from: 0, to: 0 });
    await settled();
  });
});
