import { describe, expect, it } from 'vitest';
import { spreadLabels } from '../../src/viz/spreadLabels.ts';

const room = { distancePx: 16, top: 0, bottom: 100 };

describe('labels at the ends of curves', () => {
  it('stay where they want to be when they are far enough apart', () => {
    expect(spreadLabels([70, 20], room)).toEqual([70, 20]);
  });

  it('move apart evenly when they would overlap', () => {
    expect(spreadLabels([50, 46], room)).toEqual([56, 40]);
    expect(spreadLabels([50, 50, 50], room)).toEqual([34, 50, 66]);
  });

  it('stay within the chart', () => {
    expect(spreadLabels([2, 4], room)).toEqual([0, 16]);
    expect(spreadLabels([99, 100], room)).toEqual([84, 100]);
  });

  it('push further ones that get in the way', () => {
    const [first, second, third] = spreadLabels([40, 50, 62], room);
    expect(second! - first!).toBeCloseTo(16, 10);
    expect(third! - second!).toBeCloseTo(16, 10);
  });
});
