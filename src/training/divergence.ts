/**
 * Finding the very update at which a run blew up. Training is a function of the state, so from the last state known to
 * be good the same updates can be done again, one at a time.
 */
import { parameterLayout } from '../engine/index.ts';
import type { NetworkSpec, Program, ProgramState } from '../engine/index.ts';
import { gatherRows } from './rows.ts';

export interface Divergence {
  /** The number of the update that gave a NaN or an infinity, counted from 1. */
  step: number;
  /** Epochs finished before it. */
  epoch: number;
  /** The first layer that was no longer finite, 1 being the first after the inputs; null: only the loss was not. */
  layer: number | null;
}

/**
 * Leaves the program at the last good state before its updates went wrong, and says where they did. `lastGood` is a
 * state from which at most `maxSteps` updates lead to a number that is not finite; `inputs` are the training rows, flat.
 */
export function stopBeforeDivergence(
  program: Program,
  network: NetworkSpec,
  inputs: Float32Array,
  lastGood: ProgramState,
  maxSteps: number,
): Divergence {
  program.restoreState(lastGood);
  const goodSteps = countGoodSteps(program, maxSteps);
  program.restoreState(lastGood);
  if (goodSteps > 0) program.trainSteps(goodSteps);
  const before = program.saveState();
  const layer = findFirstBadLayer(program, network, inputs);
  program.restoreState(before);
  return { step: before.step + 1, epoch: before.epoch, layer };
}

function countGoodSteps(program: Program, maxSteps: number): number {
  let count = 0;
  while (count < maxSteps && program.trainSteps(1).finite) count++;
  return count;
}

/** Does the bad update. Activations come before parameters here, as they do within an update. */
function findFirstBadLayer(program: Program, network: NetworkSpec, inputs: Float32Array): number | null {
  const { rows } = program.nextBatch();
  const activations = program.activations(gatherRows(inputs, network.inputs, rows));
  program.trainSteps(1);
  return (
    firstBadActivations(network, activations, rows.length) ??
    firstBadParameters(network, program.getParameters())
  );
}

/** `activations` is [neuron][row], the input layer first. */
function firstBadActivations(
  network: NetworkSpec,
  activations: Float32Array,
  rowCount: number,
): number | null {
  let start = network.inputs * rowCount;
  for (const [index, { units }] of network.layers.entries()) {
    const end = start + units * rowCount;
    if (!activations.subarray(start, end).every(Number.isFinite)) return index + 1;
    start = end;
  }
  return null;
}

function firstBadParameters(network: NetworkSpec, parameters: Float64Array): number | null {
  const offsets = parameterLayout(network).map((layer) => layer.weights.offset);
  const bad = offsets.findIndex(
    (offset, index) => !parameters.subarray(offset, offsets[index + 1]).every(Number.isFinite),
  );
  return bad < 0 ? null : bad + 1;
}
