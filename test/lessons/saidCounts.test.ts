/**
 * Every count that a lesson says, “30 noisy points” or “six weights”, against the scene's own document and data as they open.
 * A phrase that is new to the texts has to be derived here, or named as one that is not about the scene.
 */
import { describe, expect, it } from 'vitest';
import { networkSpec } from '../../src/document/network.ts';
import { parameterCount, parameterLayout } from '../../src/engine/index.ts';
import { LESSONS } from '../../src/lessons/catalogue.ts';
import type { CounterName, FigureName, Quantity } from '../../src/lessons/goals.ts';
import type { Scene } from '../../src/lessons/types.ts';
import type { DataPart } from '../../src/worker/protocol.ts';
import { createSettledStore, type TestStore } from '../helpers/testStore.ts';
import { textsOf } from './textsOf.ts';

interface Opened {
  scene: Scene;
  test: TestStore;
}

type Count = (opened: Opened) => number;

const NUMBER_WORDS = 'zero one two three four five six seven eight nine ten'.split(' ');
const NUMBER = String.raw`\d+(?:[.,]\d+)*|${NUMBER_WORDS.join('|')}`;
const NOUN =
  'attributes|bars|batches|biases|columns|edges|epochs|flowers|gradients|households|inputs|kinds|layers|lengths|losses|measurements|neurons|numbers|outputs|points|rows|updates|weights|women';
/** A number, at most two words, and what is counted. “One” says no count, and “9 of 10” is a share. */
const COUNT = new RegExp(
  String.raw`(?<![\w.−]|\d of )(?!one\b|1 )(?:${NUMBER})(?: (?!(?:and|for|of|the)\b)[a-z-]+){0,2}? (?:${NOUN})\b`,
  'giu',
);
const RATE = /(?:η (?:=|is)|The rate is) (\d+(?:\.\d+)?)/gu;
const SHARE = /(\d+) of (\d+) (?:validation )?points/gu;

const spec = ({ test }: Opened) => networkSpec(test.state().document);
const dataset = ({ test }: Opened) => test.state().run.dataset!;

const inputs: Count = (opened) => spec(opened).inputs;
const rows: Count = (opened) => dataset(opened).count;
const updates: Count = ({ test }) => test.frame().walk.batchesPerEpoch;
const parameters: Count = (opened) => parameterCount(spec(opened));
const weights: Count = (opened) =>
  parameterLayout(spec(opened)).reduce((sum, layer) => sum + layer.weights.inputs * layer.weights.units, 0);
const biases: Count = (opened) => parameters(opened) - weights(opened);
const hiddenUnits: Count = (opened) =>
  spec(opened)
    .layers.slice(0, -1)
    .reduce((sum, { units }) => sum + units, 0);
const hiddenLayers: Count = (opened) => spec(opened).layers.length - 1;
const layers: Count = (opened) => spec(opened).layers.length;
const outputs: Count = (opened) => spec(opened).layers.at(-1)!.units;
const part =
  (name: DataPart): Count =>
  (opened) =>
    dataset(opened)[name].length;
const rowsOfClass =
  (label: number): Count =>
  (opened) =>
    dataset(opened).labels.filter((value) => value === label).length;
const ofWeights =
  (layer: number): Count =>
  (opened) =>
    spec(opened).layers[layer - 1]!.units * (spec(opened).layers[layer - 2]?.units ?? inputs(opened));
const fullBatches: Count = (opened) =>
  Math.floor(part('train')(opened) / opened.test.state().document.training.batchSize);
const times =
  (first: Count, second: Count): Count =>
  (opened) =>
    first(opened) * second(opened);
/** The number that a check of the scene asks of a figure, a counter or the neurons of a layer. */
const asked =
  (name: FigureName | CounterName | 'units'): Count =>
  ({ scene }) => {
    const goals = scene.task.checks.flatMap(({ goal }) => (goal.kind === 'all' ? goal.goals : [goal]));
    const goal = goals.find((each) => each.kind === 'value' && nameOf(each.of) === name);
    if (goal?.kind !== 'value') throw new Error(`No check asks for ${name}.`);
    return goal.is.value;
  };

function nameOf(quantity: Quantity): string {
  return 'name' in quantity ? quantity.name : quantity.kind;
}

const epochs = asked('epoch');
const units = asked('units');
const batchSize = asked('batchSize');

