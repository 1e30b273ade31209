/** Questions about one parameter: how J depends on it, whether its gradient is right, and which samples push it. */
import {
  backward,
  createObjective,
  dropoutFactorsOfRow,
  forward,
  nudgeParameter,
  sliceObjective,
} from '../engine/index.ts';
import type { NudgeCheck } from '../engine/index.ts';
import type {
  Command,
  CostSlice,
  FrameWish,
  GradientShares,
  LossScope,
  ParameterProbe,
  RunEventBody,
} from './protocol.ts';
import type { Run } from './run.ts';
import { hasTarget, samplesIn } from './scope.ts';

/** More values than a screen has columns are a mistake. */
const MOST_VALUES = 2000;

type ProbeCommand = Extract<Command, { type: 'requestSlice' | 'requestGradientCheck' | 'requestShares' }>;

export function answerProbe(run: Run, command: ProbeCommand): RunEventBody {
  const { requestId } = command;
  switch (command.type) {
    case 'requestSlice':
      return { type: 'slice', requestId, slice: sliceOf(run, command) };
    case 'requestGradientCheck':
      return { type: 'gradientCheck', requestId, check: gradientCheckOf(run, command) };
    case 'requestShares':
      return { type: 'shares', requestId, shares: sharesOf(run, command.index) };
    default:
      return command satisfies never;
  }
}

/** J at equal distances from `from` to `to`, and at the parameter as it stands. */
function sliceOf(
  run: Run,
  { index, from, to, count, over }: Extract<Command, { type: 'requestSlice' }>,
): CostSlice {
  if (!Number.isInteger(count) || count < 2 || count > MOST_VALUES)
    throw new Error(`A slice has from 2 to ${MOST_VALUES} values, not ${count}.`);
  if (!Number.isFinite(to - from)) throw new Error(`A slice cannot go from ${from} to ${to}.`);
  const { network, parameters, loss, samples, penalty } = costOf(run, over);
  const objective = createObjective(network, parameters, loss, samples, penalty);
  const value = objective.parameter(index);
  const values = Float64Array.from({ length: count }, (_, at) => from + ((to - from) * at) / (count - 1));
  return {
    index,
    step: run.trainer.position.step,
    values,
    losses: sliceObjective(network, parameters, loss, samples, penalty, index, values),
    value,
    loss: objective.valueAt(index, value),
    slope: objective.slope(index),
  };
}

/** J and its slope at a parameter; null where the sample has no target, and where there is no such parameter. */
export function probeOf(run: Run, { index, over }: NonNullable<FrameWish['probe']>): ParameterProbe | null {
  if (index >= run.trainer.program.getParameters().length || !hasTarget(run, over)) return null;
  const { network, parameters, loss, samples, penalty } = costOf(run, over);
  const objective = createObjective(network, parameters, loss, samples, penalty);
  const value = objective.parameter(index);
  return { index, value, loss: objective.valueAt(index, value), slope: objective.slope(index) };
}

/** The slope of J by back-propagation, and by nudging the parameter. */
function gradientCheckOf(
  run: Run,
  { index, epsilon, over }: Extract<Command, { type: 'requestGradientCheck' }>,
): NudgeCheck {
  const { network, parameters, loss, samples, penalty } = costOf(run, over);
  return nudgeParameter(createObjective(network, parameters, loss, samples, penalty), index, epsilon);
}

/** All that J depends on. */
function costOf(run: Run, over: LossScope) {
  const { program, setup } = run.trainer;
  const { network, loss, l1 = 0, l2 = 0 } = setup.spec;
  return {
    network,
    loss,
    penalty: { l1, l2 },
    parameters: program.getParameters(),
    samples: samplesIn(run, over),
  };
}

/** The gradient of each sample of the walked batch for one parameter, with the dropout it is trained with, without penalty. */
function sharesOf(run: Run, index: number): GradientShares {
  const { trainer, walk, dataset } = run;
  const { network, loss } = trainer.setup.spec;
  const { rows, dropoutFactors } = walk.batch;
  const parameters = trainer.program.getParameters();
  if (parameters[index] === undefined) throw new Error(`There is no parameter number ${index}.`);
  const { inputs, targets } = trainer.setup.rows;
  const targetCount = targets.length / trainer.setup.rows.count;
  const gradients = Float64Array.from(rows, (row, at) => {
    const masks = dropoutFactors && dropoutFactorsOfRow(network, dropoutFactors, at);
    const input = inputs.subarray(row * network.inputs, (row + 1) * network.inputs);
    const target = targets.subarray(row * targetCount, (row + 1) * targetCount);
    return backward(network, parameters, loss, forward(network, parameters, input, masks), target).gradient[
      index
    ]!;
  });
  return {
    rows: rows.map((row) => dataset.train[row]!),
    gradients,
    mean: gradients.reduce((sum, gradient) => sum + gradient, 0) / gradients.length,
  };
}
