import { describe, expect, it } from 'vitest';
import { timelineEnd, timelinePercent, timelineTicks } from '../../../src/views/transport/timelineScale.ts';

describe('the axis of the timeline', () => {
  it.each([
    [0, 100],
    [99, 100],
    [100, 200],
    [312, 500],
    [500, 1000],
    [1100, 2000],
    [250_000, 500_000],
  ])('at epoch %i ends at %i, the next round number above', (epoch, end) => {
    expect(timelineEnd(epoch)).toBe(end);
  });

  it('has ten parts with a number at each end of them, and a short tick halfway between', () => {
    const ticks = timelineTicks(500);
    const labelled = ticks.filter((tick) => tick.labelled).map((tick) => tick.epoch);
    expect(labelled).toEqual([0, 50, 100, 150, 200, 250, 300, 350, 400, 450, 500]);
    expect(ticks.find((tick) => !tick.labelled)).toEqual({ epoch: 25, labelled: false });
  });

  it('never puts the playhead past its end', () => {
    expect(timelinePercent(125, 500)).toBe(25);
    expect(timelinePercent(510, 500)).toBe(100);
  });
});
