import { fireEvent, render, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { rocCurve } from '../../../src/engine/index.ts';
import type { ClassEvaluation } from '../../../src/store/evaluation.ts';
import { AppStoreContext } from '../../../src/store/hooks.ts';
import { outputAt } from '../../../src/store/threshold.ts';
import { thresholdOf } from '../../../src/store/thresholdRange.ts';
import { rocPointAt } from '../../../src/viz/rocPlot.ts';
import { RocCurve } from '../../../src/views/evaluate/RocCurve.tsx';
import { createSettledStore } from '../../helpers/testStore.ts';

/** The curve of these scores, whose rows are of the two classes by turns. */
async function renderCurve(code: 'zero-one' | 'signed', scores: readonly number[]) {
  const { store, state } = await createSettledStore();
  const roc = rocCurve(
    scores,
    scores.map((_, row) => row % 2),
  )!;
  const threshold = thresholdOf(code, 0.5, Float32Array.from(scores));
  const evaluation: Pick<ClassEvaluation, 'roc' | 'classes' | 'threshold'> = {
    roc,
    threshold,
    classes: ['no', 'yes'],
  };
  render(
    <AppStoreContext.Provider value={store}>
      <RocCurve evaluation={evaluation as ClassEvaluation} />
    </AppStoreContext.Provider>,
  );
  const slider = screen.getByRole('slider');
  const square = slider.closest('svg')!;
  return {
    slider,
    square,
    share: () => state().ui.threshold,
    /** The rates at the threshold that is set. */
    rates: () => {
      const point = rocPointAt(roc, outputAt(code, state().ui.threshold));
      return [point?.falsePositiveRate, point?.truePositiveRate];
    },
    drag: (x: number, y: number) =>
      fireEvent.pointerDown(square, { button: 0, buttons: 1, clientX: x, clientY: y }),
  };
}

describe('the threshold on the ROC curve', () => {
  it('is moved by the main button only', async () => {
    const { square, share, drag } = await renderCurve('zero-one', [0.1, 0.4, 0.6, 0.9]);
    fireEvent.pointerDown(square, { button: 2, buttons: 2, clientX: 190, clientY: 0 });
    fireEvent.pointerMove(square, { buttons: 2, clientX: 190, clientY: 0 });
    expect(share()).toBe(0.5);
    drag(190, 0);
    expect(share()).toBeLessThan(0.1);
  });

  it.each([
    ['probabilities', 'zero-one', [0.1, 0.4, 0.6, 0.9]],
    ['outputs of tanh', 'signed', [-0.9, -0.4, 0.2, 0.9]],
    ['linear outputs beyond their targets', 'signed', [-2.5, -1.6, -1.2, 1.3, 1.8, 2.1]],
  ] as const)('is dragged to every part of the curve: %s', async (_, code, scores) => {
    const { rates, drag } = await renderCurve(code, scores);
    const step = 1 / (scores.length / 2);
    for (let rate = 0; rate <= 1; rate += step) {
      drag(rate * 190, (1 - rate) * 190);
      expect(rates()).toEqual([expect.closeTo(rate), expect.closeTo(rate)]);
    }
  });

  it('goes to both ends by keys, and as far as they are in steps', async () => {
    const { slider, rates, share } = await renderCurve('signed', [-2.5, -1.6, 1.8, 2.1]);
    expect(slider).toHaveAttribute('aria-valuemin', '-2.51');
    expect(slider).toHaveAttribute('aria-valuemax', '2.1');
    expect(slider).toHaveAttribute('aria-valuenow', '0');
    fireEvent.keyDown(slider, { key: 'PageUp' });
    expect(outputAt('signed', share())).toBe(0.1);
    fireEvent.keyDown(slider, { key: 'Home' });
    expect(rates()).toEqual([1, 1]);
    fireEvent.keyDown(slider, { key: 'End' });
    expect(rates()).toEqual([0, 0]);
  });
});
