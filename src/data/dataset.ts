/** A problem's rows as flat arrays, coded for one network and parted into training and validation. */
import { createRandom, hashSeed } from '../engine/index.ts';
import type { ActivationName } from '../engine/index.ts';
import { featureRow } from './features.ts';
import type { FeatureName } from './features.ts';
import { clampTo, NOISE_LIMITS, ROWS_LIMITS, TRAIN_SHARE_LIMITS } from './limits.ts';
import { codeTarget, targetCode } from './pairing.ts';
import type { Problem, ProblemId, Row } from './problem.ts';
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
  /** Derived inputs in their order, or null for the raw inputs as they are. */
  features: readonly FeatureName[] | null;
  outputActivation: ActivationName;
}

export interface Dataset {
  problemId: ProblemId;
  /** Number of rows. */
  count: number;
  /** Inputs of the network, after derived inputs. */
  inputCount: number;
  rawInputCount: number;
  /** count × rawInputCount, row after row, as generated. */
  rawInputs: Float32Array;
  /** count × inputCount, row after row: what the network sees. */
  inputs: Float32Array;
  /** Class 0 or 1, or the value. */
  labels: Float32Array;
  /** count × targetCount: the labels, coded for the output activation. */
  targets: Float32Array;
  targetCount: number;
  /** Row numbers, ascending. */
  train: Uint32Array;
  validation: Uint32Array;
}

/**
 * The data set that the options describe: the same options, the same numbers, on every machine. Rows, noise and share
 * are taken to the nearest value within their limits; a table has its own rows in their order, all for training. Throws
 * when features are asked of a problem that has none, or when the list of features is empty.
 */
export function buildDataset(options: DatasetOptions): Dataset {
  const problem: Problem = PROBLEMS[options.problemId];
  checkFeatures(problem, options.features);
  const rows = generateRows(problem, options);
  const rawInputs = Float32Array.from(rows.flatMap((row) => row.inputs));
  const rawInputCount = problem.inputs.length;
  const inputs = networkInputs(rawInputs, rawInputCount, options.features);
  const code = targetCode(problem.task, options.outputActivation);
  const labels = Float32Array.from(rows, (row) => row.label);
  return {
    problemId: problem.id,
    count: rows.length,
    inputCount: options.features?.length ?? rawInputCount,
    rawInputCount,
    rawInputs,
    inputs,
    labels,
    targets: labels.map((label) => codeTarget(label, code)),
    targetCount: 1,
    ...partRows(problem, labels, options),
  };
}

function checkFeatures(problem: Problem, features: DatasetOptions['features']): void {
  if (features === null) return;
  if (!problem.derivedInputs)
    throw new Error(`${problem.name} has no derived inputs: features must be null.`);
  if (features.length === 0)
    throw new Error('A network needs at least one input: the list of features is empty.');
}

function generateRows(problem: Problem, { rows, noise, seed }: DatasetOptions): Row[] {
  return problem.generate({
    rows: Math.round(clampTo(ROWS_LIMITS, rows)),
    noise: clampTo(NOISE_LIMITS, noise),
    random: createRandom(hashSeed('points', seed)),
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
  if (problem.kind === 'table') return trainOnAll(labels.length);
  const groups = problem.task === 'regression' ? labels.map(() => 0) : labels;
  return splitRows(groups, clampTo(TRAIN_SHARE_LIMITS, trainShare), createRandom(hashSeed('split', seed)));
}
