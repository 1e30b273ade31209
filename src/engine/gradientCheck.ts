/**
 * Is the gradient right? Ask the loss itself.
 *
 *   numeric = (J(w + ε) − J(w − ε)) / 2ε        relative error = |analytic − numeric| / max(|analytic|, |numeric|, 1e-8)
 *
 * J is the loss plus the penalty: what descends. About 1e-7 is right, 1e-2 is a mistake; at a corner of relu the two may
 * differ honestly. Source: Goodfellow, Bengio and Courville, Deep Learning (2016), section 11.5.
 */
import type { LossName } from './losses.ts';
import type { NetworkSpec } from './network.ts';
import type { Objective } from './objective.ts';
import { createObjective } from './objective.ts';
import type { PenaltySpec } from './regularizers.ts';
import { NO_PENALTY } from './regularizers.ts';

/** The slope of J for one parameter, by back-propagation and by two evaluations. */
export interface GradientCheck {
  analytic: number;
  numeric: number;
  relativeError: number;
}

/** A gradient check with all that it was computed from. */
export interface NudgeCheck extends GradientCheck {
  /** The parameter as it stands, and how far it is nudged to either side. */
  value: number;
  epsilon: number;
  lossBelow: number;
  loss: number;
  lossAbove: number;
}

/** Differences below this are rounding, not mistakes. */
const SMALLEST_SCALE = 1e-8;

/** Compares both slopes of one sample's J for the parameter number `index`. */
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
  const sample = { inputs: input, targets: target, dropoutFactors: null };
  const objective = createObjective(spec, parameters, loss, sample, penalty);
  const { analytic, numeric, relativeError } = nudgeParameter(objective, index, epsilon);
  return { analytic, numeric, relativeError };
}

/** Nudges the parameter number `index` by ε to either side and compares both slopes. Throws where ε is not above 0. */
export function nudgeParameter(objective: Objective, index: number, epsilon: number): NudgeCheck {
  if (!(epsilon > 0)) throw new Error(`A parameter is nudged by more than 0, not by ${epsilon}.`);
  const value = objective.parameter(index);
  const [lossBelow, loss, lossAbove] = [
    objective.valueAt(index, value - epsilon),
    objective.valueAt(index, value),
    objective.valueAt(index, value + epsilon),
  ];
  const analytic = objective.slope(index);
  const numeric = (lossAbove - lossBelow) / (2 * epsilon);
  const scale = Math.max(Math.abs(analytic), Math.abs(numeric), SMALLEST_SCALE);
  const relativeError = Math.abs(analytic - numeric) / scale;
  return { analytic, numeric, relativeError, value, epsilon, lossBelow, loss, lossAbove };
}
