/**
 * How good a network is on given rows: every figure is for the parameters as they stand, dropout off.
 */
import type { Samples, Workspace } from './batch.ts';
import { allRows, createWorkspace, meanLoss, readSamples } from './batch.ts';
import type { LossName } from './losses.ts';
import type { Task } from './decisions.ts';
import { decisionThreshold, taskOf } from './decisions.ts';
import { figuresOf } from './metrics.ts';
import type { NetworkSpec } from './network.ts';
import { checkParameters } from './network.ts';
import type { PenaltySpec } from './regularizers.ts';
import { NO_PENALTY, penaltyValue } from './regularizers.ts';
import type { Rows } from './rows.ts';
import { toDoubles } from './rows.ts';

/** What there is to say about a network on some rows. Without any rows the means are NaN. */
export interface Evaluation {
  /** Mean of the samples' losses, without the penalty. */
  loss: number;
  /** l1·Σ|w| + l2·Σw². */
  penalty: number;
  /** The share of right decisions; null where a number is predicted. */
  accuracy: number | null;
  /** Null where classes are predicted, as is `r2`. */
  meanAbsoluteError: number | null;
  /** Null also where the targets do not vary. */
  r2: number | null;
  count: number;
}

/** Evaluates a network on rows of inputs and targets. */
export function evaluate(
  spec: NetworkSpec,
  parameters: ArrayLike<number>,
  loss: LossName,
  inputs: Rows,
  targets: Rows,
  task: Task = taskOf(spec, loss),
  penalty: PenaltySpec = NO_PENALTY,
): Evaluation {
  checkParameters(spec, parameters);
  const workspace = createWorkspace(spec, loss);
  return evaluateSamples(workspace, toDoubles(parameters), readSamples(spec, inputs, targets), task, penalty);
}

/** The same, in a workspace that exists already. */
export function evaluateSamples(
  workspace: Workspace,
  parameters: Float64Array,
  samples: Samples,
  task: Task,
  penalty: PenaltySpec,
): Evaluation {
  const { layers } = workspace;
  const outputs = workspace.target.length;
  const predictions = new Float64Array(samples.targets.length);
  const loss = meanLoss(workspace, parameters, samples, allRows(samples.count), (prediction, _target, i) =>
    predictions.set(prediction, i * outputs),
  );
  return {
    ...figuresOf(task, decisionThreshold(layers.at(-1)!.activation), predictions, samples),
    loss,
    penalty: penaltyValue(layers, parameters, penalty),
  };
}
