/** Where the maths takes its numbers from: the trace of one sample and the parameters it was computed with. */
import { parameterLayout } from '../../engine/index.ts';
import type { EdgewiseDocument } from '../../document/document.ts';
import { parameterIndex, type ParameterRef } from '../../document/edges.ts';
import { networkSpec } from '../../document/network.ts';
import { documentOf, frameFits } from '../../store/fit.ts';
import type { ShownStep } from '../../store/walk.ts';
import type { Frame, SampleChoice, SampleTrace, UpdateFrame } from '../../worker/protocol.ts';

export interface MathsSource {
  /** With the activations behind `trace`. */
  document: EdgewiseDocument;
  /** The parameters behind `trace`. */
  parameters: ArrayLike<number>;
  trace: SampleTrace;
  /** The factors of dropout, one array for each hidden layer; null without dropout. */
  dropoutFactors: readonly Float64Array[] | null;
  /** The update at the end of the batch, foreseen or done; null while it is not known, or has nothing to do with the sample. */
  update: UpdateFrame | null;
  /** Samples in that batch. */
  batchSize: number;
  /** Whether every number of the network is whole; then none is written with decimals. */
  whole: boolean;
}

/** The numbers of the present step; null where the parameters before its update have not come yet. */
export function sourceOfStep(document: EdgewiseDocument, frame: Frame, step: ShownStep): MathsSource | null {
  const { trace, position, dropoutFactors, batchSize } = step;
  const parameters = position.phase === 'update' ? frame.update?.before : frame.parameters;
  if (!parameters) return null;
  return {
    document: documentOf(frame, document),
    parameters,
    trace,
    dropoutFactors,
    update: step.kind === 'training' && isUpdateShown(step) ? frame.update : null,
    batchSize,
    whole: isWhole(trace, parameters),
  };
}

/** A quiz asks for the update before it is done, and shows it only then. */
function isUpdateShown({ foreseesUpdate, position }: ShownStep): boolean {
  return foreseesUpdate || position.phase === 'update';
}

/** The numbers of the chosen sample, with the parameters as they are; null for a frame of another shape. */
export function sourceOfSample(
  document: EdgewiseDocument,
  frame: Frame,
  choice: SampleChoice,
): MathsSource | null {
  if (!frameFits(frame, document)) return null;
  const { sample: trace, parameters, walk } = frame;
  return {
    document: documentOf(frame, document),
    parameters,
    trace,
    dropoutFactors: null,
    update: isInComingBatch(frame, choice) ? frame.update : null,
    batchSize: walk.rows.length,
    whole: isWhole(trace, parameters),
  };
}

/** Whether the coming update is made of this sample too, with the numbers that are shown for it. */
function isInComingBatch({ walk, update }: Frame, choice: SampleChoice): boolean {
  return (
    choice.kind === 'row' && walk.rows.includes(choice.row) && walk.dropoutFactors === null && !update?.isDone
  );
}

function isWhole({ input, layers }: SampleTrace, parameters: ArrayLike<number>): boolean {
  const lists = [input, ...layers.flatMap((l) => [l.preActivations, l.activations]), parameters];
  return lists.every(isWholeList);
}

/** The first number that is not whole decides, and of very many parameters it comes soon. */
function isWholeList(list: ArrayLike<number>): boolean {
  for (let at = 0; at < list.length; at++) if (!Number.isInteger(list[at])) return false;
  return true;
}

/** The value of a weight or bias. */
export function parameterOf({ document, parameters }: MathsSource, ref: ParameterRef): number {
  return parameters[parameterIndex(document, ref)] ?? NaN;
}

/** z of a neuron. */
export function preActivationOf({ trace }: MathsSource, layer: number, unit: number): number {
  return trace.layers[layer - 1]?.preActivations[unit] ?? NaN;
}

/** a of a neuron, before dropout. */
export function activationOf({ trace }: MathsSource, layer: number, unit: number): number {
  return trace.layers[layer - 1]?.activations[unit] ?? NaN;
}

/** What dropout multiplies a neuron's activation by; null where it does not touch it. */
export function dropoutFactor({ dropoutFactors }: MathsSource, layer: number, unit: number): number | null {
  return dropoutFactors?.[layer - 1]?.[unit] ?? null;
}

/** What a unit hands on to the next layer; layer 0 are the inputs. */
export function outputOf(source: MathsSource, layer: number, unit: number): number {
  if (layer === 0) return source.trace.input[unit] ?? NaN;
  return activationOf(source, layer, unit) * (dropoutFactor(source, layer, unit) ?? 1);
}

/** How many units feed this layer. */
export function inputsOf({ document }: MathsSource, layer: number): number {
  return parameterLayout(networkSpec(document))[layer - 1]?.weights.inputs ?? 0;
}

export function unitsOf({ document }: MathsSource, layer: number): number {
  return document.layers[layer - 1]?.units.length ?? 0;
}

export function isOutputLayer({ document }: MathsSource, layer: number): boolean {
  return layer === document.layers.length;
}
