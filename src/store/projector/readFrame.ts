/** Frames and data sets that come from another window: arrays of the right kind and of lengths that agree. */
import type { Dataset } from '../../data/dataset.ts';
import { isObject } from '../../document/saved/fields.ts';
import { SAVED_ACTIVATIONS } from '../../document/saved/names.ts';
import type { Frame } from '../../worker/protocol.ts';

type Check = (value: unknown) => boolean;

const isNumber: Check = (value) => typeof value === 'number';
const isCount: Check = (value) => Number.isInteger(value) && (value as number) >= 0;
const isFlag: Check = (value) => typeof value === 'boolean';
const isText: Check = (value) => typeof value === 'string' && value.length <= 200;
const float32: Check = (value) => value instanceof Float32Array;
const float64: Check = (value) => value instanceof Float64Array;
const uint32: Check = (value) => value instanceof Uint32Array;

const orNull =
  (check: Check): Check =>
  (value) =>
    value === null || check(value);
const listOf =
  (check: Check): Check =>
  (value) =>
    Array.isArray(value) && value.every(check);
const has =
  (parts: Readonly<Record<string, Check>>): Check =>
  (value) =>
    isObject(value) &&
    Object.entries(parts).every(([name, check]) => check((value as Record<string, unknown>)[name]));

const isTrace = has({
  input: float64,
  layers: listOf(has({ preActivations: float64, activations: float64 })),
  prediction: float64,
  target: orNull(float64),
  loss: orNull(isNumber),
  isFused: isFlag,
  backward: orNull(
    has({
      loss: isNumber,
      gradient: float64,
      layers: listOf(
        has({
          activationGradient: float64,
          delta: float64,
          weightGradient: float64,
          biasGradient: orNull(float64),
          inputGradient: float64,
        }),
      ),
    }),
  ),
});

const isPosition: Check = (value) =>
  has({ phase: (phase) => ['start', 'forward', 'loss', 'backward', 'update'].includes(phase as string) })(
    value,
  );

const isWalk = has({
  index: isCount,
  lastIndex: isCount,
  position: isPosition,
  rows: uint32,
  row: isCount,
  step: isCount,
  epoch: isCount,
  batchIndex: isCount,
  batchesPerEpoch: isCount,
  learningRate: isNumber,
  dropoutFactors: orNull(listOf(float64)),
  sample: isTrace,
});

const isUpdate = has({
  isDone: isFlag,
  number: isCount,
  learningRate: isNumber,
  before: float32,
  after: float32,
  meanGradient: float64,
  penaltyGradient: float64,
  gradientNorm: isNumber,
  clippedGradient: float64,
  slotsBefore: float32,
  slotsAfter: float32,
  sampleAfter: isTrace,
});

const isEvaluation = has({ loss: isNumber, penalty: isNumber, count: isCount });

const isFigures = has({
  train: isEvaluation,
  validation: orNull(isEvaluation),
  gradientNorm: isNumber,
  deadUnits: listOf(listOf(isCount)),
  layerMaxima: listOf(isNumber),
  rows: orNull(has({ predictions: float32, losses: float64 })),
});

const MOST_SIDE = 512;
const isPoints: Check = (value) =>
  has({ side: isCount, values: float32 })(value) && arePoints(value as NonNullable<Frame['maps']>);

function arePoints({ side, values }: NonNullable<Frame['maps']>): boolean {
  return side > 0 && side <= MOST_SIDE && values.length % side === 0;
}

const isHistograms = has({
  part: isText,
  classCount: isCount,
  rowCounts: uint32,
  lows: float32,
  highs: float32,
  counts: uint32,
});

const isActivation: Check = (value) => SAVED_ACTIVATIONS.some((name) => name === value);

const isNetwork: Check = (value) =>
  has({
    inputs: isCount,
    layers: listOf(has({ units: isCount, activation: isActivation, useBias: isFlag })),
  })(value) && !(value as Frame['network']).layers.slice(0, -1).some(isSoftmax);

function isSoftmax({ activation }: Frame['network']['layers'][number]): boolean {
  return activation === 'softmax';
}

const isFrame = has({
  network: isNetwork,
  step: isCount,
  epoch: isCount,
  parameters: float32,
  sample: isTrace,
  walk: isWalk,
  update: orNull(isUpdate),
  past: has({ oldestStep: isCount, isThinned: isFlag }),
  histograms: orNull(isHistograms),
  maps: orNull(isPoints),
  surface: orNull(isPoints),
  figures: orNull(isFigures),
  costMs: isNumber,
});

/** What a room sees of a frame: the curve and what is asked about one parameter stay at home. */
export function toSharedFrame(frame: Frame): Frame {
  return { ...frame, curve: [], predictions: null, probe: null };
}

/** Null for what is no frame. */
export function readFrame(value: unknown): Frame | null {
  if (!isFrame(value)) return null;
  const frame = toSharedFrame(value as Frame);
  const { update, parameters } = frame;
  const isWhole =
    !update || [update.before, update.after].every(({ length }) => length === parameters.length);
  return isWhole ? frame : null;
}

const isDataset = has({
  problemId: isText,
  tableKey: orNull((value) => typeof value === 'string'),
  task: isText,
  count: isCount,
  inputCount: isCount,
  rawInputCount: isCount,
  rawInputs: float32,
  inputs: float32,
  labels: float32,
  targets: float32,
  targetCount: isCount,
  train: uint32,
  validation: uint32,
  test: uint32,
});

/** Null for what is no data set, or one whose lists are of other lengths than it says. */
export function readDataset(value: unknown): Dataset | null {
  if (!isDataset(value)) return null;
  const dataset = value as Dataset;
  const { count, rawInputCount, inputCount, targetCount } = dataset;
  const agree =
    dataset.rawInputs.length === count * rawInputCount &&
    dataset.inputs.length === count * inputCount &&
    dataset.labels.length === count &&
    dataset.targets.length === count * targetCount;
  return agree ? dataset : null;
}
