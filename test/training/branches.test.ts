import { describe, expect, it } from 'vitest';
import { createRandom, defaultUnitIds, initializeParameters } from '../../src/engine/index.ts';
import type { OptimizerName, Random } from '../../src/engine/index.ts';
import { History } from '../../src/training/history.ts';
import { createTrainer, resumeTrainer } from '../../src/training/createTrainer.ts';
import type { Trainer } from '../../src/training/trainer.ts';
import type { TrainerSetup } from '../../src/training/setup.ts';
import { denseNetwork } from '../engine/networks.ts';

const NETWORK = denseNetwork([2, 4, 1], 'tanh', 'linear');
const ROWS = 22;
const BATCH = 5;
const STEPS_PER_EPOCH = 5;
const never = (): boolean => false;

function setupFor(random: Random, optimizer: OptimizerName): TrainerSetup {
  const draw = (length: number) => Float32Array.from({ length }, () => random.normal());
  return {
    spec: {
      network: NETWORK,
      loss: 'sum_of_squared_errors',
      optimizer: { name: optimizer, learningRate: 0.02 },
      batchSize: BATCH,
      shuffle: true,
      seed: 3,
      dropoutRates: [0.2],
    },
    unitIds: defaultUnitIds(NETWORK),
    rows: { count: ROWS, inputs: draw(2 * ROWS), targets: draw(ROWS) },
    seeds: { data: 1, weights: 1, training: 3 },
  };
}

async function open(setup: TrainerSetup, history?: History): Promise<Trainer> {
  const parameters = Float32Array.from(initializeParameters(NETWORK, 'glorot_uniform', 1));
  return createTrainer(setup, parameters, history);
}

function trainEpochs(trainer: Trainer, count: number): void {
  for (let epoch = 0; epoch < count; epoch++) trainer.trainTo('epoch', never);
}

function withRate(setup: TrainerSetup, learningRate: number): TrainerSetup {
  return { ...setup, spec: { ...setup.spec, optimizer: { ...setup.spec.optimizer, learningRate } } };
}

const NO_FRESH = () => Promise.resolve(new Float32Array(17));

describe('What fails in the past', () => {
  it('leaves the present settings in force', async () => {
    const setup = setupFor(createRandom(1), 'sgd');
    const trainer = await open(setup);
    trainEpochs(trainer, 2);
    await trainer.change(withRate(setup, 0.5), NO_FRESH);
    const fail = () => {
      throw new Error('It does not work there.');
    };
    expect(() => trainer.revisit(1, fail)).toThrow('It does not work there.');
    expect(trainer.settings.learningRate).toBe(0.5);
    expect(trainer.program.nextBatch().learningRate).toBe(0.5);
  });
});

describe.each<OptimizerName>(['sgd', 'adam'])('Looking at the past of a run (%s)', (optimizer) => {
  const setup = setupFor(createRandom(1), optimizer);

  it('shows the very states that were there, in any order', async () => {
    const trainer = await open(setup);
    const seen = [trainer.save().state];
    for (let epoch = 0; epoch < 30; epoch++) {
      trainEpochs(trainer, 1);
      seen.push(trainer.save().state);
    }
    const random = createRandom(7);
    for (let look = 0; look < 100; look++) {
      const epoch = random.integerBelow(31);
      const step = trainer.stepAtEpoch(epoch);
      expect(step).toBe(epoch * STEPS_PER_EPOCH);
      expect(trainer.look(step, Infinity)).toBe(true);
      expect(trainer.save().state).toEqual(seen[epoch]);
    }
  });

  it('and coming back leads to the same training as never having looked', async () => {
    const [looked, straight] = [await open(setup), await open(setup)];
    for (const trainer of [looked, straight]) trainEpochs(trainer, 20);
    const { step } = looked.position;
    for (const epoch of [3, 17, 0, 12]) looked.look(looked.stepAtEpoch(epoch), Infinity);
    looked.look(step, Infinity);
    for (const trainer of [looked, straight]) trainEpochs(trainer, 5);
    expect(looked.save()).toEqual(straight.save());
  });

  it('goes on along the same line where nothing is changed', async () => {
    const trainer = await open(setup);
    trainEpochs(trainer, 20);
    const { state } = trainer.save();
    const { number } = trainer.line;
    trainer.look(trainer.stepAtEpoch(4), Infinity);
    trainEpochs(trainer, 16);
    expect(trainer.save().state).toEqual(state);
    expect(trainer.line.number).toBe(number);
  });

  it('stops short at the last state kept where the way is too long, and gets there slice by slice', async () => {
    const trainer = await open(setup);
    trainEpochs(trainer, 20);
    trainer.look(37, Infinity);
    const { state } = trainer.save();
    trainer.look(trainer.past.oldestStep, Infinity);
    expect(trainer.look(37, 0)).toBe(false);
    expect(trainer.position.step).toBeLessThan(37);
    let slices = 0;
    while (!trainer.approach(37, () => true)) slices++;
    expect(slices).toBeGreaterThan(0);
    expect(trainer.save().state).toEqual(state);
  });

  it('goes through edits and changes of settings as they were made', async () => {
    const trainer = await open(setup);
    const seen: [number, unknown][] = [];
    const look = () => seen.push([trainer.position.step, trainer.save().state.parameters]);
    for (let epoch = 0; epoch < 12; epoch++) {
      trainEpochs(trainer, 1);
      if (epoch === 4) trainer.setParameters([{ index: 2, value: 0.5 }]);
      if (epoch === 7) await trainer.change(withRate(setup, 0.5), NO_FRESH);
      look();
    }
    for (const [step, parameters] of seen.toReversed()) {
      trainer.look(step, Infinity);
      expect(trainer.save().state.parameters).toEqual(parameters);
    }
  });
});

