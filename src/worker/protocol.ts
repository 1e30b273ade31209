/**
 * What crosses between the page and the training worker: one union of commands (page to worker) and one of events
 * (worker to page), both told apart by `type`.
 *
 * Every message carries the `runId` and the `revision` of the state it belongs to. The page numbers both: `runId` grows
 * when a run starts afresh, `revision` with every command that changes something. The worker repeats the newest
 * revision it has carried out, so the page can drop what is stale.
 */
import type {
  BackwardTrace,
  Evaluation,
  InitializerName,
  LossName,
  NetworkSpec,
  NudgeCheck,
  OptimizerSpec,
  ProgramState,
  ScheduleSpec,
  StepPosition,
  StepSize,
} from '../engine/index.ts';
import type { HistoryMemory } from '../training/history.ts';
import type { StopReason, StopRules } from '../training/stopRules.ts';
import type { Dataset, DatasetOptions, TableOptions, TableRows } from '../data/dataset.ts';

export type { HistoryMemory } from '../training/history.ts';
export type { StopReason, StopRules } from '../training/stopRules.ts';

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
  /** A table's rows must have been given before, by `setTable`. */
  data: DatasetOptions | TableOptions;
  network: NetworkConfig;
  training: TrainingConfig;
  initialWeights: InitialWeightsConfig;
}

/** A whole state of a run: enough to continue it bit for bit, and to start it again. */
export interface Checkpoint {
  network: NetworkSpec;
  state: ProgramState;
  initialParameters: Float32Array;
  /** The step inside the batch; 0 between two batches and after an update, which are whole states. */
  walkIndex: number;
}

/** A checkpoint with what else the page shows of that moment. */
export interface Moment {
  checkpoint: Checkpoint;
  /** The points of the curve after the epoch that was named. */
  curve: CurvePoint[];
}

export type { StepSize };

/**
 * A row of the data set, or inputs that a person set by hand: raw, before derived inputs, with the label as the target.
 * A choice that does not fit the data set (it may just have changed) shows row 0.
 */
export type SampleChoice =
  { kind: 'row'; row: number } | { kind: 'own'; inputs: readonly number[]; target: number | null };

export type DataPart = 'train' | 'validation' | 'test';

/** What the page would like the next frame to hold; parameters and counters are always in it. */
export interface FrameWish {
  sample: SampleChoice;
  /** Side in points of each neuron's response map, or null for none. Only problems with one or two inputs have maps. */
  mapSide: number | null;
  /** Side in points of the surface of predictions, or null for none. */
  surfaceSide: number | null;
  /** The way back through the chosen sample and through the walked one. */
  gradients: boolean;
  /** The update at the end of the walked batch. Costs a pass over that batch where it is not known yet. */
  update: boolean;
  /** J and its slope at one parameter, or null for none. */
  probe: { index: number; over: LossScope } | null;
  /** The part of the data whose predictions are wished for, row by row, or null for none. */
  predictions: DataPart | null;
  /** The part of the data over which each neuron's activations are counted, or null for none. */
  histograms: DataPart | null;
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
  /** The exact gradients; null where they were not wished for, or where the sample has no target. */
  backward: BackwardTrace | null;
  /** Whether loss and output δ are those of the logits, activation and loss taken together. */
  isFused: boolean;
}

/**
 * Where training stands within a batch. At index 0 it stands between two batches, and everything here is about the next
 * one. At the last index the update is done: the frame's parameters and counters are those after it, while the walked
 * sample is still the one before it.
 */
export interface WalkFrame {
  index: number;
  /** The index of the last step: the update. */
  lastIndex: number;
  position: StepPosition;
  /** Rows of the data set that make the batch, in their order. */
  rows: Uint32Array;
  /** The row of the data set that is walked: at the update the last one of the batch. */
  row: number;
  /** Updates done before this batch. */
  step: number;
  epoch: number;
  /** Which batch of the epoch it is, counted from 0. */
  batchIndex: number;
  batchesPerEpoch: number;
  learningRate: number;
  /** The factors of dropout for the walked row, one array for each hidden layer; null without dropout. */
  dropoutMasks: Float64Array[] | null;
  /** What the walked row computes with the parameters before the update, dropout included. */
  sample: SampleTrace;
}

