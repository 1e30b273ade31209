import { describe, expect, it } from 'vitest';
import { buildDataset } from '../../src/data/dataset.ts';
import { batchGradient } from '../../src/engine/index.ts';
import type { CostSlice, GradientShares, LossScope, RunConfig } from '../../src/worker/protocol.ts';
import type { NudgeCheck } from '../../src/engine/index.ts';
import { circleConfig, transactionsConfig } from './fixtures.ts';
import { HostBench } from './hostBench.ts';

async function open(config: RunConfig): Promise<HostBench> {
  const bench = new HostBench();
  await bench.send({ type: 'configure', config, weights: 'fresh' });
  return bench;
}

interface SliceOptions {
  index: number;
  from: number;
  to: number;
  count: number;
  over: LossScope;
}

async function slice(bench: HostBench, options: SliceOptions): Promise<CostSlice> {
  const events = await bench.send({ type: 'requestSlice', requestId: 9, ...options });
  const answer = events.find((event) => event.type === 'slice');
  if (!answer) throw new Error(`No slice came: ${JSON.stringify(events)}`);
  return answer.slice;
}

async function check(bench: HostBench, index: number, over: LossScope): Promise<NudgeCheck> {
  const command = { type: 'requestGradientCheck', requestId: 9, index, epsilon: 1e-4, over } as const;
  const answer = (await bench.send(command)).find((event) => event.type === 'gradientCheck');
  if (!answer) throw new Error('No gradient check came.');
  return answer.check;
}

async function shares(bench: HostBench, index: number): Promise<GradientShares> {
  const events = await bench.send({ type: 'requestShares', requestId: 9, index });
  const answer = events.find((event) => event.type === 'shares');
  if (!answer) throw new Error('No shares came.');
  return answer.shares;
}

const WALKED = { kind: 'walked' } as const;

describe('A question', () => {
  it('is answered of the run as it stood when it was asked, whatever follows', async () => {
    const bench = await open(transactionsConfig());
    const range = { index: 2, from: 0, to: 3, count: 2, over: WALKED };
    bench.post({ type: 'requestSlice', requestId: 9, ...range });
    bench.post({ type: 'requestGradientCheck', requestId: 10, index: 2, epsilon: 1e-4, over: WALKED });
    bench.post({ type: 'setParameters', changes: [{ index: 2, value: 0 }] });
    bench.post({ type: 'step', size: 'batch' });
    bench.post({ type: 'requestSlice', requestId: 11, ...range });
    expect(await bench.answerTo(9)).toMatchObject({ slice: { step: 0, value: 1, loss: 8, slope: -24 } });
    expect(await bench.answerTo(10)).toMatchObject({ check: { value: 1, analytic: -24 } });
    expect(await bench.answerTo(11)).toMatchObject({ slice: { step: 1 } });
  });
});

