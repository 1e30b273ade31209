import { describe, expect, it } from 'vitest';
import { defaultUnitIds, referenceProgram } from '../../src/engine/index.ts';
import type { NetworkSpec } from '../../src/engine/index.ts';
import { createTrainer } from '../../src/training/createTrainer.ts';
import type { Trainer } from '../../src/training/trainer.ts';

/** One input, linear layers of one unit without biases: prediction = x · w₁ · w₂ … */
function chain(layers: number): NetworkSpec {
  return {
    inputs: 1,
    layers: Array.from({ length: layers }, () => ({
      units: 1,
      activation: 'linear' as const,
      useBias: false,
    })),
  };
}

interface ChainRun {
  weights: number[];
  learningRate: number;
  inputs: number[];
}

/** All targets are 0, batches are single rows in their order. */
async function trainChain({ weights, learningRate, inputs }: ChainRun): Promise<Trainer> {
  const network = chain(weights.length);
  const optimizer = { name: 'sgd' as const, learningRate };
  return createTrainer(
    {
      spec: { network, loss: 'sum_of_squared_errors', optimizer, batchSize: 1, shuffle: false, seed: 1 },
      unitIds: defaultUnitIds(network),
      rows: {
        count: inputs.length,
        inputs: Float32Array.from(inputs),
        targets: new Float32Array(inputs.length),
      },
      seeds: { data: 1, weights: 1, training: 1 },
    },
    Float32Array.from(weights),
  );
}

const never = (): boolean => false;

describe('A run that diverges', () => {
  it('stops before the update that leaves single precision', async () => {
    // ∂L/∂w = x²·w = w, so each update multiplies w by 1 − 1e10; from 1 it passes 3.4e38 at the fourth.
    const trainer = await trainChain({ weights: [1], learningRate: 1e10, inputs: [1, 1] });
    expect(trainer.trainTo('epoch', never).divergence).toBeNull();
    expect(trainer.trainTo('epoch', never).divergence).toEqual({ step: 4, epoch: 1, layer: 1 });
    expect(trainer.position).toEqual({ step: 3, epoch: 1, positionInEpoch: 1 });
    const factor = Math.fround(1 - 1e10);
    const before = Math.fround(Math.fround(factor * (1 - 1e10)) * (1 - 1e10));
    expect(trainer.program.getParameters()[0]! / before).toBeCloseTo(1, 6);
  });

  it('diverges at the same update however it is trained', async () => {
    const run = { weights: [1], learningRate: 1e3, inputs: [1, 2, 1, 1] };
    const [byEpoch, byBatch] = [await trainChain(run), await trainChain(run)];
    const firstDivergence = (trainer: Trainer, boundary: 'batch' | 'epoch') => {
      for (;;) {
        const { divergence } = trainer.trainTo(boundary, never);
        if (divergence) return divergence;
      }
    };
    expect(firstDivergence(byEpoch, 'epoch')).toEqual(firstDivergence(byBatch, 'batch'));
    expect(byEpoch.save()).toEqual(byBatch.save());
  });

  it('names the first layer whose activations are too large', async () => {
    // The second layer gives 1e30 · 1e30, more than single precision holds; the first is still at 1e30.
    const trainer = await trainChain({ weights: [1e30, 1e30, 1], learningRate: 1, inputs: [1] });
    expect(trainer.trainTo('batch', never).divergence).toEqual({ step: 1, epoch: 0, layer: 2 });
    expect(trainer.position.step).toBe(0);
  });

  it('names the first layer whose weights are too large where all activations were in range', async () => {
    // ∂L/∂w₂ = x²·w₁²·w₂ = 1e10, ∂L/∂w₁ = x²·w₁·w₂² = 1e-10: at a rate of 1e30 only the second leaves the range.
    const trainer = await trainChain({ weights: [1e10, 1e-10], learningRate: 1e30, inputs: [1] });
    expect(trainer.trainTo('batch', never).divergence).toEqual({ step: 1, epoch: 0, layer: 2 });
  });

  it('can be trained on with a smaller learning rate', async () => {
    const trainer = await trainChain({ weights: [1], learningRate: 1e20, inputs: [1] });
    trainer.trainTo('batch', never);
    expect(trainer.trainTo('batch', never).divergence).not.toBeNull();
    const { setup } = trainer;
    const optimizer = { name: 'sgd' as const, learningRate: 1 };
    await trainer.change({ ...setup, spec: { ...setup.spec, optimizer } }, async () => Float32Array.of(0));
    expect(trainer.trainTo('batch', never).divergence).toBeNull();
    // At a rate of 1 the update goes straight to the minimum, w = 0.
    expect(trainer.program.getParameters()[0]).toBe(0);
  });
});