describe('A branch', () => {
  const setup = setupFor(createRandom(2), 'adam');

  it.each<[string, (trainer: Trainer) => Promise<void> | void]>([
    ['said to begin', (trainer) => trainer.branch()],
    ['an edited weight', (trainer) => trainer.setParameters([{ index: 0, value: 1 }])],
    ['another learning rate', (trainer) => trainer.change(withRate(setup, 0.1), NO_FRESH)],
  ])('by %s leaves the old line whole: going back to it restores every bit of it', async (_what, part) => {
    const history = new History();
    const trainer = await open(setup, history);
    trainEpochs(trainer, 20);
    const end = trainer.save();
    const old = trainer.line.number;
    trainer.look(trainer.stepAtEpoch(8), Infinity);
    const there = trainer.save().state;
    await part(trainer);
    trainEpochs(trainer, 30);
    expect(trainer.line.number).not.toBe(old);

    const returned = await resumeTrainer(setup, end, { history, line: old });
    expect(returned.line.number).toBe(old);
    expect(returned.save()).toEqual(end);
    returned.look(returned.stepAtEpoch(8), Infinity);
    expect(returned.save().state).toEqual(there);
    returned.look(end.state.step, Infinity);
    const straight = await open(setup);
    trainEpochs(straight, 25);
    trainEpochs(returned, 5);
    expect(returned.save().state).toEqual(straight.save().state);
  });

  it('begins of itself where training would not lead to the same states', async () => {
    const trainer = await open(setup);
    trainEpochs(trainer, 5);
    trainer.setParameters([{ index: 0, value: 1 }]);
    trainEpochs(trainer, 5);
    const old = trainer.line.number;
    trainer.look(trainer.stepAtEpoch(2), Infinity);
    trainEpochs(trainer, 2);
    expect(trainer.line.number).toBe(old);
    trainEpochs(trainer, 1);
    expect(trainer.line.number).not.toBe(old);
    const unedited = await open(setup);
    trainEpochs(unedited, 5);
    expect(trainer.save().state).toEqual(unedited.save().state);
  });

  it('is another line also where the state that comes back was edited since, at the very same step', async () => {
    const history = new History();
    const trainer = await open(setup, history);
    trainEpochs(trainer, 5);
    const before = trainer.save();
    trainer.setParameters([{ index: 0, value: 1 }]);
    const returned = await resumeTrainer(setup, before, { history, line: trainer.line.number });
    returned.look(returned.stepAtEpoch(2), Infinity);
    returned.look(before.state.step, Infinity);
    expect(returned.save().state).toEqual(before.state);
  });

  it('after the line was given up begins a past of its own', async () => {
    const trainer = await open(setup);
    trainEpochs(trainer, 5);
    const returned = await resumeTrainer(setup, trainer.save(), { history: new History(), line: 1 });
    expect(returned.past.oldestStep).toBe(5 * STEPS_PER_EPOCH);
  });
});

describe('Random looks, branches and training', () => {
  it.each([1, 2, 3, 4, 5])(
    'never show a state that plain training does not lead to (seed %i)',
    async (seed) => {
      const random = createRandom(seed);
      const setup = setupFor(random, 'momentum');
      // The states of an unedited run by their steps: every line without an edit goes through them.
      const plain = await open(setup);
      const states = [plain.save().state];
      for (let step = 0; step < 200; step++) {
        plain.trainTo('batch', never);
        states.push(plain.save().state);
      }
      const trainer = await open(setup, new History(20_000));
      for (let turn = 0; turn < 300; turn++) {
        const { step } = trainer.position;
        const chance = random.uniform();
        const earliest = trainer.past.oldestStep;
        if (chance < 0.3) trainer.look(earliest + random.integerBelow(step - earliest + 1), Infinity);
        else if (chance < 0.4) trainer.branch();
        else if (step < 190) trainer.trainTo(chance < 0.7 ? 'batch' : 'epoch', never);
        expect(trainer.save().state).toEqual(states[trainer.position.step]);
      }
    },
  );
});
