import { describe, expect, it } from 'vitest';
import { createLossChart, readLossAt, type LossPoint } from '../../src/viz/lossChart.ts';

const size = { widthPx: 296, heightPx: 130 }; // the plot is 200 × 100, from (34, 8) to (234, 108)

function curve(trainLosses: number[], validationLosses: number[] | null = null): LossPoint[] {
  return trainLosses.map((trainLoss, epoch) => ({
    epoch,
    trainLoss,
    validationLoss: validationLosses?.[epoch] ?? null,
  }));
}

describe('the loss chart', () => {
  it('is logarithmic when the largest loss is more than 8 times the smallest', () => {
    expect(createLossChart(curve([0.8, 0.1]), size).log).toBe(false);
    expect(createLossChart(curve([0.81, 0.1]), size).log).toBe(true);
    expect(createLossChart(curve([0.4, 0.2], [0.3, 0.02]), size).log).toBe(true);
    expect(createLossChart(curve([0.4, 0.01]), { ...size, log: false }).log).toBe(false);
  });

  it('goes from the first epoch at the left to the last at the right', () => {
    const chart = createLossChart(curve([3, 2, 1]), size);
    expect([chart.xOf(0), chart.xOf(1), chart.xOf(2)]).toEqual([34, 134, 234]);
    expect(chart.trainPath.startsWith('M34,')).toBe(true);
  });

  it('starts at 0 on a linear scale', () => {
    const chart = createLossChart(curve([4, 2]), size);
    expect(chart.yOf(0)).toBeCloseTo(108, 10);
    expect(chart.yOf(2) - chart.yOf(4)).toBeCloseTo((2 / 4.2) * 100, 10);
  });

  it('gives equal ratios equal heights on a logarithmic scale', () => {
    const chart = createLossChart(curve([10, 0.1]), size);
    expect(chart.yOf(1) - chart.yOf(10)).toBeCloseTo(chart.yOf(0.1) - chart.yOf(1), 10);
    expect(chart.yOf(0)).toBe(chart.yOf(0.1));
  });

  it('names the first, a middle and the last epoch', () => {
    const points = Array.from({ length: 313 }, (_, epoch) => ({ epoch, trainLoss: 1, validationLoss: null }));
    expect(createLossChart(points, size).xTicks.map(({ label }) => label)).toEqual(['0', '150', '312']);
    expect(createLossChart(points.slice(0, 151), size).xTicks[1]!.label).toBe('75');
    expect(createLossChart(curve([1, 1]), size).xTicks.map(({ label }) => label)).toEqual(['0', '1']);
  });

  it('has ticks inside the plot', () => {
    const chart = createLossChart(curve([0.52, 0.05]), size);
    expect(chart.yTicks.map(({ label }) => label)).toEqual(['0.05', '0.1', '0.2', '0.5']);
    for (const { y } of chart.yTicks) expect(y).toBeGreaterThanOrEqual(8);
    for (const { y } of chart.yTicks) expect(y).toBeLessThanOrEqual(108);
  });

  it('has no validation curve where no rows are held out', () => {
    expect(createLossChart(curve([2, 1]), size).validationPath).toBeNull();
    expect(createLossChart(curve([2, 1], [3, 2]), size).validationPath).toMatch(/^M34,/);
  });

  it('leaves a gap where the loss is not finite', () => {
    const chart = createLossChart(curve([2, 1, NaN, Infinity, 1, 2]), size);
    expect(chart.trainPath.match(/M/g)).toHaveLength(2);
  });

  it('labels the ends of both curves without overlap', () => {
    const { endLabels } = createLossChart(curve([2, 1], [2, 1.01]), size);
    expect(endLabels.map(({ series, x }) => [series, x])).toEqual([
      ['train', 234],
      ['validation', 234],
    ]);
    expect(endLabels[0]!.labelY - endLabels[1]!.labelY).toBeCloseTo(16, 10);
  });

  it('can be drawn before there is a point, and for one point', () => {
    expect(createLossChart([], size)).toMatchObject({ trainPath: '', validationPath: null, endLabels: [] });
    expect(createLossChart(curve([0.5]), size).trainPath).toMatch(/^M34,\d/);
    expect(createLossChart(curve([0]), size).yOf(0)).toBeCloseTo(108, 10);
  });
});

describe('reading the loss chart', () => {
  const points = curve([3, 2, 1]);
  const chart = createLossChart(points, size);

  it('tells the point nearest to the pointer', () => {
    expect(readLossAt(chart, points, 120)).toEqual({ point: points[1], x: 134 });
    expect(readLossAt(chart, points, -50)?.point.epoch).toBe(0);
    expect(readLossAt(chart, points, 999)?.point.epoch).toBe(2);
  });

  it('tells nothing while there is no point', () => {
    expect(readLossAt(chart, [], 120)).toBeNull();
  });
});

describe('The curves of other runs', () => {
  const own = [0, 1, 2].map((epoch) => ({ epoch, trainLoss: 0.5, validationLoss: null }));
  const longer = {
    name: 'Run 1',
    points: [0, 8].map((epoch) => ({ epoch, trainLoss: 2, validationLoss: null })),
  };
  const empty = { name: 'Run 2', points: [] };

  it('lie over the same axes, which are long enough for all', () => {
    const chart = createLossChart(own, { widthPx: 308, heightPx: 196, log: false, others: [longer, empty] });
    expect(chart.xOf(8)).toBe(chart.plot.right);
    expect(chart.others[0]?.end?.x).toBe(chart.plot.right);
    expect(chart.others[0]?.end?.y).toBe(chart.yOf(2));
    expect(chart.others[0]?.path).toMatch(/^M34/);
    expect(chart.others[1]).toEqual({ name: 'Run 2', path: '', end: null });
  });

  it('have labels that keep their distance', () => {
    const others = Array.from({ length: 12 }, (_, index) => ({ name: `Run ${index}`, points: own }));
    const chart = createLossChart(own, { widthPx: 308, heightPx: 196, log: false, others });
    const places = [...chart.endLabels, ...chart.others.map(({ end }) => end!)].map(({ labelY }) => labelY);
    const gaps = places
      .toSorted((one, other) => one - other)
      .flatMap((place, index, sorted) => (index === 0 ? [] : [place - sorted[index - 1]!]));
    expect(Math.min(...gaps)).toBeGreaterThan(12);
    expect(Math.min(...places)).toBeGreaterThanOrEqual(chart.plot.top - 0.01);
    expect(Math.max(...places)).toBeLessThanOrEqual(chart.plot.bottom + 0.01);
  });

  it('have their labels beside the longest curve where they end near it, not over it', () => {
    const epochs = (last: number) =>
      [0, last].map((epoch) => ({ epoch, trainLoss: 4, validationLoss: null }));
    const others = [
      { name: 'near', points: epochs(90) },
      { name: 'far', points: epochs(40) },
    ];
    const chart = createLossChart(epochs(100), { widthPx: 308, heightPx: 196, log: false, others });
    expect(chart.endLabels[0]?.labelX).toBe(chart.plot.right);
    expect(chart.others[0]?.end?.x).toBe(chart.xOf(90));
    expect(chart.others[0]?.end?.labelX).toBe(chart.plot.right);
    expect(chart.others[1]?.end?.labelX).toBe(chart.xOf(40));
  });
});
