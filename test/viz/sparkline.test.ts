import { describe, expect, it } from 'vitest';
import { sparkline } from '../../src/viz/sparkline.ts';

const size = { widthPx: 100, heightPx: 20 };

function losses(...trainLosses: number[]) {
  return trainLosses.map((trainLoss, epoch) => ({ epoch, trainLoss }));
}

describe('the sparkline of the timeline', () => {
  it('shows the logarithm of the loss, highest at the top', () => {
    expect(sparkline(losses(100, 10, 1), { ...size, lastEpoch: 2 }).line).toBe('M0,0L50,10L100,20');
  });

  it('leaves epochs empty that have not been reached', () => {
    expect(sparkline(losses(100, 10, 1), { ...size, lastEpoch: 4 }).line).toBe('M0,0L25,10L50,20');
  });

  it('fills the area down to the baseline', () => {
    expect(sparkline(losses(10, 1), { ...size, lastEpoch: 1 }).area).toBe('M0,0L100,20L100,20L0,20Z');
  });

  it('is a line at half height while the loss does not change', () => {
    expect(sparkline(losses(3, 3), { ...size, lastEpoch: 1 }).line).toBe('M0,10L100,10');
  });

  it('leaves a gap where the loss has no finite logarithm', () => {
    const { line } = sparkline(losses(100, 10, 0, NaN, 10, 1), { ...size, lastEpoch: 5 });
    expect(line).toBe('M0,0L20,10M80,10L100,20');
    expect(sparkline([], { ...size, lastEpoch: 5 })).toEqual({ line: '', area: '' });
  });
});
