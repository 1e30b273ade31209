/**
 * Is the gradient right? Ask the loss itself.
 *
 *   numeric = (J(w + ε) − J(w − ε)) / 2ε        relative error = |analytic − numeric| / max(|analytic|, |numeric|, 1e-8)
 *
 * J is the loss of one sample plus the penalty: what descends. About 1e-7 is right, 1e-2 is a mistake; at a corner of relu the
 * two may differ honestly. Source: Goodfellow, Bengio and Courville, Deep Learning (2016), section 11.5.
 */
import { createWorkspace, meanLoss, readSamples, runBatch } from './batch.ts';
import type { LossName } from './losses.ts';
import type { NetworkSpec } from './network.ts';
import { checkParameters } from './network.ts';
import type { PenaltySpec } from './regularizers.ts';
import { addPenaltyGradient, NO_PENALTY, penaltyValue } from './regularizers.ts';

/** The slope of J for one parameter, by back-propagation and by two evaluations. */
export interface GradientCheck {
  analytic: number;
  numeric: number;
  relativeError: number;
}

/** Differences below this are rounding, not mistakes. */
const SMALLEST_SCALE = 1e-8;

/** Compares both slopes for the parameter number `index`. */
export function checkGradient(
  spec: NetworkSpec,
  parameters: ArrayLike<number>,
  loss: LossName,
  input: ArrayLike<number>,
  target: ArrayLike<number>,
  index: number,
  epsilon = 1e-5,
  penalty: PenaltySpec = NO_PENALTY,
): GradientCheck {
  checkParameters(spec, parameters);
  if (parameters[index] === undefined) throw new Error(`There is no parameter number ${index}.`);
  const workspace = createWorkspace(spec, loss);
  const samples = readSamples(spec, input, target);
  const probe = Float64Array.from(parameters);

  runBatch(workspace, probe, samples, [0], null);
  addPenaltyGradient(workspace.layers, probe, penalty, workspace.back.gradient);
  const analytic = workspace.back.gradient[index]!;

  const objectiveAt = (value: number) => {
    probe[index] = value;
    return meanLoss(workspace, probe, samples, [0]) + penaltyValue(workspace.layers, probe, penalty);
  };
  const value = probe[index]!;
  const numeric = (objectiveAt(value + epsilon) - objectiveAt(value - epsilon)) / (2 * epsilon);
  const scale = Math.max(Math.abs(analytic), Math.abs(numeric), SMALLEST_SCALE);
  return { analytic, numeric, relativeError: Math.abs(analytic - numeric) / scale };
}
