/** Holds goals against the facts. */
import { parameterCount } from '../engine/index.ts';
import type { EdgewiseDocument } from '../document/document.ts';
import { parameterIndex, type ParameterRef } from '../document/edges.ts';
import { networkSpec, unitIds } from '../document/network.ts';
import type { Answer, AskedGoal, Condition, Goal, LessonFacts, Quantity, Setting } from './goals.ts';

/** Whether a goal is met. `answer` is what the person said to its check last. */
export function isMet(goal: Goal, facts: LessonFacts, answer: Answer | null): boolean {
  switch (goal.kind) {
    case 'value':
      return isValueMet(goal.of, goal.is, facts);
    case 'known':
      return facts.isKnown(goal.result);
    case 'selected':
      return isSamePlace(goal.place, facts.selection);
    case 'setting':
      return goal.oneOf.includes(settingOf(goal.setting, facts));
    case 'otherWeights':
      return facts.document.initialWeights.seed !== facts.begun.initialWeights.seed;
    case 'opened':
      return facts.dialog === goal.dialog;
    case 'diverged':
      return facts.hasDiverged;
    case 'answer':
    case 'choice':
      return isRightAnswer(goal, answer);
    case 'all':
      return goal.goals.every((part) => isMet(part, facts, answer));
  }
}

export function isRightAnswer(goal: AskedGoal, answer: Answer | null): boolean {
  if (goal.kind === 'choice') return answer?.kind === 'choice' && answer.option === goal.right;
  return answer?.kind === 'number' && Math.abs(answer.value - goal.value) <= goal.within;
}

/** What a goal asks the person; null where it is met by doing alone. */
export function askedBy(goal: Goal): AskedGoal | null {
  if (goal.kind === 'answer' || goal.kind === 'choice') return goal;
  if (goal.kind !== 'all') return null;
  return goal.goals.map(askedBy).find((asked) => asked !== null) ?? null;
}

/** The number that a goal is about and where it is to come; null where it is about none. Of several, the first. */
export function aimOf(goal: Goal, facts: LessonFacts): { now: number | null; condition: Condition } | null {
  if (goal.kind === 'value') return { now: quantity(goal.of, facts), condition: goal.is };
  if (goal.kind !== 'all') return null;
  return goal.goals.map((part) => aimOf(part, facts)).find((aim) => aim !== null) ?? null;
}

/** What is turned by hand counts at once; what is aimed at counts when the hand lets go, and not in passing. */
function isValueMet(of: Quantity, condition: Condition, facts: LessonFacts): boolean {
  if (facts.isHeld && of.kind !== 'parameter') return false;
  const value = quantity(of, facts);
  return value !== null && holds(condition, value);
}

/** Parameters are single precision, so a limit is reached a rounding before or after it. */
const ROUNDING = 1e-6;

function holds({ is, value, within = 0 }: Condition, actual: number): boolean {
  if (is === 'equal') return Math.abs(actual - value) <= within + ROUNDING;
  return is === 'atLeast' ? actual >= value - ROUNDING : actual <= value + ROUNDING;
}

/** Null where the number is not there, or not to be seen yet. */
export function quantity(of: Quantity, facts: LessonFacts): number | null {
  switch (of.kind) {
    case 'parameter':
      return parameterOf(of.ref, facts);
    case 'input':
      return facts.inputs[of.unit] ?? null;
    case 'output':
      return facts.outputs?.[of.unit] ?? null;
    case 'units':
      return unitIds(facts.document)[of.layer]?.length ?? null;
    case 'sampleLoss':
      return facts.sampleLoss;
    case 'counter':
      return facts.counters[of.name];
    case 'figure':
      return facts.figures[of.name];
  }
}

/** A person may have taken the place out of the network; parameters may be those of another shape for an instant. */
function parameterOf(ref: ParameterRef, { document, parameters }: LessonFacts): number | null {
  if (parameters.length !== parameterCount(networkSpec(document)) || !isThere(ref, document)) return null;
  return parameters[parameterIndex(document, ref)] ?? null;
}

function isThere(ref: ParameterRef, document: EdgewiseDocument): boolean {
  const widths = unitIds(document).map((ids) => ids.length);
  if (ref.kind === 'bias') return ref.layer > 0 && ref.unit < (widths[ref.layer] ?? 0);
  return ref.layer > 0 && ref.from < (widths[ref.layer - 1] ?? 0) && ref.to < (widths[ref.layer] ?? 0);
}

function settingOf(setting: Setting, { document, evaluatedPart }: LessonFacts): string {
  if (setting.kind === 'activation') return document.layers[setting.layer - 1]?.activation ?? '';
  switch (setting.name) {
    case 'loss':
      return document.training.loss;
    case 'optimizer':
      return document.training.optimizer.name;
    case 'initializer':
      return document.initialWeights.initializer;
    case 'problem':
      return document.problem;
    case 'evaluatedPart':
      return evaluatedPart;
  }
}

/** Places are small plain objects whose parts come in any order. */
function isSamePlace(wanted: object, actual: object | null): boolean {
  if (!actual) return false;
  const parts = new Map(Object.entries(actual));
  return Object.entries(wanted).every(([key, value]) => parts.get(key) === value);
}
