import { describe, expect, it } from 'vitest';
import { createRandom, defaultUnitIds } from '../../src/engine/index.ts';
import type { ProgramState } from '../../src/engine/index.ts';
import { History } from '../../src/training/history.ts';
import { stepAtEpoch } from '../../src/training/line.ts';
import type { KeptState } from '../../src/training/line.ts';
import type { TrainerSetup } from '../../src/training/setup.ts';
import { denseNetwork } from '../engine/networks.ts';

const STEPS_PER_EPOCH = 4;

const NETWORK = denseNetwork([1, 1], 'tanh', 'linear');

function setup(batchSize = 10): TrainerSetup {
  return {
    spec: {
      network: NETWORK,
      loss: 'sum_of_squared_errors',
      optimizer: { name: 'sgd', learningRate: 0.1 },
      batchSize,
      shuffle: false,
      seed: 1,
    },
    unitIds: defaultUnitIds(NETWORK),
    rows: ROWS,
    seeds: { data: 1, weights: 1, training: 1 },
  };
}

const ROWS = { count: 40, inputs: new Float32Array(40), targets: new Float32Array(40) };

/** A state of 100 parameters: 4 · 100 + 100 bytes and what the list needs for it, between 1,000 and 1,300 bytes. */
function stateAt(step: number, value = step): ProgramState {
  return {
    parameters: new Float32Array(100).fill(value),
    slots: new Float32Array(0),
    frozen: new Uint8Array(100),
    step,
    epoch: Math.floor(step / STEPS_PER_EPOCH),
    positionInEpoch: 10 * (step % STEPS_PER_EPOCH),
    seeds: { data: 1, weights: 1, training: 1 },
  };
}

function kept(step: number, isTurn = false, value = step): KeptState {
  return { state: stateAt(step, value), settings: {}, isTurn };
}

function openHistory(budgetBytes?: number): History {
  const history = new History(budgetBytes);
  history.begin(setup(), { epoch: 0, step: 0 });
  return history;
}

/** The states from which each step would be trained again. */
function originsOf(history: History, steps: readonly number[]): number[] {
  return steps.map((step) => history.lastUpTo(step).state.step);
}

describe('The states that are kept', () => {
  it('are found by the last one that is not later', () => {
    const history = openHistory();
    for (const step of [3, 9, 5]) history.keep(kept(step));
    expect(originsOf(history, [3, 4, 5, 8, 9, 100])).toEqual([3, 3, 5, 5, 9, 9]);
    expect(history.oldest?.step).toBe(3);
    expect(history.isThinned).toBe(false);
  });

  it('do not reach before the first of them', () => {
    const history = openHistory();
    history.keep(kept(3));
    expect(() => history.lastUpTo(2)).toThrow('The past goes back to step 3, not to step 2.');
  });

  it('give way at the same step to a turn, and to nothing else', () => {
    const history = openHistory();
    history.keep(kept(0));
    const edited = kept(0, true);
    history.keep(edited);
    history.keep(kept(0));
    expect(history.lastUpTo(0)).toBe(edited);
  });

  it('tell where epochs ended, also from the middle of one', () => {
    const history = openHistory();
    history.keep(kept(0));
    history.keep(kept(6));
    history.line.reach(21);
    const steps = [0, 1, 2, 3, 5, 9].map((epoch) => stepAtEpoch(history.line, epoch, 40, 10));
    expect(steps).toEqual([0, 4, 8, 12, 20, 21]);
  });
});

describe('Lines that part', () => {
  it('share the past and go their own ways after it', () => {
    const history = openHistory();
    for (const step of [0, 1, 2, 3]) history.keep(kept(step));
    const { number } = history.line;
    history.branch({ epoch: 0, step: 1 });
    history.keep(kept(2, false, -2));
    expect(history.line.number).not.toBe(number);
    expect(history.lastUpTo(2).state.parameters[0]).toBe(-2);
    expect(history.reopen(number, setup(), stateAt(3))).toBe(true);
    expect(originsOf(history, [1, 2, 3])).toEqual([1, 2, 3]);
    expect(history.lastUpTo(2).state.parameters[0]).toBe(2);
  });

  it('count a shared state once', () => {
    const history = openHistory();
    for (let step = 0; step < 100; step++) history.keep(kept(step));
    const { bytes } = history.memory;
    history.branch({ epoch: 0, step: 99 });
    expect(history.memory.bytes - bytes).toBe(100 * 8);
  });

  it('are not gone back to under another setup', () => {
    const history = openHistory();
    history.keep(kept(0));
    const { number } = history.line;
    history.begin(setup(5), { epoch: 0, step: 0 });
    expect(history.reopen(number, setup(5), stateAt(0))).toBe(false);
    expect(history.reopen(number, setup(), stateAt(0))).toBe(true);
  });

  it('know an edit by its numbers and by its settings', () => {
    const history = openHistory();
    history.keep(kept(4));
    expect(history.has(kept(4))).toBe(true);
    expect(history.has(kept(4, false, 9))).toBe(false);
    expect(history.has({ ...kept(4), settings: { learningRate: 3 } })).toBe(false);
    expect(history.has(kept(5))).toBe(true);
  });

  it('lead on with the same settings, up to the next turn', () => {
    const history = openHistory();
    history.keep(kept(0));
    history.keep(kept(8, true));
    history.line.reach(12);
    expect(history.line.leadsOn(0, 7, {})).toBe(true);
    expect(history.line.leadsOn(0, 8, {})).toBe(false);
    expect(history.line.leadsOn(0, 1, { learningRate: 3 })).toBe(false);
    expect(history.line.leadsOn(8, 100, {})).toBe(true);
    expect(history.line.leadsOn(12, 1, { learningRate: 3 })).toBe(true);
  });
});

