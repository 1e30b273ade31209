/** What a quiz asks about a step: a few of the numbers that the step brings to light. */
import type { EdgewiseDocument } from '../document/document.ts';
import { frozenParameters, parameterIndex, parameterRefs, type ParameterRef } from '../document/edges.ts';
import { parameterLayout, positionAt, type StepPosition } from '../engine/index.ts';
import { networkSpec } from '../document/network.ts';
import type { UpdateFrame } from '../worker/protocol.ts';
import { roundedAnswer } from './quizRounded.ts';
import type { Selection } from './state.ts';
import type { ShownStep } from './walk.ts';

/** A number that is asked for. A gradient is one of a single weight or bias, for the sample at hand. */
export type AskedResult =
  | { kind: 'preActivation' | 'activation' | 'delta'; layer: number; unit: number }
  | { kind: 'loss' }
  | { kind: 'gradient'; ref: ParameterRef }
  | { kind: 'update'; ref: ParameterRef };

export interface Question {
  result: AskedResult;
  /** Exact, as the frame has it. */
  answer: number;
  /** What it is with the numbers as they are shown; NaN where that is not followed. */
  rounded: number;
  /** What an update adds to the parameter: the smaller it is, the more decimals are shown. */
  change: number | null;
}

export interface StepToAsk {
  step: ShownStep;
  document: EdgewiseDocument;
  /** The step's part of the sample: from this index (not included) to that. */
  from: number;
  to: number;
  parameters: ArrayLike<number>;
  update: UpdateFrame | null;
  selection: Selection | null;
}

/** Of the many numbers of a larger step so many are asked. */
const MOST_OF_A_LAYER = 4;
const MOST_GRADIENTS = 2;

/** The questions of a step, in the order in which its numbers are worked out. What has not come yet is not asked. */
export function stepQuestions(asked: StepToAsk): Question[] {
  const { from, to, step } = asked;
  if (to > step.plan.stepsPerSample) return updateQuestions(asked);
  const results = to - from === 1 ? neuronResults(asked) : largerResults(asked);
  return results.flatMap((result) => {
    const answer = answerOf(asked, result);
    return answer === null ? [] : [{ result, answer, rounded: roundedAnswer(asked, result), change: null }];
  });
}

/** Everything about one neuron, or the loss. */
function neuronResults(asked: StepToAsk): AskedResult[] {
  const position = positionOf(asked, asked.to);
  if (position.phase === 'loss') return [{ kind: 'loss' }];
  if (position.phase === 'forward') return forwardResults(asked, position);
  if (position.phase !== 'backward') return [];
  const { layer, unit } = position;
  return [{ kind: 'delta', layer, unit }, ...largestGradients(asked, [{ layer, unit }], MOST_GRADIENTS)];
}

/** z, then a. A linear neuron has z for its output; softmax gives an output once every z is there. */
function forwardResults(
  { step, document }: StepToAsk,
  { layer, unit }: { layer: number; unit: number },
): AskedResult[] {
  const activation = document.layers[layer - 1]?.activation;
  const isLast = unit === (step.trace.layers[layer - 1]?.activations.length ?? 0) - 1;
  const sum: AskedResult = { kind: 'preActivation', layer, unit };
  const output: AskedResult = { kind: 'activation', layer, unit };
  if (activation === 'linear') return [output];
  return activation === 'softmax' && !isLast ? [sum] : [sum, output];
}

/** Of a layer one number of each neuron; of a whole sample its outputs, the loss, the first δ and the largest gradient. */
function largerResults(asked: StepToAsk): AskedResult[] {
  const { from, to, document } = asked;
  const positions = Array.from({ length: to - from }, (_, index) => positionOf(asked, from + 1 + index));
  const isSample = positions.some(({ phase }) => phase === 'loss');
  const neurons = positions.flatMap((position) =>
    position.phase === 'forward' || position.phase === 'backward' ? [position] : [],
  );
  const outputs = neurons.filter(({ layer }) => !isSample || layer === document.layers.length);
  const ahead = outputs.filter(({ phase }) => phase === 'forward');
  const back = outputs.filter(({ phase }) => phase === 'backward');
  return [
    ...ahead
      .slice(0, MOST_OF_A_LAYER)
      .map(({ layer, unit }) => ({ kind: 'activation', layer, unit }) as const),
    ...(isSample ? [{ kind: 'loss' } as const] : []),
    ...back
      .slice(0, isSample ? 1 : MOST_OF_A_LAYER)
      .map(({ layer, unit }) => ({ kind: 'delta', layer, unit }) as const),
    ...(isSample
      ? largestGradients(
          asked,
          neurons.filter(({ phase }) => phase === 'backward'),
          1,
        )
      : []),
  ];
}

function positionOf({ step: { plan, index }, to }: StepToAsk, inSample: number): StepPosition {
  return positionAt(plan, index - to + inSample);
}

/** The weights and biases into these neurons with the largest gradients; those of locked or removed ones too. */
function largestGradients(
  { step, document }: StepToAsk,
  neurons: readonly { layer: number; unit: number }[],
  count: number,
): AskedResult[] {
  const gradient = step.trace.backward?.gradient;
  if (!gradient) return [];
  const sizeOf = (ref: ParameterRef) => Math.abs(gradient[parameterIndex(document, ref)] ?? 0);
  return neurons
    .flatMap(({ layer, unit }) => parametersInto(document, layer, unit))
    .toSorted((first, second) => sizeOf(second) - sizeOf(first))
    .slice(0, count)
    .map((ref) => ({ kind: 'gradient', ref }));
}

function parametersInto(document: EdgewiseDocument, layer: number, unit: number): ParameterRef[] {
  const place = parameterLayout(networkSpec(document))[layer - 1];
  const weights = Array.from({ length: place?.weights.inputs ?? 0 }, (_, from) => from);
  return [
    ...weights.map((from) => ({ kind: 'weight', layer, from, to: unit }) as const),
    ...(place?.biases ? [{ kind: 'bias', layer, unit } as const] : []),
  ];
}

/** The new value of the parameter that is selected, or else of the one that moves most. */
function updateQuestions({ document, update, selection }: StepToAsk): Question[] {
  if (!update) return [];
  const changeAt = (index: number) => (update.after[index] ?? 0) - (update.before[index] ?? 0);
  const refs = parameterRefs(document);
  const frozen = frozenParameters(document);
  const chosen = selection && selection.kind !== 'neuron' ? parameterIndex(document, selection) : -1;
  const most = refs.reduce(
    (best, _, index) => (Math.abs(changeAt(index)) > Math.abs(changeAt(best)) ? index : best),
    0,
  );
  const index = chosen >= 0 && frozen[chosen] === 0 ? chosen : most;
  const ref = refs[index];
  const change = changeAt(index);
  if (!ref || change === 0) return [];
  return [{ result: { kind: 'update', ref }, answer: update.after[index] ?? 0, rounded: NaN, change }];
}

/** Null where the number is not there: a sample without a target, gradients that are on their way. */
function answerOf({ step: { trace }, document }: StepToAsk, result: AskedResult): number | null {
  switch (result.kind) {
    case 'preActivation':
      return trace.layers[result.layer - 1]?.preActivations[result.unit] ?? null;
    case 'activation':
      return trace.layers[result.layer - 1]?.activations[result.unit] ?? null;
    case 'loss':
      return trace.loss;
    case 'delta':
      return trace.backward?.layers[result.layer - 1]?.delta[result.unit] ?? null;
    case 'gradient':
      return trace.backward?.gradient[parameterIndex(document, result.ref)] ?? null;
    case 'update':
      return null;
  }
}
