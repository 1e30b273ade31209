/** What an update does to one weight or bias: gradient of the batch, penalty, clipping, and the optimiser's rule. */
import { optimizerSettings } from '../../engine/index.ts';
import { isLocked, isRemoved, parameterIndex, type ParameterRef } from '../../document/edges.ts';
import { activationSymbol, parameterSymbol } from '../../document/symbols.ts';
import { maths as words } from '../../i18n/en.ts';
import { formula, variable, type Formula, type NumberPart } from '../../ui/formula.ts';
import type { UpdateFrame } from '../../worker/protocol.ts';
import { gradientStageLines } from './gradientStages.ts';
import { equation, textBlock, type EquationBlock, type MathsBlock } from './mathsBlock.ts';
import type { MathsSource } from './mathsSource.ts';
import { lossPart, now, valuePart } from './numbers.ts';
import { OPTIMIZER_RULES } from './optimizerRules.ts';
import type { RuleSource } from './ruleLines.ts';

const GRADIENT = variable('g');

export function updateMaths(source: MathsSource, ref: ParameterRef): MathsBlock[] {
  const { document, update } = source;
  if (!update) return [textBlock(words.updateOnItsWay)];
  if (isRemoved(document, ref)) return [textBlock(words.removedStays)];
  if (isLocked(document, ref)) return [textBlock(words.lockedStays)];
  const stages = gradientStageLines(source, update, ref, GRADIENT);
  const gradientLetter: Formula =
    stages.length > 0
      ? [GRADIENT]
      : formula('∂L', { kind: 'operator', text: '/' }, '∂', parameterSymbol(document, ref));
  const rule = OPTIMIZER_RULES[document.training.optimizer.name];
  return [...stages, ...rule(ruleSource(source, update, ref, gradientLetter))];
}

/** The same sample once more: whether the update did it good. */
export function sampleAgainMaths({ document, trace, update, whole }: MathsSource): EquationBlock[] {
  if (!update || update.sampleAfter.loss === null || trace.loss === null) return [];
  const { prediction, loss } = update.sampleAfter;
  const outputs = Array.from(prediction, (output, unit) =>
    outcome(
      [activationSymbol(document, document.layers.length, unit)],
      valuePart(output, whole),
      words.onceMore(valuePart(trace.prediction[unit] ?? NaN, whole).text),
    ),
  );
  return [
    ...outputs,
    outcome(
      formula('L'),
      now(lossPart(loss)),
      loss <= trace.loss
        ? words.lossFell(lossPart(trace.loss).text)
        : words.lossRose(lossPart(trace.loss).text),
    ),
  ];
}

function outcome(left: Formula, result: NumberPart, note: string): EquationBlock {
  return equation({ left, symbols: null, numbers: [result], result: null, note });
}

function ruleSource(
  { document, whole }: MathsSource,
  update: UpdateFrame,
  ref: ParameterRef,
  gradientLetter: Formula,
): RuleSource {
  const index = parameterIndex(document, ref);
  const count = update.before.length;
  const slotsOf = (slots: Float32Array) =>
    Array.from({ length: slots.length / count }, (_, slot) => slots[slot * count + index] ?? NaN);
  return {
    letter: parameterSymbol(document, ref),
    gradientLetter,
    before: update.before[index] ?? NaN,
    after: update.after[index] ?? NaN,
    gradient: update.clippedGradient[index] ?? NaN,
    learningRate: update.learningRate,
    number: update.number,
    slotsBefore: slotsOf(update.slotsBefore),
    slotsAfter: slotsOf(update.slotsAfter),
    settings: optimizerSettings(document.training.optimizer),
    whole,
  };
}
