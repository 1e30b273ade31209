import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { createLossChart } from '../../../src/viz/lossChart.ts';
import { ReadOut } from '../../../src/views/loss/ReadOut.tsx';

const POINTS = [0.5, 0.4, 0.3].map((trainLoss, epoch) => ({ epoch, trainLoss, validationLoss: null }));
const CHART = createLossChart(POINTS, { widthPx: 307, heightPx: 196 });

function renderReadOut(): HTMLElement {
  render(<ReadOut chart={CHART} points={POINTS} shown="loss" />);
  return screen.getByRole('slider', { name: 'Curve read-out' });
}

describe('reading the curves', () => {
  it('starts at the newest epoch when the keyboard comes to it', async () => {
    const slider = renderReadOut();
    await userEvent.tab();
    expect(slider).toHaveFocus();
    expect(screen.getByText('epoch 2: train 0.300')).toBeVisible();
  });

  it('moves by arrow keys and stays within the curve', async () => {
    const slider = renderReadOut();
    await userEvent.tab();
    await userEvent.keyboard('{ArrowLeft}');
    expect(slider).toHaveAttribute('aria-valuetext', 'epoch 1: train 0.400');
    await userEvent.keyboard('{ArrowLeft}{ArrowLeft}');
    expect(slider).toHaveAttribute('aria-valuenow', '0');
  });

  it('follows the pointer and ends when it leaves', async () => {
    const slider = renderReadOut();
    await userEvent.pointer({ target: slider, coords: { clientX: CHART.xOf(1), clientY: 50 } });
    expect(screen.getByText('epoch 1: train 0.400')).toBeVisible();
    await userEvent.unhover(slider);
    expect(screen.queryByText('epoch 1: train 0.400')).toBeNull();
  });
});
