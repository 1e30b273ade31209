/** What the built-in lessons are put together from. */
import type { ActivationName, TrainingSettings } from '../engine/index.ts';
import type { ProblemId } from '../data/problem.ts';
import { createDocument } from '../document/defaults.ts';
import type { EdgewiseDocument, InitialWeights } from '../document/document.ts';
import type { BiasRef, WeightRef } from '../document/edges.ts';
import { createLayer } from '../document/layers.ts';
import type { Condition, CounterName, FigureName, Quantity, SimpleGoal, Goal } from './goals.ts';
import type { Check, Scene, SetUp } from './types.ts';
import { USUAL_SET_UP } from './usualSetUp.ts';

interface Changes {
  seed?: number;
  /** Neurons and activation of each hidden layer. */
  hidden?: readonly (readonly [units: number, activation: ActivationName])[];
  output?: ActivationName;
  data?: Partial<EdgewiseDocument['data']>;
  training?: Partial<TrainingSettings>;
  initialWeights?: Partial<InitialWeights>;
  locked?: readonly string[];
}

/** The first document of a problem, with changes. */
export function documentOf(problem: ProblemId, changes: Changes = {}): EdgewiseDocument {
  const first = createDocument(problem, changes.seed);
  const output = first.layers.at(-1)!;
  const hidden = changes.hidden?.map(([units, activation], at) =>
    createLayer(`L${at + 1}`, units, activation),
  );
  const layers = [
    ...(hidden ?? first.layers.slice(0, -1)),
    { ...output, activation: changes.output ?? output.activation },
  ];
  // The weights that a problem brings fit its own shape alone.
  const source = changes.hidden ? ('seed' as const) : first.initialWeights.source;
  return {
    ...first,
    layers,
    data: { ...first.data, ...changes.data },
    training: { ...first.training, ...changes.training },
    initialWeights: { ...first.initialWeights, source, ...changes.initialWeights },
    locked: changes.locked ?? [],
  };
}

type ShortSetUp = Partial<Omit<SetUp, 'start'>>;

export function setUp(document: EdgewiseDocument, rest: ShortSetUp = {}): SetUp {
  return { ...USUAL_SET_UP, start: { kind: 'document', document }, ...rest };
}

type ShortScene = Omit<Scene, 'goesOn' | 'focus' | 'withheld' | 'task'> &
  Partial<Pick<Scene, 'goesOn' | 'focus'>> & {
    say: string;
    checks: readonly Check[];
    bar?: Scene['task']['bar'];
  };

/** A scene whose usual parts may be left out. */
export function scene({ say, checks, bar = null, ...rest }: ShortScene): Scene {
  return { goesOn: false, focus: null, withheld: [], ...rest, task: { say, checks, bar } };
}

/** A weight from unit `from` of the layer before to unit `to` of `layer`; units count from 1, as on the screen. */
export function weight(layer: number, from: number, to: number): WeightRef {
  return { kind: 'weight', layer, from: from - 1, to: to - 1 };
}

export function bias(layer: number, unit: number): BiasRef {
  return { kind: 'bias', layer, unit: unit - 1 };
}

export const output: Quantity = { kind: 'output', unit: 0 };

export const figure = (name: FigureName): Quantity => ({ kind: 'figure', name });
export const counter = (name: CounterName): Quantity => ({ kind: 'counter', name });

export function value(of: Quantity, is: Condition['is'], number: number, within?: number): SimpleGoal {
  return { kind: 'value', of, is: { is, value: number, ...(within !== undefined && { within }) } };
}

/** A number to be worked out. Typed with the decimals that a screen shows, it still counts. */
export function answer(number: number, within = 0.005): SimpleGoal {
  return { kind: 'answer', value: number, within };
}

/** The right one comes first here; the screen shows them in the order of their words. */
export function choice(
  right: readonly [words: string, reply: string],
  ...wrong: (readonly [string, string])[]
): SimpleGoal {
  const sorted = [right, ...wrong].toSorted(([first], [second]) => (first < second ? -1 : 1));
  const options = sorted.map(([words, reply]) => ({ words, reply }));
  return { kind: 'choice', options, right: sorted.indexOf(right) };
}

/** All at the same time. */
export function all(...goals: readonly SimpleGoal[]): Goal {
  return { kind: 'all', goals };
}
