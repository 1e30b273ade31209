import { describe, expect, it } from 'vitest';
import { isKnown, planBatch, positionAt } from '../../../src/engine/index.ts';
import type { ShownStep } from '../../../src/store/walk.ts';
import {
  canvasStep,
  edgeState,
  neuronState,
  type CanvasStep,
} from '../../../src/views/network/stepStates.ts';
import type { StepSize } from '../../../src/worker/protocol.ts';

const plan = planBatch(
  {
    inputs: 2,
    layers: [
      { units: 2, activation: 'relu', useBias: true },
      { units: 1, activation: 'linear', useBias: true },
    ],
  },
  1,
);

/** The walk through one sample of a 2-2-1 network, at a step from 1 to 8. */
function stepAt(index: number, size: StepSize = 'neuron'): CanvasStep {
  const shown = {
    kind: 'training',
    key: `0-${index}`,
    index,
    position: positionAt(plan, index),
    isKnown: (result) => isKnown(plan, index, result),
  } as Partial<ShownStep> as ShownStep;
  const step = canvasStep(shown, null, size);
  if (!step) throw new Error('There is a step to show.');
  return step;
}

const neurons = (step: CanvasStep) =>
  [
    [1, 0],
    [1, 1],
    [2, 0],
  ].map(([layer, unit]) => neuronState(step, layer!, unit!));

const intoHidden2 = { layer: 1, from: 0, to: 1 };
const intoOutput = { layer: 2, from: 1, to: 0 };

describe('a neuron in a step', () => {
  it('is done, computing or not yet known in the forward pass', () => {
    expect(neurons(stepAt(2))).toEqual(['done', 'computing', 'unknown']);
  });

  it('is computing in the backward pass too, where all are known', () => {
    expect(neurons(stepAt(6))).toEqual(['done', 'computing', 'done']);
  });

  it('computes together with its layer at that size', () => {
    expect(neurons(stepAt(2, 'layer'))).toEqual(['computing', 'computing', 'unknown']);
  });

  it('is done when whole samples are the steps', () => {
    expect(neurons(stepAt(7, 'sample'))).toEqual(['done', 'done', 'done']);
  });

  it('is done while no step is shown', () => {
    expect(neuronState(null, 1, 0)).toBe('done');
  });
});

describe('an edge in a step', () => {
  it('is unused, in use, then finished in the forward pass', () => {
    expect([1, 2, 3].map((index) => edgeState(stepAt(index), intoHidden2))).toEqual([
      'unused',
      'inUse',
      'finished',
    ]);
  });

  it('waits for its gradient in the backward pass', () => {
    expect([5, 6, 7].map((index) => edgeState(stepAt(index), intoHidden2))).toEqual([
      'finished',
      'inUse',
      'plain',
    ]);
  });

  it('is in use again when the neuron it comes from gathers its δ', () => {
    expect([5, 6, 7].map((index) => edgeState(stepAt(index), intoOutput))).toEqual([
      'inUse',
      'inUse',
      'plain',
    ]);
  });

  it('is plain after the update', () => {
    expect(edgeState(stepAt(8), intoHidden2)).toBe('plain');
  });
});
