/**
 * A training step cut into the steps that a person takes, as data.
 *
 *   each sample   forward, neuron by neuron · loss · backward, neuron by neuron from the output to the first hidden layer
 *   after the last sample of the batch   the update
 *
 * The steps of a batch are numbered 1, 2, … in this order, and index 0 stands before the first: nothing is computed yet. With
 * N neurons a sample has 2N + 1 steps. In the backward pass one step is a neuron's δ with the gradients of its bias and of
 * the weights into it; it visits the neurons in the opposite order of the forward pass. No list is ever built: whatever is
 * asked follows from the index.
 */
import type { NetworkSpec } from './network.ts';

/** How far one step goes. The update is a step of its own at the first three sizes, the last two include it. */
export type StepSize = 'neuron' | 'layer' | 'sample' | 'batch' | 'epoch';

/** Where a walk through a batch stands: the step taken last. Layer 1 is the first after the inputs. */
export type StepPosition =
  | { phase: 'start' }
  | { phase: 'forward'; sample: number; layer: number; unit: number }
  | { phase: 'loss'; sample: number }
  | { phase: 'backward'; sample: number; layer: number; unit: number }
  | { phase: 'update' };

/** Something that a walk brings to light. `gradient` is dL/dw of the weights and the bias into a neuron; layer 0 are the inputs. */
export type StepResult =
  | { kind: 'preActivation' | 'activation' | 'delta' | 'gradient'; layer: number; unit: number }
  | { kind: 'loss' }
  | { kind: 'update' };

/** How a batch is cut. */
export interface StepPlan {
  /** Number of the first neuron of layers 1, 2, …, and behind them the number of all neurons. */
  layerStarts: readonly number[];
  samples: number;
  stepsPerSample: number;
  /** A look at one sample has none. */
  hasUpdate: boolean;
  /** The index of the last step. */
  lastIndex: number;
}

/** The steps of a batch of so many samples. */
export function planBatch(spec: NetworkSpec, samples: number): StepPlan {
  return planSteps(spec, samples, true);
}

/** The steps of a sample that is only looked at: forward, loss, backward, and no update; without a target only forward. */
export function planLook(spec: NetworkSpec, hasTarget = true): StepPlan {
  const plan = planSteps(spec, 1, false);
  return hasTarget ? plan : { ...plan, lastIndex: neuronCount(plan) };
}

function planSteps({ layers }: NetworkSpec, samples: number, hasUpdate: boolean): StepPlan {
  const layerStarts = [0];
  for (const { units } of layers) layerStarts.push(layerStarts.at(-1)! + units);
  const stepsPerSample = 2 * layerStarts.at(-1)! + 1;
  const lastIndex = samples * stepsPerSample + (hasUpdate ? 1 : 0);
  return { layerStarts, samples, stepsPerSample, hasUpdate, lastIndex };
}

/** The position with this index. Throws where there is none. */
export function positionAt(plan: StepPlan, index: number): StepPosition {
  checkIndex(plan, index);
  if (index === 0) return { phase: 'start' };
  if (isUpdate(plan, index)) return { phase: 'update' };
  const neurons = neuronCount(plan);
  const sample = sampleAt(plan, index);
  const inSample = indexInSample(plan, index);
  if (inSample <= neurons) return { phase: 'forward', sample, ...neuronAt(plan, inSample - 1) };
  if (inSample === neurons + 1) return { phase: 'loss', sample };
  return { phase: 'backward', sample, ...neuronAt(plan, plan.stepsPerSample - inSample) };
}

/** The index of a position. */
export function indexOfPosition(plan: StepPlan, position: StepPosition): number {
  switch (position.phase) {
    case 'start':
      return 0;
    case 'update':
      return plan.lastIndex;
    case 'loss':
      return position.sample * plan.stepsPerSample + neuronCount(plan) + 1;
    case 'forward':
      return position.sample * plan.stepsPerSample + neuronNumber(plan, position) + 1;
    case 'backward':
      return (position.sample + 1) * plan.stepsPerSample - neuronNumber(plan, position);
  }
}