describe('A trainer that takes on another setup', () => {
  const noDraw = () => Promise.reject(new Error('Nothing new is needed.'));

  it('draws no parameters where the units stay: not for another batch size, nor for another optimiser', async () => {
    const trainer = await trainChain({ weights: [0.5, 2], learningRate: 0.1, inputs: [1, 2, 3] });
    const momentum = { name: 'momentum' as const, learningRate: 0.1, momentum: 0.5 };
    const withMomentum = { ...trainer.setup, spec: { ...trainer.setup.spec, optimizer: momentum } };
    await trainer.change(withMomentum, noDraw);
    expect([...trainer.program.getParameters()]).toEqual([0.5, 2]);
    trainer.trainTo('batch', never);
    const { slots, parameters } = trainer.program.saveState();
    await trainer.change({ ...withMomentum, spec: { ...withMomentum.spec, batchSize: 2 } }, noDraw);
    expect(trainer.program.saveState()).toMatchObject({ slots, parameters, step: 1, positionInEpoch: 1 });
    expect(slots.some((slot) => slot !== 0)).toBe(true);
  });

  it('draws for new units', async () => {
    const trainer = await trainChain({ weights: [0.5], learningRate: 0.1, inputs: [1] });
    const network = chain(2);
    const next = {
      ...trainer.setup,
      spec: { ...trainer.setup.spec, network },
      unitIds: [['x1'], ['new'], ['y']],
    };
    await trainer.change(next, () => Promise.resolve(Float32Array.of(3, 4)));
    expect([...trainer.program.getParameters()]).toEqual([3, 4]);
  });
});

describe('The position of a trainer', () => {
  it('is that of its program', async () => {
    const trainer = await trainChain({ weights: [0.5], learningRate: 0.1, inputs: [1, 2, 3] });
    for (let batch = 0; batch < 8; batch++) {
      trainer.trainTo('batch', never);
      const { step, epoch, positionInEpoch } = trainer.program.saveState();
      expect(trainer.position).toEqual({ step, epoch, positionInEpoch });
    }
    expect(trainer.position).toEqual({ step: 8, epoch: 2, positionInEpoch: 2 });
  });

  it('ends an epoch within a stretch only when all rows were seen', async () => {
    const trainer = await trainChain({ weights: [0.5], learningRate: 0.1, inputs: [1, 2, 3] });
    expect(trainer.trainTo('batch', never)).toEqual({
      boundaryReached: true,
      epochEnded: false,
      divergence: null,
    });
    expect(trainer.trainTo('epoch', never)).toMatchObject({ boundaryReached: true, epochEnded: true });
    expect(trainer.position).toEqual({ step: 3, epoch: 1, positionInEpoch: 0 });
  });

  it('stops within the epoch when the time is up', async () => {
    const inputs = Array.from({ length: 50_000 }, () => 0.1);
    const trainer = await trainChain({ weights: [0.5], learningRate: 0.1, inputs });
    expect(trainer.trainTo('epoch', () => true)).toMatchObject({ boundaryReached: false, epochEnded: false });
    expect(trainer.position.step).toBeLessThan(50_000);
  });
});

describe('A trainer', () => {
  it('trains as its program does by itself', async () => {
    const trainer = await trainChain({ weights: [0.5, 2], learningRate: 0.01, inputs: [1, 2, 3] });
    const program = referenceProgram(trainer.setup.spec);
    program.setData([1, 2, 3], [0, 0, 0]);
    program.setParameters([0.5, 2]);
    program.trainSteps(6);
    trainer.trainTo('epoch', never);
    trainer.trainTo('epoch', never);
    expect(trainer.program.getParameters()).toEqual(program.getParameters());
  });
});
