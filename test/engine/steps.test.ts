import { describe, expect, it } from 'vitest';
import type { StepPlan, StepResult, StepSize } from '../../src/engine/index.ts';
import {
  createRandom,
  indexOfPosition,
  isKnown,
  nextIndex,
  planBatch,
  planLook,
  positionAt,
  previousIndex,
  sampleAt,
} from '../../src/engine/index.ts';
import { denseNetwork, TRANSACTIONS } from './networks.ts';

const INSIDE_SIZES = ['neuron', 'layer', 'sample'] as const;

/** All places at which steps of this size stop, from the start to the end of the batch. */
function stops(plan: StepPlan, size: StepSize): number[] {
  const indices = [0];
  for (let index = nextIndex(plan, 0, size); index !== null; index = nextIndex(plan, index, size))
    indices.push(index);
  return indices;
}

/** The stops of walking back from the end. */
function stopsBack(plan: StepPlan, size: StepSize): number[] {
  const indices = [plan.lastIndex];
  for (let at = previousIndex(plan, plan.lastIndex, size); at !== null; at = previousIndex(plan, at, size))
    indices.push(at);
  return indices.toReversed();
}

describe('The steps of one sample of Transactions', () => {
  const plan = planBatch(TRANSACTIONS, 1);

  it('are h₁, h₂, ŷ, the loss, then ŷ, h₂, h₁ back, and the update', () => {
    const positions = stops(plan, 'neuron').map((index) => positionAt(plan, index));
    expect(positions).toEqual([
      { phase: 'start' },
      { phase: 'forward', sample: 0, layer: 1, unit: 0 },
      { phase: 'forward', sample: 0, layer: 1, unit: 1 },
      { phase: 'forward', sample: 0, layer: 2, unit: 0 },
      { phase: 'loss', sample: 0 },
      { phase: 'backward', sample: 0, layer: 2, unit: 0 },
      { phase: 'backward', sample: 0, layer: 1, unit: 1 },
      { phase: 'backward', sample: 0, layer: 1, unit: 0 },
      { phase: 'update' },
    ]);
  });

  it('stop by layer behind each layer, the loss and the update', () => {
    expect(stops(plan, 'layer')).toEqual([0, 2, 3, 4, 5, 7, 8]);
  });

  it('stop by sample behind the sample and behind the update', () => {
    expect(stops(plan, 'sample')).toEqual([0, 7, 8]);
  });

  it.each(['batch', 'epoch'] as const)('are taken together by %s', (size) => {
    expect(stops(plan, size)).toEqual([0, 8]);
  });
});

describe('A batch of three samples', () => {
  // Four neurons: nine steps a sample, three samples and the update.
  const plan = planBatch(denseNetwork([2, 3, 1], 'tanh'), 3);

  it('has one update, behind its last sample', () => {
    expect(plan.lastIndex).toBe(3 * 9 + 1);
    expect(stops(plan, 'sample')).toEqual([0, 9, 18, 27, 28]);
    expect(positionAt(plan, 18)).toEqual({ phase: 'backward', sample: 1, layer: 1, unit: 0 });
    expect(positionAt(plan, 19)).toEqual({ phase: 'forward', sample: 2, layer: 1, unit: 0 });
  });

  it('has its first sample at hand before the first step and its last one at the update', () => {
    expect([0, 1, 9, 10, 27, 28].map((index) => sampleAt(plan, index))).toEqual([0, 0, 0, 1, 2, 2]);
  });

  it('is left in the middle of a layer for the end of that layer, forward, and of the one before, back', () => {
    expect(nextIndex(plan, 10, 'layer')).toBe(12);
    expect(previousIndex(plan, 11, 'layer')).toBe(9);
    expect(previousIndex(plan, 20, 'sample')).toBe(18);
  });
});

describe('A look at a sample', () => {
  it('ends with its last neuron back: there is no update', () => {
    const plan = planLook(TRANSACTIONS);
    expect(stops(plan, 'sample')).toEqual([0, 7]);
    expect(positionAt(plan, 7)).toEqual({ phase: 'backward', sample: 0, layer: 1, unit: 0 });
    expect(isKnown(plan, 7, { kind: 'update' })).toBe(false);
  });
});

describe('What is known', () => {
  const plan = planBatch(TRANSACTIONS, 2);
  const h1 = { layer: 1, unit: 0 };
  const prediction = { layer: 2, unit: 0 };

  /** The first and the last index of the first sample, and then the first of the second, at which this is known. */
  function known(result: StepResult): number[] {
    return Array.from({ length: plan.lastIndex + 1 }, (_, index) => index).filter((index) =>
      isKnown(plan, index, result),
    );
  }

  it.each<[string, StepResult, number[]]>([
    ['the activation of h₁ from the first step on', { kind: 'activation', ...h1 }, [1, 2, 3, 4, 5, 6, 7]],
    ['the prediction from the third on', { kind: 'activation', ...prediction }, [3, 4, 5, 6, 7]],
    ['the loss behind the prediction', { kind: 'loss' }, [4, 5, 6, 7]],
    ['δ of the output behind the loss', { kind: 'delta', ...prediction }, [5, 6, 7]],
    ['the gradients into h₁ at the very last', { kind: 'gradient', ...h1 }, [7]],
  ])('of each sample is %s', (_what, result, inSample) => {
    const inNext = inSample.map((index) => index + 7);
    expect(known(result)).toEqual([...inSample, ...inNext, plan.lastIndex]);
  });

  it('are the inputs at every place, and the update only at the end', () => {
    expect(known({ kind: 'activation', layer: 0, unit: 1 })).toHaveLength(plan.lastIndex + 1);
    expect(known({ kind: 'update' })).toEqual([plan.lastIndex]);
  });
});

describe('Any network and batch', () => {
  const random = createRandom(5);
  const plans = Array.from({ length: 40 }, () => {
    const widths = Array.from({ length: 2 + random.integerBelow(4) }, () => 1 + random.integerBelow(6));
    return planBatch(denseNetwork(widths, 'relu'), 1 + random.integerBelow(5));
  });

  it('is walked back by the stops at which it is walked forward, at every size', () => {
    for (const plan of plans)
      for (const size of INSIDE_SIZES) expect(stopsBack(plan, size)).toEqual(stops(plan, size));
  });

  it('has one index for each position and one position for each index', () => {
    for (const plan of plans) {
      const indices = stops(plan, 'neuron');
      expect(indices).toHaveLength(plan.lastIndex + 1);
      expect(indices.map((index) => indexOfPosition(plan, positionAt(plan, index)))).toEqual(indices);
    }
  });

  it('stops at larger sizes only where it stops at smaller ones', () => {
    for (const plan of plans) {
      const byLayer = stops(plan, 'layer');
      expect(byLayer).toEqual(expect.arrayContaining(stops(plan, 'sample')));
    }
  });
});

describe('An index that is none', () => {
  const plan = planBatch(TRANSACTIONS, 1);

  it.each([-1, 9, 0.5, Number.NaN])('is refused: %s', (index) => {
    expect(() => positionAt(plan, index)).toThrow('The steps are numbered from 0 to 8');
    expect(() => nextIndex(plan, index, 'neuron')).toThrow('The steps are numbered from 0 to 8');
  });

  it('is not led to: behind the last and before the first there is nothing', () => {
    expect(nextIndex(plan, 8, 'neuron')).toBeNull();
    expect(previousIndex(plan, 0, 'batch')).toBeNull();
  });
});
