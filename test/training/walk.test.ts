import { describe, expect, it } from 'vitest';
import { createRandom, defaultUnitIds, initializeParameters } from '../../src/engine/index.ts';
import type { NetworkSpec, OptimizerName, ProgramSpec, Random, StepSize } from '../../src/engine/index.ts';
import { createTrainer } from '../../src/training/createTrainer.ts';
import type { TrainerSetup } from '../../src/training/setup.ts';
import type { Trainer } from '../../src/training/trainer.ts';
import { Walk } from '../../src/training/walk.ts';
import { denseNetwork } from '../engine/networks.ts';

const SIZES: readonly StepSize[] = ['neuron', 'layer', 'sample', 'batch', 'epoch'];
const OPTIMIZERS: readonly OptimizerName[] = [
  'sgd',
  'momentum',
  'nesterov',
  'adagrad',
  'rmsprop',
  'adam',
  'adamw',
];
const never = (): boolean => false;

function pick<Value>(random: Random, values: readonly Value[]): Value {
  return values[random.integerBelow(values.length)]!;
}

function randomSetup(random: Random): TrainerSetup {
  const widths = Array.from({ length: 3 + random.integerBelow(2) }, () => 1 + random.integerBelow(3));
  const network = denseNetwork(
    widths,
    pick(random, ['tanh', 'relu', 'gelu']),
    pick(random, ['linear', 'sigmoid']),
  );
  const count = 1 + random.integerBelow(8);
  const spec: ProgramSpec = {
    network,
    loss: pick(random, ['sum_of_squared_errors', 'huber', 'mean_squared_error']),
    optimizer: { name: pick(random, OPTIMIZERS), learningRate: 0.01 },
    batchSize: 1 + random.integerBelow(4),
    shuffle: random.uniform() < 0.5,
    seed: random.integerBelow(100),
    l2: pick(random, [0, 0.01]),
    clipNorm: pick(random, [null, 0.5]),
    dropoutRates: network.layers.slice(1).map(() => pick(random, [0, 0.3])),
  };
  return {
    spec,
    unitIds: defaultUnitIds(network),
    rows: randomRows(random, network, count),
    seeds: { data: 1, weights: 1, training: spec.seed },
  };
}

function randomRows(random: Random, { inputs, layers }: NetworkSpec, count: number): TrainerSetup['rows'] {
  const draw = (length: number) => Float32Array.from({ length }, () => random.normal());
  return { count, inputs: draw(count * inputs), targets: draw(count * layers.at(-1)!.units) };
}

async function start(setup: TrainerSetup): Promise<{ trainer: Trainer; walk: Walk }> {
  const { network, seed } = setup.spec;
  const trainer = await createTrainer(
    setup,
    Float32Array.from(initializeParameters(network, 'glorot_uniform', seed)),
  );
  return { trainer, walk: new Walk(trainer) };
}

/** A place in a run, and the sizes whose steps stop there. */
interface Place {
  step: number;
  index: number;
  stops: readonly StepSize[];
}

/** The first places of a run, written down one by one: what the walk counts out of its numbers. */
function placesOf({ spec, rows }: TrainerSetup, updates: number): Place[] {
  const layers = spec.network.layers.map(({ units }) => units);
  const neuronsOf = (units: number): StepSize[][] =>
    Array.from({ length: units }, (_, unit) => (unit === units - 1 ? ['neuron', 'layer'] : ['neuron']));
  const there = layers.flatMap(neuronsOf);
  const back = layers.toReversed().flatMap(neuronsOf);
  const sample: StepSize[][] = [
    ...there,
    ['neuron', 'layer'],
    ...back.slice(0, -1),
    ['neuron', 'layer', 'sample'],
  ];
  const places: Place[] = [{ step: 0, index: 0, stops: SIZES }];
  let rowsLeft = rows.count;
  for (let step = 0; step < updates; step++) {
    const size = Math.min(spec.batchSize, rowsLeft);
    rowsLeft = rowsLeft === size ? rows.count : rowsLeft - size;
    const update = rowsLeft === rows.count ? SIZES : SIZES.slice(0, -1);
    const stops = [...Array.from({ length: size }, () => sample).flat(), update];
    stops.forEach((sizes, before) => places.push({ step, index: before + 1, stops: sizes }));
  }
  return places;
}

/** Where the walk stands in the list. Behind an update and before the next batch are one place. */
function placeNumber(places: readonly Place[], walk: Walk): number {
  const { step } = walk.batch;
  if (walk.index > 0) return places.findIndex((place) => place.step === step && place.index === walk.index);
  return step === 0 ? 0 : places.findLastIndex((place) => place.step === step - 1);
}

function afterStep(places: readonly Place[], from: number, size: StepSize, isForward: boolean): number {
  if (isForward) return places.findIndex(({ stops }, at) => at > from && stops.includes(size));
  return Math.max(
    0,
    places.findLastIndex(({ stops }, at) => at < from && stops.includes(size)),
  );
}

/** Takes `count` random steps and says where they should have led. */
function walkAtRandom(walk: Walk, random: Random, places: readonly Place[], count: number): number {
  let expected = 0;
  for (let taken = 0; taken < count; taken++) {
    const size = pick(random, SIZES);
    const isForward = random.uniform() < 0.55;
    if (isForward) walk.advance(size, never);
    else walk.back(size);
    expected = afterStep(places, expected, size, isForward);
  }
  return expected;
}

describe('A thousand random walks, forward and back, by random sizes', () => {
  it.each([0, 1, 2, 3, 4, 5, 6, 7])(
    'over random networks are where a fresh run is, bit for bit (%i)',
    async (part) => {
      for (let seed = part * 125; seed < (part + 1) * 125; seed++) {
        const random = createRandom(seed);
        const setup = randomSetup(random);
        const places = placesOf(setup, 200);
        const { trainer, walk } = await start(setup);
        const expected = walkAtRandom(walk, random, places, 24);
        expect(placeNumber(places, walk)).toBe(expected);

        const fresh = await start(setup);
        for (let update = 0; update < walk.batch.step; update++) fresh.walk.advance('batch', never);
        for (let taken = 0; taken < walk.index; taken++) fresh.walk.advance('neuron', never);
        expect(trainer.save()).toEqual(fresh.trainer.save());
        expect(trainer.position).toEqual(fresh.trainer.position);
        expect([walk.index, walk.batch, walk.before]).toEqual([
          fresh.walk.index,
          fresh.walk.batch,
          fresh.walk.before,
        ]);
      }
    },
  );
});

describe('Back to the beginning of a batch', () => {
  it('leads to where the first step was taken from: rest, or the update before', async () => {
    const { walk } = await start(randomSetup(createRandom(3)));
    walk.advance('batch', never);
    const { step } = walk.batch;
    for (let taken = 0; taken < 3; taken++) walk.advance('neuron', never);
    for (let taken = 0; taken < 3; taken++) walk.back('neuron');
    expect([walk.batch.step, walk.index]).toEqual([step, 0]);

    walk.back('neuron');
    const { lastIndex } = walk.plan;
    expect([walk.batch.step, walk.index]).toEqual([step - 1, lastIndex - 1]);
    walk.advance('neuron', never);
    walk.advance('neuron', never);
    expect([walk.batch.step, walk.index]).toEqual([step, 1]);
    walk.back('neuron');
    expect([walk.batch.step, walk.index]).toEqual([step - 1, lastIndex]);
  });
});
