import { describe, expect, it } from 'vitest';
import type { ActivationName } from '../../src/engine/index.ts';
import { activationCurve, tangentPath } from '../../src/viz/activationCurve.ts';

const functions = {
  relu: (z: number) => Math.max(0, z),
  linear: (z: number) => z,
  sigmoid: (z: number) => 1 / (1 + Math.exp(-z)),
  tanh: Math.tanh,
} satisfies Partial<Record<ActivationName, (z: number) => number>>;

function curve(activation: keyof typeof functions, preActivation: number | null) {
  return activationCurve({
    activation,
    evaluate: functions[activation],
    preActivation,
    widthPx: 40,
    heightPx: 40,
  });
}

describe('the plot of an activation', () => {
  it('shows z from −6 to 6, or to 1.2 times a larger z', () => {
    expect(curve('relu', null).range).toBe(6);
    expect(curve('relu', 5).range).toBe(6);
    expect(curve('relu', -10).range).toBe(12);
  });

  it('shows z from −4 to 4 where the output is bounded', () => {
    expect(curve('sigmoid', 9).range).toBe(4);
    expect(curve('tanh', null).range).toBe(4);
  });

  it('draws the identity as the diagonal', () => {
    const points = curve('linear', null).path.slice(1).split('L');
    expect([points[0], points[20], points.at(-1)]).toEqual(['0,40', '20,20', '40,0']);
  });

  it('has the corner of relu at zero', () => {
    const points = curve('relu', null).path.slice(1).split('L');
    expect(points[20]).toBe('20,20');
    expect(points[0]).toBe('0,20');
  });

  it('marks the operating point on the curve', () => {
    expect(curve('relu', 3).point).toEqual({ x: 30, y: 10 });
    expect(curve('relu', null).point).toBeNull();
    const { point } = curve('sigmoid', 0);
    expect(point!.x).toBe(20);
    expect(point!.y).toBeCloseTo(20, 10);
  });

  it('keeps the operating point at the edge when z lies beyond', () => {
    expect(curve('sigmoid', 100).point!.x).toBe(40);
    expect(curve('tanh', -100).point!.x).toBe(0);
  });

  it('leaves room above and below bounded functions, with the baseline at a = 0', () => {
    expect(curve('sigmoid', null).baselineY).toBeCloseTo(20 + 0.325 * 40, 10);
    expect(curve('tanh', null).baselineY).toBeCloseTo(20, 10);
  });
});

describe('the tangent at the operating point', () => {
  const tangent = (activation: keyof typeof functions, preActivation: number | null, slope: number) =>
    tangentPath(
      { activation, evaluate: functions[activation], preActivation, widthPx: 40, heightPx: 40 },
      slope,
    );

  it('goes from edge to edge of the plot', () => {
    expect(tangent('relu', 5, 1)).toBe('M0,40L40,0');
    expect(tangent('relu', -3, 0)).toBe('M0,20L40,20');
    expect(tangent('linear', 0, -1)).toBe('M0,0L40,40');
  });

  it('ends where it leaves the plot above and below', () => {
    // The plot reaches ½ ± ½ / 0.65; with the slope ¼ that is 2 / 0.65 to each side of z = 0, and 40 px are 8.
    const reachPx = ((2 / 0.65) * 40) / 8;
    const ends = tangent('sigmoid', 0, 0.25).slice(1).split('L');
    const [[x0, y0], [x1, y1]] = ends.map((end) => end.split(',').map(Number)) as [number[], number[]];
    expect(x0).toBeCloseTo(20 - reachPx, 1);
    expect(x1).toBeCloseTo(20 + reachPx, 1);
    expect([y0, y1]).toEqual([40, 0]);
  });

  it('is none before z is computed', () => {
    expect(tangent('relu', null, 1)).toBe('');
  });
});