describe('Short memory', () => {
  it('keeps the newest states close together and older ones at distances that grow with their age', () => {
    const history = openHistory(100_000);
    for (let step = 0; step < 5000; step++) history.keep(kept(step));
    expect(history.isThinned).toBe(true);
    expect(originsOf(history, [0, 4999])).toEqual([0, 4999]);
    for (const step of [4999, 4995, 4900, 4500, 4000, 3000, 1000]) {
      const [origin] = originsOf(history, [step]);
      expect(step - origin!).toBeLessThanOrEqual((4999 - step) / 4);
    }
  });

  it('leaves out no more states than it must', () => {
    const history = openHistory(2 ** 24);
    for (let step = 0; !history.isThinned; step++) history.keep(kept(step));
    expect(history.memory.bytes).toBeGreaterThan(2 ** 23);
  });

  it('keeps the turns: without them what follows could not be trained again', () => {
    const history = openHistory(100_000);
    for (let step = 0; step < 5000; step++) history.keep(kept(step, step === 777));
    expect(originsOf(history, [777])).toEqual([777]);
  });

  it('gives up the oldest turns where there are too many, so that the past begins later', () => {
    const history = openHistory(20_000);
    for (let step = 0; step < 100; step++) history.keep(kept(step, true));
    expect(history.oldest?.step).toBeGreaterThan(80);
    expect(originsOf(history, [99])).toEqual([99]);
  });

  it('always keeps one state', () => {
    const history = openHistory(1);
    history.keep(kept(7));
    expect(originsOf(history, [7])).toEqual([7]);
  });

  it('gives up the line that was left longest ago first, and says so', () => {
    const history = openHistory(40_000);
    const numbers: number[] = [];
    for (let line = 0; line < 4; line++) {
      numbers.push(history.line.number);
      for (let step = 0; step < 200; step++) history.keep(kept(step));
      history.begin(setup(), { epoch: 0, step: 0 });
    }
    history.keep(kept(0));
    const { droppedLines } = history.memory;
    expect(droppedLines.length).toBeGreaterThan(0);
    expect(droppedLines).toEqual(numbers.slice(0, droppedLines.length));
    expect(history.reopen(droppedLines[0]!, setup(), stateAt(0))).toBe(false);
  });
});

describe('A thousand random branches and returns', () => {
  it.each([1, 2, 3])('stay within the budget and find every state they hold (seed %i)', (seed) => {
    const random = createRandom(seed);
    const budgetBytes = 60_000;
    const history = openHistory(budgetBytes);
    history.keep(kept(0));
    const seen = new Set<number>([history.line.number]);
    for (let turn = 0; turn < 1000; turn++) {
      const { line } = history;
      const chance = random.uniform();
      if (chance < 0.1) history.branch(stateAt(Math.max(line.states[0]!.state.step, line.endStep - 20)));
      else if (chance < 0.15) {
        const numbers = [...seen];
        const state = stateAt(random.integerBelow(200));
        history.reopen(numbers[random.integerBelow(numbers.length)]!, setup(), state);
      } else history.keep(kept(history.line.endStep + 1, random.uniform() < 0.05));
      seen.add(history.line.number);

      const steps = history.line.states.map(({ state }) => state.step);
      expect(steps).toEqual([...new Set(steps)].toSorted((a, b) => a - b));
      expect(history.memory.bytes).toBeLessThanOrEqual(budgetBytes);
      expect(history.lastUpTo(Infinity).state.step).toBeLessThanOrEqual(history.line.endStep);
    }
    const { droppedLines } = history.memory;
    expect(new Set(droppedLines).size).toBe(droppedLines.length);
    expect(droppedLines).not.toContain(history.line.number);
  });
});