/** The number in the batch of the sample at hand: before the first step the first, at the update the last. */
export function sampleAt(plan: StepPlan, index: number): number {
  const sample = Math.floor((index - 1) / plan.stepsPerSample);
  return Math.min(Math.max(sample, 0), plan.samples - 1);
}

/** Where a step of this size leads from here; null from the last index on. */
export function nextIndex(plan: StepPlan, index: number, size: StepSize): number | null {
  checkIndex(plan, index);
  return index === plan.lastIndex ? null : stretchOf(plan, index + 1, size).last;
}

/** Where a step back of this size leads from here; null from index 0. */
export function previousIndex(plan: StepPlan, index: number, size: StepSize): number | null {
  checkIndex(plan, index);
  return index === 0 ? null : stretchOf(plan, index, size).first - 1;
}

/** Whether this result of the sample at hand has come to light when the step with this index is done. */
export function isKnown(plan: StepPlan, index: number, result: StepResult): boolean {
  checkIndex(plan, index);
  const inSample = indexInSample(plan, index);
  switch (result.kind) {
    case 'preActivation':
    case 'activation':
      return result.layer === 0 || inSample > neuronNumber(plan, result);
    case 'loss':
      return inSample > neuronCount(plan);
    case 'delta':
    case 'gradient':
      return inSample >= plan.stepsPerSample - neuronNumber(plan, result);
    case 'update':
      return isUpdate(plan, index);
  }
}

/** The first and the last of the indices that a step of this size takes together with `index`, which is not 0. */
function stretchOf(plan: StepPlan, index: number, size: StepSize): { first: number; last: number } {
  if (size === 'batch' || size === 'epoch') return { first: 1, last: plan.lastIndex };
  if (size === 'neuron' || isUpdate(plan, index)) return { first: index, last: index };
  if (size === 'layer') return layerStretch(plan, index);
  const before = sampleAt(plan, index) * plan.stepsPerSample;
  return { first: before + 1, last: Math.min(before + plan.stepsPerSample, plan.lastIndex) };
}

function layerStretch(plan: StepPlan, index: number): { first: number; last: number } {
  const position = positionAt(plan, index);
  if (position.phase !== 'forward' && position.phase !== 'backward') return { first: index, last: index };
  const { layer } = position;
  const lastUnit = plan.layerStarts[layer]! - plan.layerStarts[layer - 1]! - 1;
  const ends = [0, lastUnit].map((unit) => indexOfPosition(plan, { ...position, unit }));
  return { first: Math.min(...ends), last: Math.max(...ends) };
}

function isUpdate(plan: StepPlan, index: number): boolean {
  return plan.hasUpdate && index === plan.lastIndex;
}

/** 0 before the first step, 1 at the first step of each sample; at the update as at the last step of a sample. */
function indexInSample(plan: StepPlan, index: number): number {
  if (index === 0) return 0;
  return isUpdate(plan, index) ? plan.stepsPerSample : ((index - 1) % plan.stepsPerSample) + 1;
}

function neuronCount(plan: StepPlan): number {
  return plan.layerStarts.at(-1)!;
}

function neuronNumber(plan: StepPlan, { layer, unit }: { layer: number; unit: number }): number {
  return plan.layerStarts[layer - 1]! + unit;
}

function neuronAt({ layerStarts }: StepPlan, number: number): { layer: number; unit: number } {
  const at = layerStarts.findLastIndex((start) => start <= number);
  return { layer: at + 1, unit: number - layerStarts[at]! };
}

function checkIndex({ lastIndex }: StepPlan, index: number): void {
  if (!Number.isInteger(index) || index < 0 || index > lastIndex)
    throw new Error(`The steps are numbered from 0 to ${lastIndex}: there is no step ${index}.`);
}