/** The update at the end of the walked batch, foreseen until it is done. All arrays are laid out as the parameters. */
export interface UpdateFrame {
  isDone: boolean;
  /** The number of this update, counted from 1: Adam's t. */
  number: number;
  learningRate: number;
  before: Float32Array;
  after: Float32Array;
  /** The mean of the samples' gradients. */
  meanGradient: Float64Array;
  /** The gradient of the penalty. */
  penaltyGradient: Float64Array;
  /** Length of both together, without locked parameters: what clipping by norm looks at. */
  gradientNorm: number;
  /** What the optimiser gets: both together, clipped. */
  clippedGradient: Float64Array;
  /** The optimiser's memory: block after block of one number for each parameter. */
  slotsBefore: Float32Array;
  slotsAfter: Float32Array;
  /** The walked row once more, with the parameters after the update and the same dropout. */
  sampleAfter: SampleTrace;
}

/** How far back training can be taken. */
export interface PastFrame {
  /** Updates done at the oldest state that can be gone back to. */
  oldestStep: number;
  /** Older states are no longer all kept: going back to one of those trains again from the one before it. */
  isThinned: boolean;
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

/** [row][output], the rows in the order of the data set's part. */
export interface PartPredictions {
  part: DataPart;
  values: Float32Array;
}

export const HISTOGRAM_BINS = 10;

/** The activations of every neuron, the input layer's first, in bins of equal width from its low to its high. */
export interface Histograms {
  part: DataPart;
  /** 2 where two classes are told apart, else 1. */
  classCount: number;
  /** Rows of each class. */
  rowCounts: Uint32Array;
  lows: Float32Array;
  highs: Float32Array;
  /** [neuron][class][bin]. */
  counts: Uint32Array;
}

export interface Frame {
  /** Updates done. */
  step: number;
  /** Epochs finished. */
  epoch: number;
  parameters: Float32Array;
  sample: SampleTrace;
  walk: WalkFrame;
  update: UpdateFrame | null;
  past: PastFrame;
  /** Epochs finished at the oldest state that can be gone back to. */
  oldestEpoch: number;
  /** Null where they were not wished for, and where that part has no rows; so are the histograms. */
  predictions: PartPredictions | null;
  histograms: Histograms | null;
  /** Null where none was wished for, where the sample has no target, and where there is no such parameter. */
  probe: ParameterProbe | null;
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

/**
 * Over which samples J = loss + penalty is taken: the walked sample or batch (with their dropout), all training rows, or a
 * sample of choice.
 */
export type LossScope = SampleChoice | { kind: 'walked' } | { kind: 'batch' } | { kind: 'set' };

/** J at a parameter as it stands. */
export interface ParameterProbe {
  index: number;
  value: number;
  loss: number;
  slope: number;
}

/** J as a function of one parameter, the others staying as they are. */
export interface CostSlice extends ParameterProbe {
  /** Updates done. */
  step: number;
  /** Where J was asked for, from end to end, and what it is there. */
  values: Float64Array;
  losses: Float64Array;
}

/** How each sample of the walked batch would like to change one parameter. */
export interface GradientShares {
  /** Rows of the data set. */
  rows: Uint32Array;
  /** ∂Lᵢ/∂w of each of them; the gradient of the batch is their mean. */
  gradients: Float64Array;
  mean: number;
}

/** Data sets up to this many rows get a prediction and a loss for each row with the figures. */
export const ROW_FIGURES_LIMIT = 64;

/** A place on the line of states that a run is on: the end of an epoch, or so many updates. */
export type Place = { epoch: number } | { step: number };

interface Envelope {
  runId: number;
  revision: number;
}

export type CommandBody =
  /** Gives the rows that a configuration names by this key. The rows given before are forgotten. */
  | { type: 'setTable'; key: string; rows: TableRows }
  /**
   * Says what the run is to be; the worker does the least that gets it there. `keep` carries the parameters over,
   * `fresh` begins a new run at step 0 and brings training to rest.
   */
  | { type: 'configure'; config: RunConfig; weights: 'keep' | 'fresh' }
  /** Continues from a checkpoint, at rest. The worker's own curve begins anew: the page has the older points. */
  | {
      type: 'restore';
      config: RunConfig;
      checkpoint: Checkpoint;
      /** The line that the checkpoint was taken on: its past comes back where it is still kept. */
      line?: number | null;
    }
  /** `stepsPerSecond` counts steps of this size; null is as fast as possible. `until` says when training stops of itself. */
  | { type: 'play'; size: StepSize; stepsPerSecond: number | null; until?: StopRules | null }
  | { type: 'pause' }
  | { type: 'step'; size: StepSize }
  /** To the boundary of this size before: parameters, optimiser state, order and position as they were, at rest. */
  | { type: 'stepBack'; size: StepSize }
  /** To a step of the batch that has `step` updates before it, which is not later than the next batch; at rest. */
  | { type: 'seek'; step: number; index: number }
  /**
   * Looks at an earlier or later place of the present line, at rest: the end of an epoch, or so many updates. Nothing is
   * forgotten. A place that takes long to train again from the last state kept before it is shown as that one at first;
   * `exact` then goes on until it is reached, and says `paused`.
   */
  | { type: 'scrub'; to: Place; exact: boolean }
  /** From here on the run goes another way: what came later stays with the line that it leaves. */
  | { type: 'branch' }
  /** Back to the initial parameters and step 0, at rest. */
  | { type: 'startAgain' }
  /** An edit at step 0 also changes what `startAgain` goes back to. */
  | { type: 'setParameters'; changes: readonly { index: number; value: number }[] }
  /** Holds training while a person drags a weight; `release` lets it go on. */
  | { type: 'hold' }
  | { type: 'release' }
  /** While a change is under way and training goes on as before, the run before it answers, if its revision is not older. */
  | {
      type: 'requestFrame';
      requestId: number;
      wish: FrameWish;
      used: ArrayBuffer[];
      oldestRevision: number;
    }
  | { type: 'requestCheckpoint'; requestId: number }
  /** `curveAfter` as in a frame's wish. */
  | { type: 'requestMoment'; requestId: number; curveAfter: number }
  /** `count` values from `from` to `to`. */
  | {
      type: 'requestSlice';
      requestId: number;
      index: number;
      from: number;
      to: number;
      count: number;
      over: LossScope;
    }
  | { type: 'requestGradientCheck'; requestId: number; index: number; epsilon: number; over: LossScope }
  | { type: 'requestShares'; requestId: number; index: number }
  | { type: 'dispose' };

export type Command = Envelope & CommandBody;

export interface Failure {
  code: 'misuse' | 'internal';
  message: string;
  hint: string;
}

/** The line of states that a checkpoint was taken on, and what all lines take. */
interface Line {
  line: number;
  memory: HistoryMemory;
}

export type RunEventBody =
  /** The data set is another one than before. Comes ahead of every frame that shows it. */
  /** New data; `isFast` says whether WebAssembly could be used. */
  | { type: 'configured'; dataset: Dataset; isFast: boolean }
  | { type: 'frame'; requestId: number; frame: Frame }
  /** `requestId` is null for the checkpoints that the worker sends of its own accord. */
  | ({ type: 'checkpoint'; requestId: number | null; checkpoint: Checkpoint } & Line)
  | ({ type: 'moment'; requestId: number; moment: Moment } & Line)
  | { type: 'slice'; requestId: number; slice: CostSlice }
  | { type: 'gradientCheck'; requestId: number; check: NudgeCheck }
  | { type: 'shares'; requestId: number; shares: GradientShares }
  /** Training came to rest: it was paused, a step is done, or the run began anew. */
  | { type: 'paused' }
  /** Training came to rest because a stop rule says so. */
  | { type: 'finished'; reason: StopReason; epoch: number }
  /** Training came to rest at the last good state. `step` is the update that blew up, counted from 1. */
  | { type: 'diverged'; step: number; epoch: number; layer: number | null }
  /** A command could not be carried out; the run is as it was before. `requestId` is that of a failed request. */
  | { type: 'failed'; requestId: number | null; failure: Failure };

export type RunEvent = Envelope & RunEventBody;