const COUNTS: Record<string, Record<string, Count>> = {
  'neuron/weigh-and-add': { 'two inputs': inputs, 'two edges': weights },
  'layers/hidden-layer': {
    'Three neurons': units,
    '2 inputs': inputs,
    '3 neurons': units,
    '6 edges': times(inputs, units),
    'two numbers': inputs,
  },
  'layers/deeper': { 'Two hidden layers': (opened) => hiddenLayers(opened) + 1 },
  'layers/iris-foretold': {
    'Three kinds': outputs,
    '150 iris flowers': rows,
    'four lengths': inputs,
    'three kinds': outputs,
    '4 inputs': inputs,
    '3 outputs': outputs,
  },
  'layers/iris': {
    '4 inputs': inputs,
    '3 outputs': outputs,
    'three output neurons': outputs,
    'three numbers': outputs,
    'Eight hidden neurons': hiddenUnits,
    'three outputs': outputs,
    '24 edges': ofWeights(2),
  },
  'weights/zeros': { 'three hidden neurons': hiddenUnits, '10 epochs': epochs },
  'weights/all-equal': {
    'three hidden neurons': hiddenUnits,
    '10 epochs': epochs,
    'three neurons': hiddenUnits,
  },
  'forward-pass/neuron-by-neuron': { 'Two numbers': inputs, 'two numbers': inputs },
  'forward-pass/other-inputs': { 'three numbers': (opened) => hiddenUnits(opened) + outputs(opened) },
  'forward-pass/dot-product': { 'three numbers': asked('quizRight') },
  'forward-pass/numpy': { 'four weights': ofWeights(1), 'two numbers': hiddenUnits },
  'activations/collapse': { 'Two layers': layers, 'six weights': weights, 'two numbers': inputs },
  'activations/one-neuron': { 'two weights': weights },
  'activations/straight': {
    '20 epochs': epochs,
    'Six hidden neurons': hiddenUnits,
    'six linear neurons': hiddenUnits,
  },
  'cost/all-rows': { 'Eight households': rows, 'eight losses': rows, 'eight bars': rows },
  'cost/turn-it-down': { 'eight outputs': rows, 'Six weights': weights, 'three biases': biases },
  'backpropagation/quiz': { 'five numbers': asked('quizRight'), 'two gradients': ofWeights(2) },
  'backpropagation/it-falls': { 'nine numbers': parameters },
  'epochs/epoch': { 'eight households': rows },
  'epochs/batch': {
    'four households': batchSize,
    '2 updates': (opened) => rows(opened) / batchSize(opened),
  },
  'epochs/xor-one': { 'four points': rows, 'two inputs': inputs, '500 epochs': epochs },
  'epochs/xor-two': { 'two hidden neurons': hiddenUnits, 'four points': rows },
  'epochs/xor-four': { 'two neurons': hiddenUnits, 'four neurons': units, 'Four hidden neurons': units },
  'epochs/overfitting': {
    '30 noisy points': part('train'),
    '88 weights': weights,
    '200 epochs': epochs,
    '30 points': part('train'),
  },
  'pima/load': { '768 women': rows, '8 measurements': inputs, '268 women': rowsOfClass(1) },
  'pima/define': { '8 inputs': inputs, '221 numbers': parameters },
  'pima/compile': {
    '768 rows': rows,
    '614 rows': part('train'),
    'eight inputs': inputs,
    '61 batches': fullBatches,
  },
  'pima/fit': { '150 epochs': epochs, '62 updates': updates },
};

/** What is said about anything but the scene: other networks, wrong answers, an earlier scene. */
const ELSEWHERE: Record<string, readonly string[]> = {
  'layers/deeper': ['two layers'],
  'layers/output-layer': ['Ten softmax neurons', 'Two softmax neurons'],
  'activations/one-neuron': ['two layers'],
};

/** What training has to show: workedNumbers.test.ts lets it run. */
const MEASURED: Record<string, readonly string[]> = {
  'weights/break-symmetry': ['25 epochs'],
  'epochs/xor-four': ['300 epochs'],
  'pima/fit': ['20 epochs'],
};

/** The data of these scenes are opened in another one only, so as not to give the answer away. */
const OPENED_IN: Record<string, string> = { 'layers/iris-foretold': 'layers/iris' };

const SCENES = LESSONS.flatMap((lesson) =>
  lesson.scenes.map((scene, index) => ({ key: `${lesson.id}/${scene.id}`, lesson, scene, index })),
);

function numberIn(phrase: string): number {
  const first = phrase.split(' ')[0]!.toLowerCase();
  const word = NUMBER_WORDS.indexOf(first);
  return word >= 0 ? word : Number(first.replaceAll(',', ''));
}

async function open(key: string): Promise<Opened> {
  const found = SCENES.find((each) => each.key === (OPENED_IN[key] ?? key))!;
  const test = await createSettledStore();
  await test.actions.openLesson(found.lesson, found.index);
  await test.settled();
  return { scene: found.scene, test };
}

describe.each(SCENES)('$key', ({ key, scene }) => {
  const texts = textsOf(scene);

  it('says no count that is not known', () => {
    const phrases = texts.flatMap((text) => text.match(COUNT) ?? []);
    const known = [...Object.keys(COUNTS[key] ?? {}), ...(ELSEWHERE[key] ?? []), ...(MEASURED[key] ?? [])];
    expect([...new Set(phrases)].toSorted()).toEqual(known.toSorted());
  });

  it('counts as its document does', async () => {
    const opened = await open(key);
    const counts = Object.entries(COUNTS[key] ?? {});
    expect(counts.map(([phrase, count]) => [phrase, count(opened)])).toEqual(
      counts.map(([phrase]) => [phrase, numberIn(phrase)]),
    );
  });

  it('says the rate that it trains with, and the share that it asks for', async () => {
    const { test } = await open(key);
    const rates = texts.flatMap((text) => [...text.matchAll(RATE)].map(([, rate]) => Number(rate)));
    const { learningRate } = test.state().document.training.optimizer;
    expect(rates).toEqual(rates.map(() => learningRate));
    const shares = texts.flatMap((text) =>
      [...text.matchAll(SHARE)].map(([, some, all]) => Number(some) / Number(all)),
    );
    expect(shares).toEqual(shares.map(() => asked('validationAccuracy')({ scene, test })));
  });
});
