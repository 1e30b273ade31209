/** Rows as flat arrays, coded for one network and parted into training, validation and test. */
import { createRandom, hashSeed } from '../engine/index.ts';
import type { ActivationName, Task } from '../engine/index.ts';
import { withDrawnClasses } from './drawnClasses.ts';
import { featureRow } from './features.ts';
import type { FeatureName } from './features.ts';
import { clampTo, NOISE_LIMITS, ROWS_LIMITS, TRAIN_SHARE_LIMITS } from './limits.ts';
import { codeTargets, targetCode } from './pairing.ts';
import type { DrawnPoint, Problem, ProblemId, Row, TableId } from './problem.ts';
import { PROBLEMS } from './registry.ts';
import { splitRows, trainOnAll } from './split.ts';
import type { Split } from './split.ts';

export interface DatasetOptions {
  problemId: ProblemId;
  rows: number;
  /** Standard deviation of the Gaussian noise on each coordinate. */
  noise: number;
  /** Share of the rows that training sees; the rest is held out for validation. */
  trainShare: number;
  seed: number;
  /** Those that a person placed; null for problems that are not drawn. */
  points?: readonly DrawnPoint[] | null;
  /** Derived inputs in their order, or null for the raw inputs as they are. */
  features: readonly FeatureName[] | null;
  outputActivation: ActivationName;
}

/** Rows that were read from a file and prepared: `tableKey` says which. */
export interface TableOptions {
  problemId: TableId;
  tableKey: string;
  seed: number;
  outputActivation: ActivationName;
}

/** The prepared rows of a file: encoded, scaled, parted, but not yet coded for an output. */
export interface TableRows {
  task: Task;
  /** Number of classes; 0 where a number is predicted. */
  classCount: number;
  inputCount: number;
  /** count × inputCount, row after row. */
  inputs: Float32Array;
  /** The class, or the value as the network is to predict it. */
  labels: Float32Array;
  train: Uint32Array;
  validation: Uint32Array;
  test: Uint32Array;
}

export interface Dataset {
  problemId: ProblemId | TableId;
  /** The file's rows that these are; null for problems that bring their own. */
  tableKey: string | null;
  task: Task;
  /** Number of rows. */
  count: number;
  /** Inputs of the network, after derived inputs. */
  inputCount: number;
  rawInputCount: number;
  /** count × rawInputCount, row after row, as generated. */
  rawInputs: Float32Array;
  /** count × inputCount, row after row: what the network sees. */
  inputs: Float32Array;
  /** The class, counted from 0, or the value. */
  labels: Float32Array;
  /** count × targetCount, row after row: the labels, coded for the output activation. */
  targets: Float32Array;
  targetCount: number;
  /** Row numbers, ascending. */
  train: Uint32Array;
  validation: Uint32Array;
  /** Looked at only when a person evaluates; empty for problems that bring their own rows. */
  test: Uint32Array;
}

/**
 * The data set that the options describe: the same options, the same numbers, on every machine. Rows, noise and share
 * are taken to the nearest value within their limits; a table has its own rows in their order, all for training. Throws
 * when features are asked of a problem that has none, or when the list of features is empty.
 */
export function buildDataset(options: DatasetOptions): Dataset {
  const problem = withDrawnClasses(PROBLEMS[options.problemId], options.points ?? null);
  checkFeatures(problem, options.features);
  const rows = generateRows(problem, options);
  const rawInputs = Float32Array.from(rows.flatMap((row) => row.inputs));
  const rawInputCount = problem.inputs.length;
  const inputs = networkInputs(rawInputs, rawInputCount, options.features);
  const code = targetCode(problem.task, options.outputActivation);
  const labels = Float32Array.from(rows, (row) => row.label);
  const targets = codeTargets(labels, code, problem.classCount ?? 0);
  return {
    problemId: problem.id,
    tableKey: null,
    task: problem.task,
    count: rows.length,
    inputCount: options.features?.length ?? rawInputCount,
    rawInputCount,
    rawInputs,
    inputs,
    labels,
    targets,
    targetCount: targets.length / rows.length,
    ...partRows(problem, labels, options),
    test: new Uint32Array(0),
  };
}

/** The data set of a file's rows, coded for the output activation. The arrays are shared with the rows. */
export function tableDataset(
  { task, classCount, ...rows }: TableRows,
  { problemId, tableKey, outputActivation }: TableOptions,
): Dataset {
  const code = targetCode(task, outputActivation);
  const targets = codeTargets(rows.labels, code, classCount);
  return {
    ...rows,
    problemId,
    tableKey,
    task,
    count: rows.labels.length,
    rawInputs: rows.inputs,
    rawInputCount: rows.inputCount,
    targets,
    targetCount: targets.length / rows.labels.length,
  };
}

/** Rows that have nothing in common with the given ones, and the buffers they are in, to be handed over with them. */
export function copyOfRows(rows: TableRows): { rows: TableRows; buffers: ArrayBuffer[] } {
  const inputs = rows.inputs.slice();
  const labels = rows.labels.slice();
  const [train, validation, test] = [rows.train.slice(), rows.validation.slice(), rows.test.slice()];
  const buffers = [inputs, labels, train, validation, test].map(({ buffer }) => buffer);
  return { rows: { ...rows, inputs, labels, train, validation, test }, buffers };
}

function checkFeatures(problem: Problem, features: DatasetOptions['features']): void {
  if (features === null) return;
  if (!problem.derivedInputs)
    throw new Error(`The problem ${problem.id} has no derived inputs: features must be null.`);
  if (features.length === 0)
    throw new Error('A network needs at least one input: the list of features is empty.');
}

function generateRows(problem: Problem, { rows, noise, seed, points }: DatasetOptions): Row[] {
  return problem.generate({
    rows: Math.round(clampTo(ROWS_LIMITS, rows)),
    noise: clampTo(NOISE_LIMITS, noise),
    random: createRandom(hashSeed('points', seed)),
    points: points ?? problem.firstPoints ?? [],
  });
}

/** Derived inputs are computed from the single-precision rows, so anybody who reads those gets the same numbers. */
function networkInputs(
  rawInputs: Float32Array,
  rawInputCount: number,
  features: DatasetOptions['features'],
): Float32Array {
  const rows = Array.from({ length: rawInputs.length / rawInputCount }, (_, row) =>
    rawInputs.subarray(row * rawInputCount, (row + 1) * rawInputCount),
  );
  return Float32Array.from(rows.flatMap((row) => featureRow(features, row)));
}

/** The split has random numbers of its own: more noise moves points, but never to the other part. */
function partRows(problem: Problem, labels: Float32Array, { trainShare, seed }: DatasetOptions): Split {
  if (problem.kind !== 'generated') return trainOnAll(labels.length);
  const groups = problem.task === 'regression' ? labels.map(() => 0) : labels;
  return splitRows(groups, clampTo(TRAIN_SHARE_LIMITS, trainShare), createRandom(hashSeed('split', seed)));
}