describe('A slice through J', () => {
  // The weight from x₂ = 3 to h₁ leads on with 2: ŷ = 9 + 6 (w − 1), so L = ½ (13 − ŷ)².
  it('over the walked sample of Transactions is a parabola with the slope −24', async () => {
    const bench = await open(transactionsConfig());
    const { values, losses, ...now } = await slice(bench, {
      index: 2,
      from: 0,
      to: 3,
      count: 4,
      over: WALKED,
    });
    expect([...values]).toEqual([0, 1, 2, 3]);
    expect([...losses]).toEqual([
      (13 - 3) ** 2 / 2,
      (13 - 9) ** 2 / 2,
      (13 - 15) ** 2 / 2,
      (13 - 21) ** 2 / 2,
    ]);
    expect(now).toEqual({ index: 2, step: 0, value: 1, loss: 8, slope: -24 });
  });

  it('over a sample of choice is that of its own target', async () => {
    const bench = await open(transactionsConfig());
    const over = { kind: 'own', inputs: [2, 3], target: 9 } as const;
    const { loss, slope } = await slice(bench, { index: 2, from: 0, to: 1, count: 2, over });
    expect([loss, slope]).toEqual([0, 0]);
  });

  it('over the set meets the training loss where the parameter stands', async () => {
    const bench = await open(circleConfig());
    const { figures } = await bench.frame({ figures: true });
    const { loss } = await slice(bench, { index: 0, from: -1, to: 1, count: 3, over: { kind: 'set' } });
    // The slice is exact, the figures are in single precision.
    expect(loss).toBeCloseTo(figures!.train.loss, 6);
  });

  it('includes the penalty', async () => {
    const config = transactionsConfig();
    config.training.l1 = 0.5;
    const bench = await open(config);
    const { loss, slope } = await slice(bench, { index: 2, from: 0, to: 3, count: 2, over: WALKED });
    // |1| + |−1| + |1| + |1| + |2| + |−1| = 7
    expect([loss, slope]).toEqual([8 + 0.5 * 7, -24 + 0.5]);
  });

  it('over the walked batch has the slope of its update, dropout included', async () => {
    const bench = await open(circleConfig({ dropoutRates: [0.5], l2: 0.01 }));
    await bench.send({ type: 'step', size: 'sample' });
    const { update } = await bench.frame({ update: true });
    const { slope } = await slice(bench, { index: 1, from: -1, to: 1, count: 2, over: { kind: 'batch' } });
    expect(slope).toBeCloseTo(update!.meanGradient[1]! + update!.penaltyGradient[1]!, 12);
  });

  it.each<Partial<SliceOptions>>([
    { index: 9 },
    { index: -1 },
    { count: 1 },
    { count: 1e6 },
    { to: Infinity },
    { over: { kind: 'own', inputs: [2, 3], target: null } },
  ])('is refused where it makes no sense: %o', async (wrong) => {
    const bench = await open(transactionsConfig());
    const options = { index: 0, from: 0, to: 1, count: 3, over: WALKED, ...wrong };
    const events = await bench.send({ type: 'requestSlice', requestId: 9, ...options });
    expect(events).toMatchObject([{ type: 'failed', requestId: 9, failure: { code: 'misuse' } }]);
  });
});

describe('A gradient check', () => {
  it('shows J on both sides and both slopes', async () => {
    const bench = await open(transactionsConfig());
    const { lossBelow, loss, lossAbove, analytic, numeric, relativeError } = await check(bench, 2, WALKED);
    const lossAt = (w: number) => (13 - (9 + 6 * (w - 1))) ** 2 / 2;
    expect(loss).toBe(8);
    expect(lossBelow).toBeCloseTo(lossAt(1 - 1e-4), 10);
    expect(lossAbove).toBeCloseTo(lossAt(1 + 1e-4), 10);
    expect(analytic).toBe(-24);
    expect(numeric).toBeCloseTo(-24, 6);
    expect(relativeError).toBeLessThan(1e-8);
  });

  it('agrees with back-propagation under the dropout of the walked sample', async () => {
    const bench = await open(circleConfig({ dropoutRates: [0.5] }));
    await bench.send({ type: 'step', size: 'neuron' });
    const { walk } = await bench.frame({ gradients: true });
    for (const index of [0, 4, 9, 12]) {
      const { analytic, relativeError } = await check(bench, index, WALKED);
      expect(analytic).toBeCloseTo(walk.sample.backward!.gradient[index]!, 12);
      expect(relativeError).toBeLessThan(1e-5);
    }
  });
});

describe('The shares of the samples', () => {
  it('are the gradients of the rows of the batch, and their mean is that of the batch', async () => {
    const config = circleConfig();
    const bench = await open(config);
    await bench.send({ type: 'step', size: 'neuron' });
    const { parameters, walk } = await bench.frame();
    const { rows, gradients, mean } = await shares(bench, 3);
    expect(rows).toEqual(walk.rows);
    const dataset = buildDataset(config.data);
    const gradientOver = (chosen: readonly number[]) =>
      batchGradient(
        config.network.spec,
        parameters,
        config.training.loss,
        chosen.map((row) => dataset.inputs.subarray(2 * row, 2 * row + 2)),
        chosen.map((row) => dataset.targets.subarray(row, row + 1)),
      ).gradient[3]!;
    expect([...gradients]).toEqual([...rows].map((row) => gradientOver([row])));
    expect(mean).toBeCloseTo(gradientOver([...rows]), 12);
  });

  it('are asked for a parameter that there is', async () => {
    const bench = await open(transactionsConfig());
    const events = await bench.send({ type: 'requestShares', requestId: 9, index: 9 });
    expect(events).toMatchObject([{ type: 'failed', requestId: 9 }]);
  });
});
