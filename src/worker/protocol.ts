/**
 * What crosses between the page and the training worker: one union of commands (page to worker) and one of events
 * (worker to page), both told apart by `type`.
 *
 * Every message carries the `runId` and the `revision` of the state it belongs to. The page numbers both: `runId` grows
 * when a run starts afresh, `revision` with every command that changes something. The worker repeats the newest
 * revision it has carried out, so the page can drop what is stale.
 */
import type {
  Evaluation,
  InitializerName,
  LossName,
  NetworkSpec,
  OptimizerSpec,
  ProgramState,
  ScheduleSpec,
} from '../engine/index.ts';
import type { Dataset, DatasetOptions } from '../data/dataset.ts';

export interface NetworkConfig {
  spec: NetworkSpec;
  /** One list of ids a layer, the input layer first. What survives a change of shape is told by these. */
  unitIds: readonly (readonly string[])[];
  /** 1 for each parameter that training leaves alone (locked or removed), in the order of the parameters. */
  frozen: Uint8Array;
}

export interface TrainingConfig {
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
  /** One rate a hidden layer. */
  dropoutRates: readonly number[];
}

export interface InitialWeightsConfig {
  initializer: InitializerName;
  seed: number;
  /** Given initial parameters (a problem with fixed weights), or null to draw them. */
  parameters: readonly number[] | null;
}

/** Everything a run depends on; the document's part that the worker needs. */
export interface RunConfig {
  data: DatasetOptions;
  network: NetworkConfig;
  training: TrainingConfig;
  initialWeights: InitialWeightsConfig;
}

/** A whole state of a run: enough to continue it bit for bit, and to start it again. */
export interface Checkpoint {
  network: NetworkSpec;
  state: ProgramState;
  initialParameters: Float32Array;
}

export type StepSize = 'batch' | 'epoch';

/**
 * A row of the data set, or inputs that a person set by hand: raw, before derived inputs, with the label as the target.
 * A choice that does not fit the data set (it may just have changed) shows row 0.
 */
export type SampleChoice =
  { kind: 'row'; row: number } | { kind: 'own'; inputs: readonly number[]; target: number | null };

/** What the page would like the next frame to hold; parameters and counters are always in it. */
export interface FrameWish {
  sample: SampleChoice;
  /** Side in points of each neuron's response map, or null for none. Only problems with one or two inputs have maps. */
  mapSide: number | null;
  /** Side in points of the surface of predictions, or null for none. */
  surfaceSide: number | null;
  /** Losses, accuracies and health over the data set. They cost most, so text asks for them a few times a second. */
  figures: boolean;
  /** Epoch of the newest curve point that the page has, −1 for none: the frame brings those after it. */
  curveAfter: number;
}

export interface SampleTrace {
  /** Network inputs (after derived inputs), then z and a of each layer. */
  input: Float64Array;
  layers: { preActivations: Float64Array; activations: Float64Array }[];
  prediction: Float64Array;
  /** Coded as the output activation needs it; null when the sample has no target. */
  target: Float64Array | null;
  loss: number | null;
}

export interface Figures {
  train: Evaluation;
  /** Null where no rows are held out. */
  validation: Evaluation | null;
  /** Euclidean norm of the gradient of loss + penalty over the training rows. */
  gradientNorm: number;
  /** For each layer after the input: units whose activation is 0 for every training row. */
  deadUnits: number[][];
  /** For each layer, the input layer first: the largest |activation| over the training rows. */
  layerMaxima: number[];
  /** Prediction and loss of every row, only for data sets of at most `ROW_FIGURES_LIMIT` rows. */
  rows: { predictions: Float32Array; losses: Float32Array } | null;
}

/** One point of the loss curve, taken at the end of an epoch (or before the first). */
export interface CurvePoint {
  epoch: number;
  trainLoss: number;
  validationLoss: number | null;
  trainAccuracy: number | null;
  validationAccuracy: number | null;
}

/**
 * Values over the problem's plane: in the middles of side × side cells, row after row, row 0 the largest x₂ and column 0
 * the smallest x₁. Over the line of a problem with one input: in the middles of `side` cells from the smallest x₁.
 */
export interface PointValues {
  side: number;
  values: Float32Array;
}

export interface Frame {
  /** Updates done. */
  step: number;
  /** Epochs finished. */
  epoch: number;
  parameters: Float32Array;
  sample: SampleTrace;
  /** Activations, [neuron][point], the input layer's units first. */
  maps: PointValues | null;
  /** Predictions, [point][output]. */
  surface: PointValues | null;
  figures: Figures | null;
  /** The curve points after the epoch that the wish named. */
  curve: CurvePoint[];
  /** Milliseconds the worker needed for this frame. */
  costMs: number;
}

/** Data sets up to this many rows get a prediction and a loss for each row with the figures. */
export const ROW_FIGURES_LIMIT = 64;

interface Envelope {
  runId: number;
  revision: number;
}

export type CommandBody =
  /**
   * Says what the run is to be; the worker does the least that gets it there. `keep` carries the parameters over,
   * `fresh` begins a new run at step 0 and brings training to rest.
   */
  | { type: 'configure'; config: RunConfig; weights: 'keep' | 'fresh' }
  /** Continues from a checkpoint, at rest. The worker's own curve begins anew: the page has the older points. */
  | { type: 'restore'; config: RunConfig; checkpoint: Checkpoint }
  /** `stepsPerSecond` counts steps of this size; null is as fast as possible. */
  | { type: 'play'; size: StepSize; stepsPerSecond: number | null }
  | { type: 'pause' }
  | { type: 'step'; size: StepSize }
  /** Back to the initial parameters and step 0, at rest. */
  | { type: 'startAgain' }
  /** An edit at step 0 also changes what `startAgain` goes back to. */
  | { type: 'setParameters'; changes: readonly { index: number; value: number }[] }
  /** Holds training while a person drags a weight; `release` lets it go on. */
  | { type: 'hold' }
  | { type: 'release' }
  | { type: 'requestFrame'; requestId: number; wish: FrameWish; used: ArrayBuffer[] }
  | { type: 'requestCheckpoint'; requestId: number }
  | { type: 'dispose' };

export type Command = Envelope & CommandBody;

export interface Failure {
  code: 'misuse' | 'internal';
  message: string;
  hint: string;
}

export type RunEventBody =
  /** The data set is another one than before. Comes ahead of every frame that shows it. */
  | { type: 'configured'; dataset: Dataset }
  | { type: 'frame'; requestId: number; frame: Frame }
  /** `requestId` is null for the checkpoints that the worker sends of its own accord. */
  | { type: 'checkpoint'; requestId: number | null; checkpoint: Checkpoint }
  /** Training came to rest: it was paused, a step is done, or the run began anew. */
  | { type: 'paused' }
  /** Training came to rest at the last good state. `step` is the update that blew up, counted from 1. */
  | { type: 'diverged'; step: number; epoch: number; layer: number | null }
  /** A command could not be carried out; the run is as it was before. `requestId` is that of a failed request. */
  | { type: 'failed'; requestId: number | null; failure: Failure };

export type RunEvent = Envelope & RunEventBody;
