import { describe, expect, it } from 'vitest';
import { dialGeometry } from '../../src/viz/dialTicks.ts';

describe('the dial', () => {
  it('has ticks every 0.5 and numbers at whole values, 40 px a unit', () => {
    const { ticks } = dialGeometry(0, 0);
    expect(ticks.map(({ value }) => value)).toEqual([-2.5, -2, -1.5, -1, -0.5, 0, 0.5, 1, 1.5, 2, 2.5]);
    expect(ticks.map(({ label }) => label).filter((label) => label !== null)).toEqual([
      '\u22122',
      '\u22121',
      '0',
      '1',
      '2',
    ]);
    expect(ticks.find(({ value }) => value === 2)!.y).toBe(-80);
  });

  it('opens around the old weight, where the ghost stays', () => {
    const dial = dialGeometry(1.4, 0.4);
    expect(dial.ghostY).toBeCloseTo(0, 10);
    expect(dial.gripY).toBeCloseTo(-40, 10);
    expect([dial.topPx, dial.bottomPx]).toEqual([-100, 100]);
  });

  it('scrolls when the weight goes further than 2, with the grip staying inside', () => {
    const dial = dialGeometry(2.75, 0.4); // the middle is now 0.75
    expect(dial.gripY).toBeCloseTo(-80, 10);
    expect(dial.ghostY).toBeCloseTo(14, 10);
    expect(dial.ticks.at(-1)).toMatchObject({ value: 3, label: '3' });
    expect(dialGeometry(-9, 0).gripY).toBeCloseTo(80, 10);
  });

  it('loses the ghost when it has scrolled past', () => {
    expect(dialGeometry(4.5, 0).ghostY).not.toBeNull();
    expect(dialGeometry(4.6, 0).ghostY).toBeNull();
  });
});
