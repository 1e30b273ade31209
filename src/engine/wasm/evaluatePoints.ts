/** The figures of a whole set, from predictions of the kernels; losses are computed and added up in double precision. */
import type { Evaluation } from '../evaluate.ts';
import { fusedLoss } from '../fusedLosses.ts';
import { LOSSES } from '../losses.ts';
import { figuresOf } from '../metrics.ts';
import { decisionThreshold } from '../decisions.ts';
import type { Task } from '../decisions.ts';
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
  const column = spec.network.layers.length;
  const { units: outputs, activation } = spec.network.layers[column - 1]!;
  const fused = fusedLoss(activation, spec.loss);
  const predictions = new Float64Array(samples.targets.length);
  const logits = new Float64Array(samples.targets.length);
  points.run(samples.inputs, (first, count) => {
    for (let unit = 0; unit < outputs; unit++) {
      spreadColumn(points.activationRow(column, unit, count), predictions, first * outputs + unit, outputs);
      if (fused !== null) spreadColumn(points.logitRow(unit, count), logits, first * outputs + unit, outputs);
    }
  });
  let loss = 0;
  for (let start = 0; start < predictions.length; start += outputs) {
    const part = (table: Float64Array) => table.subarray(start, start + outputs);
    const target = part(samples.targets);
    loss +=
      fused === null ? LOSSES[spec.loss].value(part(predictions), target) : fused.value(part(logits), target);
  }
  const figures = figuresOf(task, decisionThreshold(activation), predictions, samples);
  return { ...figures, loss: loss / samples.count };
}
