/** What the drawer says about a step, a neuron, an edge or a bias. */
import type { StepResult } from '../../engine/index.ts';
import type { ParameterRef } from '../../document/edges.ts';
import { activationSymbol, neuronSymbol, parameterSymbol } from '../../document/symbols.ts';
import { maths as mathsWords } from '../../i18n/en.ts';
import { formula, type Formula } from '../../ui/formula.ts';
import { backwardMaths, deltaMaths, parameterGradientMaths } from './backwardMaths.ts';
import { activationMaths, forwardMaths, weightedSum, weightTerm } from './forwardMaths.ts';
import { lossMaths } from './lossMaths.ts';
import { equation, textBlock, type MathsBlock } from './mathsBlock.ts';
import { outputOf, parameterOf, unitsOf, type MathsSource } from './mathsSource.ts';
import type { MathsSubject } from './mathsSubject.ts';
import { inputPart, signed, valuePart } from './numbers.ts';
import { endsFormula } from './symbols.ts';
import { sampleAgainMaths, updateMaths } from './updateMaths.ts';

export interface Maths {
  /** As in "Neuron h₂". */
  title: { words: string; symbol: Formula };
  blocks: MathsBlock[];
  /** The neuron whose activation is drawn beside the lines. */
  plotted: { layer: number; unit: number } | null;
}

/** In place of what a quiz keeps back. */

type IsKnown = (result: StepResult) => boolean;

/** `isKnown` tells what the present step has brought to light; the rest is not given away. */
export function mathsOf(source: MathsSource, subject: MathsSubject, isKnown: IsKnown): Maths {
  switch (subject.kind) {
    case 'forward':
      return ofNeuron(source, subject, forwardBlocks(source, subject, isKnown), isKnown);
    case 'backward':
      return ofNeuron(source, subject, backwardBlocks(source, subject, isKnown), isKnown);
    case 'neuron':
      return ofNeuron(source, subject, neuronBlocks(source, subject, isKnown), isKnown);
    case 'loss':
      return {
        title: { words: mathsWords.loss, symbol: formula('L') },
        blocks: isKnown({ kind: 'loss' }) ? lossMaths(source) : [textBlock(mathsWords.quizAsks)],
        plotted: null,
      };
    case 'update':
      return {
        title: { words: mathsWords.updateOf, symbol: endsFormula(source.document, subject.ref) },
        blocks: [...updateMaths(source, subject.ref), ...sampleAgainMaths(source)],
        plotted: null,
      };
    case 'parameter':
      return {
        ...parameterTitle(source, subject.ref),
        blocks: parameterBlocks(source, subject.ref, isKnown),
      };
    case 'held':
      return { ...parameterTitle(source, subject.ref), blocks: heldBlocks(source, subject.ref, isKnown) };
  }
}

function ofNeuron(
  { document }: MathsSource,
  { layer, unit }: { layer: number; unit: number },
  blocks: MathsBlock[],
  isKnown: IsKnown,
): Maths {
  const words = layer === 0 ? mathsWords.input : mathsWords.neuron;
  return {
    title: { words, symbol: [neuronSymbol(document, layer, unit)] },
    blocks,
    plotted: layer > 0 && isKnown({ kind: 'activation', layer, unit }) ? { layer, unit } : null,
  };
}

/** In a quiz the step is there, and its numbers come one after the other. */
function forwardBlocks(
  source: MathsSource,
  { layer, unit }: { layer: number; unit: number },
  isKnown: IsKnown,
): MathsBlock[] {
  if (isKnown({ kind: 'activation', layer, unit })) return forwardMaths(source, layer, unit);
  const hasSum = isKnown({ kind: 'preActivation', layer, unit });
  return [...(hasSum ? [weightedSum(source, layer, unit)] : []), textBlock(mathsWords.quizAsks)];
}

