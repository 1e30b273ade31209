/** Answers to questions about one parameter: how J depends on it, whether its gradient is right, and which samples push it. */
import { createObjective, nudgeParameter, sampleSlopes, sliceObjective } from '../engine/index.ts';
import type { NudgeCheck } from '../engine/index.ts';
import type { Basis, Cost, Question } from './probes.ts';
import type { CostSlice, GradientShares, RunEventBody } from './protocol.ts';

/** More values than a screen has columns are a mistake. */
const MOST_VALUES = 2000;

type Asked<Type> = Extract<Question, { type: Type }>;

export function answerTo(question: Question, basis: Basis): RunEventBody {
  const { requestId } = question;
  switch (question.type) {
    case 'requestSlice':
      return { type: 'slice', requestId, slice: sliceOf(basis, question) };
    case 'requestGradientCheck':
      return { type: 'gradientCheck', requestId, check: gradientCheckOf(basis.cost, question) };
    case 'requestShares':
      return { type: 'shares', requestId, shares: sharesOf(basis, question.index) };
    default:
      return question satisfies never;
  }
}

/** J at equal distances from `from` to `to`, and at the parameter as it stands. */
function sliceOf({ cost, step }: Basis, { index, from, to, count }: Asked<'requestSlice'>): CostSlice {
  if (!Number.isInteger(count) || count < 2 || count > MOST_VALUES)
    throw new Error(`A slice has from 2 to ${MOST_VALUES} values, not ${count}.`);
  if (!Number.isFinite(to - from)) throw new Error(`A slice cannot go from ${from} to ${to}.`);
  const { network, parameters, loss, samples, penalty } = cost;
  const objective = createObjective(network, parameters, loss, samples, penalty);
  const value = objective.parameter(index);
  const values = Float64Array.from({ length: count }, (_, at) => from + ((to - from) * at) / (count - 1));
  return {
    index,
    step,
    values,
    losses: sliceObjective(network, parameters, loss, samples, penalty, index, values),
    value,
    loss: objective.valueAt(index, value),
    slope: objective.slope(index),
  };
}

/** The slope of J by back-propagation, and by nudging the parameter. */
function gradientCheckOf(
  { network, parameters, loss, samples, penalty }: Cost,
  { index, epsilon }: Asked<'requestGradientCheck'>,
): NudgeCheck {
  return nudgeParameter(createObjective(network, parameters, loss, samples, penalty), index, epsilon);
}

/** The gradient of each sample of the walked batch for one parameter, with the dropout it is trained with, without penalty. */
function sharesOf({ cost, rows }: Basis, index: number): GradientShares {
  const { network, parameters, loss, samples } = cost;
  const gradients = sampleSlopes(network, parameters, loss, samples, index);
  const mean = gradients.reduce((sum, gradient) => sum + gradient, 0) / gradients.length;
  return { rows, gradients, mean };
}
