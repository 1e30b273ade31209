/** What the page asks a frame for, what a frame holds, and the answers to questions about one parameter. */
import type { BackwardTrace, Evaluation, NetworkSpec, StepPosition } from '../engine/index.ts';

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
  /** The part of the data over which each neuron's activations are counted, or null for none. Without rows it is training. */
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
  dropoutFactors: Float64Array[] | null;
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

/** What of an update stays the same at every step of its batch. */
export type UpdateNumbers = Omit<UpdateFrame, 'sampleAfter'>;

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
  rows: { predictions: Float32Array; losses: Float64Array } | null;
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
  /** The network that all numbers come from: the one before the last change, until the new one is ready. */
  network: NetworkSpec;
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
  /** Null where they were not wished for, and where that part has no rows. */
  predictions: PartPredictions | null;
  /** Null where they were not wished for. */
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

/** A frame as the worker sends it: without those numbers of the update, counted by `id`, that the page has already. */
export interface SentFrame extends Omit<Frame, 'update'> {
  update: { id: number; numbers: UpdateNumbers | null; sampleAfter: SampleTrace } | null;
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
