/** Goals as they are saved: each kind with the values that it may have. */
import {
  anyNumber,
  key,
  number,
  object,
  oneOf,
  oneOfKind,
  text,
  whole,
  wholeList,
  type Field,
} from '../../document/saved/fields.ts';
import { parameterField, selectionField } from '../../document/saved/viewField.ts';
import { HIDDEN_LAYERS_LIMIT, UNITS_LIMITS } from '../../document/limits.ts';
import type { StepResult } from '../../engine/index.ts';
import type {
  Condition,
  CounterName,
  FigureName,
  Goal,
  Option,
  Quantity,
  Setting,
  SettingName,
  SimpleGoal,
} from '../goals.ts';
import { LIMITS } from './limits.ts';

const FIGURES = {
  trainLoss: true,
  validationLoss: true,
  trainAccuracy: true,
  validationAccuracy: true,
  lossGap: true,
} satisfies Record<FigureName, true>;

const COUNTERS = {
  epoch: true,
  step: true,
  learningRate: true,
  batchSize: true,
  quizRight: true,
  threshold: true,
} satisfies Record<CounterName, true>;

const SETTINGS = {
  loss: true,
  optimizer: true,
  initializer: true,
  problem: true,
  evaluatedPart: true,
} satisfies Record<SettingName, true>;

function namesIn<Name extends string>(names: Record<Name, true>): Field<Name> {
  return oneOf(Object.keys(names) as Name[]);
}

const only = <Name extends string>(name: Name) => oneOf([name]);

const layer = whole({ min: 0, max: HIDDEN_LAYERS_LIMIT + 1 });
const unit = whole({ min: 0, max: UNITS_LIMITS.max - 1 });
const tolerance = number({ min: 0, max: 1e6 });

const condition = object<Condition>(
  { is: oneOf(['equal', 'atLeast', 'atMost']), value: anyNumber, within: tolerance },
  {},
  ['within'],
);

const quantity = oneOfKind<Quantity>({
  parameter: object({ kind: only('parameter'), ref: parameterField }),
  input: object({ kind: only('input'), unit }),
  output: object({ kind: only('output'), unit }),
  units: object({ kind: only('units'), layer }),
  sampleLoss: object({ kind: only('sampleLoss') }),
  figure: object({ kind: only('figure'), name: namesIn(FIGURES) }),
  counter: object({ kind: only('counter'), name: namesIn(COUNTERS) }),
});

const setting = oneOfKind<Setting>({
  activation: object({ kind: only('activation'), layer }),
  named: object({ kind: only('named'), name: namesIn(SETTINGS) }),
});

const neuronResult = object<Extract<StepResult, { layer: number }>>({
  kind: oneOf(['preActivation', 'activation', 'delta', 'gradient']),
  layer,
  unit,
});
const wholeResult = oneOfKind<Exclude<StepResult, { layer: number }>>({
  loss: object({ kind: only('loss') }),
  update: object({ kind: only('update') }),
});

/** Kinds that have the same parts share a shape, so the two shapes are tried one after the other. */
const result: Field<StepResult> = {
  schema: { anyOf: [neuronResult.schema, wholeResult.schema] },
  read(value, place) {
    const isWhole = typeof value === 'object' && value !== null && !('layer' in value);
    return isWhole ? wholeResult.read(value, place) : neuronResult.read(value, place);
  },
};

const option = object<Option>({ words: text(LIMITS.words), reply: text(LIMITS.words) });

const SIMPLE_SHAPES = {
  value: object({ kind: only('value'), of: quantity, is: condition }),
  known: object({ kind: only('known'), result }),
  selected: object({ kind: only('selected'), place: selectionField }),
  setting: object({
    kind: only('setting'),
    setting,
    oneOf: wholeList(key(LIMITS.id), { least: 1, most: LIMITS.options }),
  }),
  otherWeights: object({ kind: only('otherWeights') }),
  opened: object({ kind: only('opened'), dialog: key(LIMITS.id) }),
  diverged: object({ kind: only('diverged') }),
  answer: object({ kind: only('answer'), value: anyNumber, within: tolerance }),
  choice: object({
    kind: only('choice'),
    options: wholeList(option, { least: 2, most: LIMITS.options }),
    right: whole({ min: 0, max: LIMITS.options - 1 }),
  }),
} as const;

const simpleGoal = oneOfKind<SimpleGoal>(SIMPLE_SHAPES);

/** Goals are not nested deeper than this, so nobody can send one that never ends. */
export const goalField = oneOfKind<Goal>({
  ...SIMPLE_SHAPES,
  all: object({ kind: only('all'), goals: wholeList(simpleGoal, { least: 1, most: LIMITS.checks }) }),
});
