/**
 * What a program is: a network compiled together with its loss, its optimiser and its data, ready to be trained.
 *
 * There is one update rule, `trainSteps(1)`: stepping by hand calls it once for each batch, playing calls it many times,
 * so n single steps and one run of n steps give the same bits.
 */
import type { DropoutMasks } from './dropout.ts';
import type { Evaluation } from './evaluate.ts';
import type { LossName } from './losses.ts';
import type { Task } from './decisions.ts';
import type { NetworkSpec } from './network.ts';
import type { OptimizerSpec } from './optimizers.ts';
import type { ScheduleSpec } from './schedules.ts';

/** The settings that can change in the middle of a run: nothing is compiled again and no optimiser slot is lost. */
export interface ProgramSettings {
  learningRate?: number;
  schedule?: ScheduleSpec;
  /** The penalty l1·Σ|w| + l2·Σw², on weights and not on biases. */
  l1?: number;
  l2?: number;
  /** The longest gradient allowed, over all parameters that are not frozen; null: any length. */
  clipNorm?: number | null;
  /** The largest size of each component of the gradient; null: any size. */
  clipValue?: number | null;
  /** One rate for each hidden layer, 0 ≤ rate < 1; an empty list means no dropout. */
  dropoutRates?: readonly number[];
  /** One entry for each parameter: 1 is locked or removed, and never updated. */
  frozen?: Uint8Array;
}

/** All that a program is compiled from. Its `seed` is the training seed: it orders the epochs and draws the dropout masks. */
export interface ProgramSpec extends Omit<ProgramSettings, 'learningRate'> {
  network: NetworkSpec;
  loss: LossName;
  optimizer: OptimizerSpec;
  /** Rows for each step; the last batch of an epoch may be shorter. */
  batchSize: number;
  shuffle: boolean;
  seed: number;
  /** What kind of question the network answers. Left out, it is read from the output activation and the loss. */
  task?: Task;
  arithmetic?: 'reproducible' | 'fast';
}

/** How a network is trained as a person sets it, with nothing left out. Dropout belongs to the layers. */
export interface TrainingSettings {
  loss: LossName;
  optimizer: OptimizerSpec;
  schedule: ScheduleSpec;
  batchSize: number;
  shuffle: boolean;
  seed: number;
  l1: number;
  l2: number;
  clipNorm: number | null;
  clipValue: number | null;
}

/** What a stretch of training did: steps and epochs finished in it, and the mean loss over the samples it saw (NaN for none). */
export interface TrainReport {
  steps: number;
  epochs: number;
  loss: number;
  /** False after a step whose loss or parameters were no longer finite; training stops there. */
  finite: boolean;
}

/** What the next update will use. */
export interface NextBatch {
  /** Row numbers in the data, in the order in which they are seen. */
  rows: Uint32Array;
  /** One mask for each hidden layer, [row of the batch][unit], 0 where a unit is silent; null without dropout. */
  dropoutMasks: DropoutMasks | null;
  learningRate: number;
  /** The number of updates done before this one. */
  step: number;
}

/** The three seeds of a run. A program uses `training`; it keeps the other two so that a checkpoint names them all. */
export interface Seeds {
  data: number;
  weights: number;
  training: number;
}

/** All that a checkpoint needs beside the NetworkSpec. Every buffer is a copy and may be transferred. */
export interface ProgramState {
  parameters: Float32Array;
  /** Optimiser state, block after block of one number for each parameter. */
  slots: Float32Array;
  frozen: Uint8Array;
  /** Updates done. */
  step: number;
  /** Epochs finished. */
  epoch: number;
  /** Rows of the present epoch already used. */
  positionInEpoch: number;
  seeds: Seeds;
}

/** A compiled network. Inputs and targets are flat and row-major everywhere. */
export interface Program {
  /** Whether kernels of WebAssembly do the work; the exact code gives the same numbers more slowly. */
  readonly isFast: boolean;
  /** Gives the rows to train on. The position in the epoch is kept where the new data reach so far, else the epoch begins again. */
  setData(inputs: ArrayLike<number>, targets: ArrayLike<number>): void;
  /** Rounds to single precision, where tiny numbers may become 0; the optimiser's slots stay as they are. */
  setParameters(parameters: ArrayLike<number>): void;
  getParameters(): Float64Array;
  /** Changes what is named and keeps the rest. */
  configure(settings: ProgramSettings): void;
  nextBatch(): NextBatch;
  trainSteps(count: number): TrainReport;
  /** The predictions, [row][output]. */
  predict(inputs: ArrayLike<number>): Float32Array;
  /**
   * Every neuron's activation for every row, dropout off: [neuron][row], the input layer first. To be copied where it has to
   * stay: the memory of an answer may be that of the next but one.
   */
  activations(inputs: ArrayLike<number>): Float32Array;
  evaluate(inputs: ArrayLike<number>, targets: ArrayLike<number>): Evaluation;
  /** The gradient of loss + penalty over these rows of the data, before clipping, frozen parameters included. */
  gradient(rows: ArrayLike<number>, masks?: DropoutMasks | null): Float64Array;
  /** Loss + penalty over these rows for each value that the parameter number `index` might have, dropout off. */
  slice(index: number, values: ArrayLike<number>, rows: ArrayLike<number>): Float64Array;
  saveState(): ProgramState;
  restoreState(state: ProgramState): void;
  /** Lets go of what the program holds; it is of no use afterwards. */
  dispose(): void;
}
