/** Samples of a run, and what one of them computes in double precision: what the canvas and the maths show. */
import { backward, dropoutFactorsOfRow, forward, fusedLoss, sampleAt, sampleLoss } from '../engine/index.ts';
import type { DropoutFactors, ProgramSpec } from '../engine/index.ts';
import { featureRow } from '../data/features.ts';
import { codeTargets, targetCode } from '../data/pairing.ts';
import type { SampleChoice, SampleTrace } from './protocol.ts';
import type { Run } from './run.ts';

export interface Sample {
  input: ArrayLike<number>;
  target: ArrayLike<number> | null;
  /** The factors of dropout, [unit] for each hidden layer; null without. */
  dropoutFactors: DropoutFactors | null;
}

export function traceOf(
  { network, loss }: ProgramSpec,
  parameters: ArrayLike<number>,
  { input, target, dropoutFactors }: Sample,
  withGradients: boolean,
): SampleTrace {
  const trace = forward(network, parameters, input, dropoutFactors);
  const back = target && withGradients ? backward(network, parameters, loss, trace, target) : null;
  const output = network.layers.at(-1)?.activation;
  return {
    input: trace.input,
    layers: trace.layers.map(({ preActivations, activations }) => ({ preActivations, activations })),
    prediction: trace.prediction,
    target: target && Float64Array.from(target),
    loss: target && (back?.loss ?? sampleLoss(network, loss, trace, target)),
    backward: back,
    isFused: output !== undefined && fusedLoss(output, loss) !== null,
  };
}

/** The loss of one row; for a sigmoid or softmax output with its cross-entropy it is taken from the logits. */
export function exactLoss(run: Run, parameters: Float64Array, row: number): number {
  const { network, loss } = run.trainer.setup.spec;
  const { input, target } = rowSample(run, row);
  return sampleLoss(network, loss, forward(network, parameters, input), target);
}

/** The sample that a person chose, dropout off. */
export function chosenSample(run: Run, choice: SampleChoice): Sample {
  if (choice.kind === 'row') return rowSample(run, choice.row < run.dataset.count ? choice.row : 0);
  const { dataset, config } = run;
  if (choice.inputs.length !== dataset.rawInputCount) return rowSample(run, 0);
  const code = targetCode(dataset.task, config.data.outputActivation);
  const label = choice.target === null ? null : Float32Array.of(choice.target);
  return {
    input: featureRow('features' in config.data ? config.data.features : null, choice.inputs),
    target: label && codeTargets(label, code, dataset.targetCount),
    dropoutFactors: null,
  };
}

/** The sample that the walk is at, with the dropout it is trained with, and its row in the data set. */
export function walkedSample(run: Run): Sample & { row: number } {
  const { walk, dataset, trainer } = run;
  const { rows, dropoutFactors } = walk.batch;
  const at = sampleAt(walk.plan, walk.index);
  const row = dataset.train[rows[at]!]!;
  return {
    ...rowSample(run, row),
    dropoutFactors: dropoutFactors && dropoutFactorsOfRow(trainer.setup.spec.network, dropoutFactors, at),
    row,
  };
}

function rowSample({ dataset }: Run, row: number): Sample & { target: ArrayLike<number> } {
  const { inputs, inputCount, targets, targetCount } = dataset;
  return {
    input: inputs.subarray(row * inputCount, (row + 1) * inputCount),
    target: targets.subarray(row * targetCount, (row + 1) * targetCount),
    dropoutFactors: null,
  };
}
