/**
 * When a check is met: goals as data, so that they can be shared as JSON, and the plain facts that they are held against.
 * A goal is about the state of document and run, never about what the page has drawn.
 */
import type { EdgewiseDocument } from '../document/document.ts';
import type { ParameterRef } from '../document/edges.ts';
import type { StepResult } from '../engine/index.ts';
import type { Place } from './types.ts';

/** `all` asks for several at the same time. */
export type Goal = SimpleGoal | { kind: 'all'; goals: readonly SimpleGoal[] };

export type SimpleGoal =
  | { kind: 'value'; of: Quantity; is: Condition }
  /** Stepping has brought this number of the shown sample to light. */
  | { kind: 'known'; result: StepResult }
  /** The person has taken hold of it, or chosen it. */
  | { kind: 'selected'; place: Place }
  | { kind: 'setting'; setting: Setting; oneOf: readonly string[] }
  /** The initial weights are drawn from another seed than at first. */
  | { kind: 'otherWeights' }
  | { kind: 'opened'; dialog: string }
  | { kind: 'diverged' }
  /** A number that the person works out and types; right when it is at most `within` away. */
  | { kind: 'answer'; value: number; within: number }
  /** The person chooses a reason; `right` counts from 0. */
  | { kind: 'choice'; options: readonly Option[]; right: number };

/** A number of the state. Layer 1 is the first after the inputs. */
export type Quantity =
  | { kind: 'parameter'; ref: ParameterRef }
  | { kind: 'input'; unit: number }
  | { kind: 'output'; unit: number }
  | { kind: 'units'; layer: number }
  | { kind: 'sampleLoss' }
  | { kind: 'figure'; name: FigureName }
  | { kind: 'counter'; name: CounterName };

export type FigureName = 'trainLoss' | 'validationLoss' | 'trainAccuracy' | 'validationAccuracy' | 'lossGap';
export type CounterName = 'epoch' | 'step' | 'learningRate' | 'batchSize' | 'quizRight' | 'threshold';

export interface Condition {
  is: 'equal' | 'atLeast' | 'atMost';
  value: number;
  /** How far off still counts as equal. */
  within?: number;
}

export type Setting = { kind: 'activation'; layer: number } | { kind: 'named'; name: SettingName };

export type SettingName = 'loss' | 'optimizer' | 'initializer' | 'problem' | 'evaluatedPart';

export interface Option {
  words: string;
  /** What is said when it is chosen: why it is right, or what speaks against it. */
  reply: string;
}

/** What goals are held against. What is hidden in the middle of a step, or not there yet, is null. */
export interface LessonFacts {
  document: EdgewiseDocument;
  /** The document that the scene began with. */
  begun: EdgewiseDocument;
  parameters: ArrayLike<number>;
  inputs: ArrayLike<number>;
  outputs: ArrayLike<number> | null;
  sampleLoss: number | null;
  figures: Readonly<Record<FigureName, number | null>>;
  counters: Readonly<Record<CounterName, number>>;
  isKnown(result: StepResult): boolean;
  selection: Place | null;
  dialog: string | null;
  evaluatedPart: string;
  hasDiverged: boolean;
  /** A weight is in the hand: what it leads to is still on its way. */
  isHeld: boolean;
}

/** What a person said to a check: a typed number, or the chosen option counted from 0. */
export type Answer = { kind: 'number'; value: number } | { kind: 'choice'; option: number };

/** The part of a goal that asks a person something; null where it is met by doing. */
export type AskedGoal = Extract<Goal, { kind: 'answer' | 'choice' }>;
