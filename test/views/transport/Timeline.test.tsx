import { act, fireEvent, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { renderApp, type RenderedApp } from '../../helpers/renderApp.tsx';
import { smallDocument } from '../../helpers/testStore.ts';

/** A run of twelve epochs, with the focus on the timeline. */
async function renderTrained(): Promise<RenderedApp> {
  const page = await renderApp(smallDocument());
  for (let epoch = 0; epoch < 12; epoch++) {
    await act(async () => page.actions.stepForward());
    await page.settled();
  }
  timeline().focus();
  return page;
}

const timeline = () => screen.getByRole('slider', { name: 'Timeline' });

/** The element is 500 px wide from 100 on; its axis goes to 100 epochs. */
function layOut(): void {
  timeline().getBoundingClientRect = () => new DOMRect(100, 0, 500, 50);
}

function move(type: string, clientX: number, atMs: number, pointerId = 1): void {
  const event = new PointerEvent(type, { bubbles: true, pointerId, clientX });
  Object.defineProperty(event, 'timeStamp', { value: atMs });
  fireEvent(timeline(), event);
}

describe('The timeline', () => {
  it('is a slider over the epochs of the run', async () => {
    await renderTrained();
    expect(timeline()).toHaveAttribute('aria-valuemin', '0');
    expect(timeline()).toHaveAttribute('aria-valuemax', '12');
    expect(timeline()).toHaveAttribute('aria-valuenow', '12');
    expect(timeline()).toHaveAttribute('aria-valuetext', 'epoch 12');
  });

  it.each([
    ['{ArrowLeft}', 11],
    ['{ArrowDown}', 11],
    ['{ArrowLeft}{ArrowLeft}{ArrowRight}', 11],
    ['{PageDown}', 2],
    ['{PageDown}{PageUp}', 12],
    ['{Home}', 0],
    ['{Home}{ArrowUp}', 1],
    ['{Home}{End}', 12],
  ])('is moved by %s to epoch %i', async (keys, epoch) => {
    const page = await renderTrained();
    await page.press(keys);
    expect(timeline()).toHaveAttribute('aria-valuenow', String(epoch));
    expect(screen.getByLabelText('Epoch')).toHaveTextContent(String(epoch));
  });

  it('is dragged: figures, counters and words follow, and letting go leaves them there', async () => {
    const page = await renderTrained();
    layOut();
    fireEvent.pointerDown(timeline(), { button: 0, pointerId: 1, clientX: 150 });
    await page.settled();
    expect(timeline()).toHaveAttribute('aria-valuetext', 'epoch 10 of 12');
    fireEvent.pointerMove(timeline(), { pointerId: 1, clientX: 115 });
    await page.settled();
    fireEvent.pointerUp(timeline(), { pointerId: 1 });
    fireEvent.pointerMove(timeline(), { pointerId: 1, clientX: 140 });
    await page.settled();
    expect(timeline()).toHaveAttribute('aria-valuenow', '3');
    expect(screen.getByText('of 12')).toBeVisible();
    const { trainLoss } = page.curve()[3]!;
    expect(page.state().run.frame?.figures?.train.loss).toBe(trainLoss);
  });

  it('follows the first move between two animation frames, and the last before it is let go', async () => {
    const page = await renderTrained();
    layOut();
    fireEvent.pointerDown(timeline(), { button: 0, pointerId: 1, clientX: 150 });
    await page.settled();
    move('pointerrawupdate', 115, 10);
    move('pointermove', 115, 10);
    await page.settled();
    expect(timeline()).toHaveAttribute('aria-valuenow', '3');
    await new Promise(requestAnimationFrame);
    move('pointerrawupdate', 120, 12);
    move('pointerrawupdate', 125, 13);
    move('pointerrawupdate', 130, 14);
    move('pointermove', 130, 14);
    fireEvent.pointerUp(timeline(), { pointerId: 1 });
    await page.settled();
    expect(timeline()).toHaveAttribute('aria-valuenow', '6');
    expect(page.sent('scrub').map(({ to }) => 'epoch' in to && to.epoch)).toEqual([10, 3, 4, 6]);
  });

  it('stays with the finger that has it, whatever another does', async () => {
    const page = await renderTrained();
    layOut();
    fireEvent.pointerDown(timeline(), { button: 0, pointerId: 1, clientX: 150 });
    await page.settled();
    move('pointerrawupdate', 140, 10, 2);
    move('pointerrawupdate', 115, 11);
    fireEvent.pointerUp(timeline(), { pointerId: 2 });
    await page.settled();
    expect(timeline()).toHaveAttribute('aria-valuenow', '3');
    expect(page.state().ui.scrubbing).toBe(true);
    fireEvent.pointerUp(timeline(), { pointerId: 1 });
    expect(page.state().ui.scrubbing).toBe(false);
  });

  it('goes no further than the run', async () => {
    const page = await renderTrained();
    layOut();
    fireEvent.pointerDown(timeline(), { button: 0, pointerId: 1, clientX: 600 });
    await page.settled();
    expect(timeline()).toHaveAttribute('aria-valuenow', '12');
    expect(page.state().run.behind).toBeNull();
  });

  it('offers the way back to the old branch, which keys reach', async () => {
    const page = await renderTrained();
    expect(screen.queryByRole('button', { name: 'Return to the old branch' })).toBeNull();
    await page.press('{Home}');
    await page.user.click(screen.getByRole('button', { name: 'Step forward' }));
    await page.settled();
    expect(timeline()).toHaveAttribute('aria-valuetext', 'epoch 1');
    screen.getByRole('button', { name: 'Return to the old branch' }).focus();
    await page.press('{Enter}');
    await page.settled();
    expect(timeline()).toHaveAttribute('aria-valuetext', 'epoch 12');
  });

  it('lists several branches, the newest first', async () => {
    const page = await renderTrained();
    for (let branch = 0; branch < 2; branch++) {
      await act(async () => page.actions.scrubTo(1));
      await page.settled();
      for (let step = 0; step < 2 + branch; step++) {
        await act(async () => page.actions.stepForward());
        await page.settled();
      }
    }
    await page.user.click(screen.getByRole('button', { name: 'Old branches' }));
    expect(screen.getAllByRole('menuitem').map((entry) => entry.textContent)).toEqual([
      'Branch 2: epochs 1 to 3',
      'Branch 1: epochs 1 to 12',
    ]);
  });

  it('has a mark for each epoch at which something was changed; it says what, and leads there', async () => {
    const page = await renderTrained();
    await act(async () => {
      page.actions.setLearningRate(0.5);
      page.actions.setRegularisation(0, 0.01);
      page.actions.stepForward();
    });
    await page.settled();
    const mark = screen.getByRole('button', { name: /^Epoch 12: set the learning rate to 0.5; set the reg/ });
    await page.user.tab();
    expect(mark).toHaveFocus();
    expect(await screen.findByRole('tooltip', {}, { timeout: 5000 })).toHaveTextContent(
      'set the learning rate to 0.5',
    );
    await page.press('{Enter}');
    expect(timeline()).toHaveAttribute(
      'aria-valuetext',
      expect.stringMatching(/^epoch 12 of 13, edited: set the learning rate to 0.5/),
    );
  });
});
