import { describe, expect, it } from 'vitest';
import { numberLine } from '../../src/viz/numberLine.ts';

const options = { widthPx: 200, range: [0, 19], target: 13, prediction: null, ghost: null } as const;

describe('the number line of a regression', () => {
  it('marks the target and waits for the prediction', () => {
    const line = numberLine(options);
    expect(line.targetX).toBe(130);
    expect(line.predictionX).toBeNull();
    expect(line.gap).toBeNull();
    expect(line.ticks.map(({ x }) => x)).toEqual([0, 50, 100, 150, 200]); // the line goes from 0 to 20
    expect(line.ticks.map(({ label }) => label)).toEqual(['0', '5', '10', '15', '20']);
  });

  it('shows the error as a bar from left to right', () => {
    expect(numberLine({ ...options, prediction: 9 }).gap).toEqual({ fromX: 90, toX: 130 });
    expect(numberLine({ ...options, prediction: 15 }).gap).toEqual({ fromX: 130, toX: 150 });
  });

  it('grows to hold a prediction outside of the data', () => {
    const line = numberLine({ ...options, prediction: -4, ghost: 20 });
    for (const x of [line.predictionX!, line.ghostX!, line.targetX!]) {
      expect(x).toBeGreaterThanOrEqual(0);
      expect(x).toBeLessThanOrEqual(200);
    }
    expect(line.predictionX!).toBeLessThan(line.targetX!);
    expect(line.targetX!).toBeLessThan(line.ghostX!);
  });

  it('does not mark what is not a finite number', () => {
    const line = numberLine({ ...options, prediction: Infinity, ghost: NaN });
    expect([line.predictionX, line.ghostX, line.gap]).toEqual([null, null, null]);
    expect(line.targetX).toBe(130);
  });
});
