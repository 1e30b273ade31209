/** The figures of a whole set, from predictions of the kernels; losses are computed and added up in double precision. */
import type { Evaluation } from '../evaluate.ts';
import { fusedLoss } from '../fusedLosses.ts';
import { LOSSES } from '../losses.ts';
import { decisionThreshold, isRight, meanAbsoluteError, rSquared } from '../metrics.ts';
import type { Task } from '../metrics.ts';
import type { ProgramSpec } from '../program.ts';
import type { Samples } from '../batch.ts';
import { spreadColumn } from './points.ts';
import type { PointRunner } from './points.ts';

/** Everything of an evaluation but the penalty. */
export function evaluatePoints(
  spec: ProgramSpec,
  task: Task,
  points: PointRunner,
  samples: Samples,
): Omit<Evaluation, 'penalty'> {
  const outputs = samples.targets.length / samples.count;
  const predictions = new Float64Array(samples.targets.length);
  const sum = sumOverRows(spec, task, points, samples, predictions);
  const isRegression = task === 'regression';
  return {
    loss: sum.loss / samples.count,
    accuracy: isRegression ? null : sum.rightCount / samples.count,
    meanAbsoluteError: isRegression ? meanAbsoluteError(predictions, samples.targets) : null,
    r2: isRegression ? rSquared(predictions, samples.targets, outputs) : null,
    count: samples.count,
  };
}

function sumOverRows(
  spec: ProgramSpec,
  task: Task,
  points: PointRunner,
  samples: Samples,
  predictions: Float64Array,
): { loss: number; rightCount: number } {
  const column = spec.network.layers.length;
  const { units: outputs, activation } = spec.network.layers[column - 1]!;
  const fused = fusedLoss(activation, spec.loss);
  const threshold = decisionThreshold(activation);
  const logits = new Float64Array(samples.targets.length);
  const sum = { loss: 0, rightCount: 0 };
  points.run(samples.inputs, (first, count) => {
    for (let unit = 0; unit < outputs; unit++) {
      spreadColumn(points.activationRow(column, unit, count), predictions, first * outputs + unit, outputs);
      if (fused !== null) spreadColumn(points.logitRow(unit, count), logits, first * outputs + unit, outputs);
    }
  });
  for (let row = 0; row < samples.count; row++) {
    const part = (table: Float64Array) => table.subarray(row * outputs, (row + 1) * outputs);
    const prediction = part(predictions);
    const target = part(samples.targets);
    sum.loss +=
      fused === null ? LOSSES[spec.loss].value(prediction, target) : fused.value(part(logits), target);
    if (task !== 'regression' && isRight(task, threshold, prediction, target)) sum.rightCount += 1;
  }
  return sum;
}
