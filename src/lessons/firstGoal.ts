/** The goals that a teacher chooses from, each as the page is now: whoever has turned the output to 13 means 13. */
import type { ParameterRef } from '../document/edges.ts';
import type { CheckKind } from '../i18n/en/author.ts';
import type { Condition, Goal, LessonFacts, Quantity, SimpleGoal } from './goals.ts';
import { quantity } from './judgeGoal.ts';

/** What is off by as little as that looks the same on the screen. */
const GIVE = 0.05;

export function firstGoal(kind: CheckKind, facts: LessonFacts): SimpleGoal {
  switch (kind) {
    case 'output':
      return aim({ kind: 'output', unit: 0 }, 'equal', facts);
    case 'parameter':
      return aim({ kind: 'parameter', ref: chosenParameter(facts) }, 'equal', facts);
    case 'trainLoss':
      return aim({ kind: 'figure', name: kind }, 'atMost', facts);
    case 'trainAccuracy':
      return aim({ kind: 'figure', name: kind }, 'atLeast', facts);
    case 'step':
    case 'epoch':
      return aim({ kind: 'counter', name: kind }, 'atLeast', facts);
    case 'activation':
      return activationGoal(1, facts);
    case 'units':
      return aim({ kind: 'units', layer: 1 }, 'equal', facts);
    case 'answer':
      return { kind: 'answer', value: rounded(facts.outputs?.[0] ?? 0), within: GIVE };
    case 'choice':
      return { kind: 'choice', options: [emptyOption, emptyOption], right: 0 };
  }
}

const emptyOption = { words: '', reply: '' };

/** The same goal with the number or name that the page has now; others as they are. */
export function goalFromPage(goal: Goal, facts: LessonFacts): Goal {
  if (goal.kind === 'value') return aim(goal.of, goal.is.is, facts, goal.is.within);
  if (goal.kind === 'answer') return { ...goal, value: rounded(facts.outputs?.[0] ?? goal.value) };
  if (goal.kind === 'setting' && goal.setting.kind === 'activation')
    return activationGoal(goal.setting.layer, facts);
  return goal;
}

/** The kind under which a goal is edited; null where it can only be kept. */
export function kindOf(goal: Goal): CheckKind | null {
  if (goal.kind === 'answer' || goal.kind === 'choice') return goal.kind;
  if (goal.kind === 'setting') return goal.setting.kind === 'activation' ? 'activation' : null;
  if (goal.kind !== 'value') return null;
  const { of } = goal;
  if (of.kind === 'output' || of.kind === 'parameter' || of.kind === 'units') return of.kind;
  if (of.kind === 'counter') return of.name === 'step' || of.name === 'epoch' ? of.name : null;
  if (of.kind === 'figure') return of.name === 'trainLoss' || of.name === 'trainAccuracy' ? of.name : null;
  return null;
}

function aim(of: Quantity, is: Condition['is'], facts: LessonFacts, within = giveOf(of)): SimpleGoal {
  const value = rounded(quantity(of, facts) ?? 0);
  return { kind: 'value', of, is: { is, value, ...(is === 'equal' && within > 0 && { within }) } };
}

/** What is counted is met exactly. */
function giveOf({ kind }: Quantity): number {
  return kind === 'units' || kind === 'counter' ? 0 : GIVE;
}

function activationGoal(layer: number, { document }: LessonFacts): SimpleGoal {
  const activation = document.layers[layer - 1]?.activation ?? 'linear';
  return { kind: 'setting', setting: { kind: 'activation', layer }, oneOf: [activation] };
}

/** The selected one, or the first. */
function chosenParameter({ selection }: LessonFacts): ParameterRef {
  if (selection && selection.kind !== 'neuron') return selection;
  return { kind: 'weight', layer: 1, from: 0, to: 0 };
}

/** Two decimals, as they are on the screen; of what is small, two figures. */
function rounded(value: number): number {
  return Math.abs(value) >= 1 ? Math.round(value * 100) / 100 : Number(value.toPrecision(2));
}