function backwardBlocks(
  source: MathsSource,
  { layer, unit }: { layer: number; unit: number },
  isKnown: IsKnown,
): MathsBlock[] {
  if (isKnown({ kind: 'gradient', layer, unit })) return backwardMaths(source, layer, unit);
  const hasDelta = isKnown({ kind: 'delta', layer, unit });
  return [...(hasDelta ? deltaMaths(source, layer, unit) : []), textBlock(mathsWords.quizAsks)];
}

function neuronBlocks(
  source: MathsSource,
  { layer, unit }: { layer: number; unit: number },
  isKnown: IsKnown,
): MathsBlock[] {
  if (layer === 0) return [inputEquation(source, unit)];
  if (!isKnown({ kind: 'preActivation', layer, unit })) return [textBlock(mathsWords.notComputed)];
  const forward = forwardBlocks(source, { layer, unit }, isKnown);
  const hasGradient = source.trace.backward !== null && isKnown({ kind: 'delta', layer, unit });
  return hasGradient ? [...forward, ...backwardBlocks(source, { layer, unit }, isKnown)] : forward;
}

function inputEquation(source: MathsSource, unit: number): MathsBlock {
  return equation({
    left: [activationSymbol(source.document, 0, unit)],
    symbols: null,
    numbers: null,
    result: [inputPart(outputOf(source, 0, unit))],
    note: mathsWords.given,
  });
}

function parameterTitle({ document }: MathsSource, ref: ParameterRef): Omit<Maths, 'blocks'> {
  const words = ref.kind === 'bias' ? mathsWords.bias : mathsWords.edge;
  return { title: { words, symbol: endsFormula(document, ref) }, plotted: null };
}

function parameterBlocks(source: MathsSource, ref: ParameterRef, isKnown: IsKnown): MathsBlock[] {
  const unit = targetOf(ref);
  if (!isKnown({ kind: 'gradient', layer: ref.layer, unit }))
    return [carriedBlock(source, ref, isKnown), textBlock(mathsWords.gradientLater)];
  return [...parameterGradientMaths(source, ref), ...(source.update ? updateMaths(source, ref) : [])];
}

/** Its neuron, and the output, which answers last. */
function heldBlocks(source: MathsSource, ref: ParameterRef, isKnown: IsKnown): MathsBlock[] {
  const { layer } = ref;
  const unit = targetOf(ref);
  if (!isKnown({ kind: 'preActivation', layer, unit })) return [carriedBlock(source, ref, isKnown)];
  const last = source.document.layers.length;
  const answers = layer < last && unitsOf(source, last) === 1;
  const isAnswered = answers && isKnown({ kind: 'activation', layer: last, unit: 0 });
  return [
    ...forwardBlocks(source, { layer, unit }, isKnown),
    ...(isAnswered ? activationMaths(source, last, 0) : []),
  ];
}

/** The neuron that a weight leads into, or that a bias belongs to. */
function targetOf(ref: ParameterRef): number {
  return ref.kind === 'bias' ? ref.unit : ref.to;
}

function carriedBlock(source: MathsSource, ref: ParameterRef, isKnown: IsKnown): MathsBlock {
  const isCarried =
    ref.kind === 'bias' || isKnown({ kind: 'activation', layer: ref.layer - 1, unit: ref.from });
  return isCarried ? carriedEquation(source, ref) : textBlock(mathsWords.carriedLater);
}

/** What an edge or a bias puts into the sum of its neuron. */
function carriedEquation(source: MathsSource, ref: ParameterRef): MathsBlock {
  const { document, whole } = source;
  if (ref.kind === 'weight') {
    const { symbols, numbers, product } = weightTerm(source, ref);
    return equation({
      left: symbols,
      symbols: null,
      numbers,
      result: product,
      note: mathsWords.carried,
      ref,
    });
  }
  const bias = parameterOf(source, ref);
  return equation({
    left: [parameterSymbol(document, ref)],
    symbols: null,
    numbers: null,
    result: [signed(valuePart(bias, whole), bias)],
    note: mathsWords.biasAdded,
    ref,
  });
}
