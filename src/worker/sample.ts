/** One sample through the network, in double precision: what the canvas and the maths show. */
import { backward, forward } from '../engine/index.ts';
import type { ProgramSpec } from '../engine/index.ts';
import { featureRow } from '../data/features.ts';
import { codeTarget, targetCode } from '../data/pairing.ts';
import { PROBLEMS } from '../data/registry.ts';
import type { SampleChoice, SampleTrace } from './protocol.ts';
import type { Run } from './run.ts';

interface Sample {
  input: ArrayLike<number>;
  target: ArrayLike<number> | null;
}

export function traceSample(run: Run, choice: SampleChoice, parameters: Float64Array): SampleTrace {
  const { spec } = run.trainer.setup;
  const { input, target } = chosenSample(run, choice);
  const trace = forward(spec.network, parameters, input);
  return {
    input: trace.input,
    layers: trace.layers.map(({ preActivations, activations }) => ({ preActivations, activations })),
    prediction: trace.prediction,
    target: target && Float64Array.from(target),
    loss: target && backward(spec.network, parameters, spec.loss, trace, target).loss,
  };
}

/** The loss of one row; for a sigmoid or softmax output with its cross-entropy it is taken from the logits. */
export function exactLoss(
  { network, loss }: ProgramSpec,
  parameters: Float64Array,
  input: ArrayLike<number>,
  target: ArrayLike<number>,
): number {
  return backward(network, parameters, loss, forward(network, parameters, input), target).loss;
}

function chosenSample(run: Run, choice: SampleChoice): Sample {
  if (choice.kind === 'row') return rowSample(run, choice.row < run.dataset.count ? choice.row : 0);
  if (choice.inputs.length !== run.dataset.rawInputCount) return rowSample(run, 0);
  const { features, problemId, outputActivation } = run.config.data;
  const code = targetCode(PROBLEMS[problemId].task, outputActivation);
  return {
    input: featureRow(features, choice.inputs),
    target: choice.target === null ? null : [codeTarget(choice.target, code)],
  };
}

function rowSample({ dataset }: Run, row: number): Sample {
  const { inputs, inputCount, targets, targetCount } = dataset;
  return {
    input: inputs.subarray(row * inputCount, (row + 1) * inputCount),
    target: targets.subarray(row * targetCount, (row + 1) * targetCount),
  };
}
