/**
 * One line of training: states in the order of their steps, from each of which the same updates lead to the next one.
 * Lines that part from each other share the states up to there.
 */
import type { ProgramSettings, ProgramState } from '../engine/index.ts';
import { sameSettings } from './setup.ts';
import type { TrainerSetup } from './setup.ts';

export interface KeptState {
  state: ProgramState;
  /** What it was trained on with from here. */
  settings: ProgramSettings;
  /** Somebody edited the parameters or the settings here: no training leads to it from the states before. */
  isTurn: boolean;
}

/** What a kept state needs beside its arrays, its place in lists included; matters where networks are tiny. */
const OVERHEAD_BYTES = 600;

/** A line's place in a list of states. */
const REFERENCE_BYTES = 8;

/** Counts what the states of all lines take, each state once. */
export class StateBytes {
  #uses = new Map<KeptState, number>();
  #bytes = 0;

  get bytes(): number {
    return this.#bytes;
  }

  add(kept: KeptState): void {
    const uses = this.#uses.get(kept) ?? 0;
    this.#uses.set(kept, uses + 1);
    this.#bytes += REFERENCE_BYTES + (uses === 0 ? bytesOf(kept) : 0);
  }

  remove(kept: KeptState): void {
    const uses = this.#uses.get(kept) ?? 0;
    if (uses > 1) this.#uses.set(kept, uses - 1);
    else this.#uses.delete(kept);
    this.#bytes -= REFERENCE_BYTES + (uses === 1 ? bytesOf(kept) : 0);
  }
}

function bytesOf({ state: { parameters, slots, frozen } }: KeptState): number {
  return parameters.byteLength + slots.byteLength + frozen.byteLength + OVERHEAD_BYTES;
}

/** Where a line parts from the one before it. */
export interface LineStart {
  number: number;
  /** Its states are those of programs of this setup, whatever the settings. */
  setup: TrainerSetup;
  /** Epochs finished where it parts. */
  epoch: number;
  states: readonly KeptState[];
  endStep: number;
}

export class Line {
  readonly number: number;
  readonly setup: TrainerSetup;
  readonly startEpoch: number;
  #endStep: number;
  #states: KeptState[] = [];
  #memory: StateBytes;

  constructor({ number, setup, epoch, states, endStep }: LineStart, memory: StateBytes) {
    this.number = number;
    this.setup = setup;
    this.startEpoch = epoch;
    this.#endStep = endStep;
    this.#memory = memory;
    this.#setStates(states);
  }

  /** Updates done at the furthest place that training has reached. */
  get endStep(): number {
    return this.#endStep;
  }

  get states(): readonly KeptState[] {
    return this.#states;
  }

  /** Puts a state in its place. At the same step only a turn takes the place of what is there. */
  keep(kept: KeptState): void {
    const { step } = kept.state;
    const at = this.#countUpTo(step);
    const before = this.#states[at - 1];
    const isThere = before?.state.step === step;
    if (isThere && !kept.isTurn) return;
    const replaced = this.#states.splice(isThere ? at - 1 : at, isThere ? 1 : 0, kept);
    this.#memory.add(kept);
    for (const old of replaced) this.#memory.remove(old);
    this.reach(step);
  }

  /** The last state that is not later than this step. */
  lastUpTo(step: number): KeptState | undefined {
    return this.#states[this.#countUpTo(step) - 1];
  }

  upTo(step: number): KeptState[] {
    return this.#states.slice(0, this.#countUpTo(step));
  }

  /** Training has come this far. */
  reach(step: number): void {
    this.#endStep = Math.max(this.#endStep, step);
  }

  /** Whether so many updates with these settings lead along the line, or on from its end. */
  leadsOn(step: number, steps: number, settings: ProgramSettings): boolean {
    if (step >= this.#endStep) return true;
    const at = this.#countUpTo(step);
    const kept = this.#states[at - 1];
    if (!kept || !sameSettings(kept.settings, settings)) return false;
    const nextTurn = this.#states.slice(at).find(({ isTurn }) => isTurn);
    return !nextTurn || nextTurn.state.step > step + steps;
  }

  /** Leaves distances between states that are at least this share of their age. The first one and the turns stay. */
  thinOut(spacing: number): void {
    const [first] = this.#states;
    const thinned: KeptState[] = [];
    let next = Infinity;
    for (const kept of this.#states.toReversed()) {
      const { step } = kept.state;
      const isFarEnough = next - step >= spacing * (this.#endStep - step);
      if (kept.isTurn || isFarEnough || kept === first) {
        next = step;
        thinned.push(kept);
      } else this.#memory.remove(kept);
    }
    this.#states = thinned.toReversed();
  }

  dropOldest(): void {
    const oldest = this.#states.shift();
    if (oldest) this.#memory.remove(oldest);
  }

  clear(): void {
    this.#setStates([]);
  }

  #setStates(states: readonly KeptState[]): void {
    for (const kept of states) this.#memory.add(kept);
    for (const kept of this.#states) this.#memory.remove(kept);
    this.#states = [...states];
  }

  /** How many states are not later than this step. */
  #countUpTo(step: number): number {
    let low = 0;
    let high = this.#states.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.#states[middle]!.state.step <= step) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

/**
 * Updates done on a line where so many epochs were finished. Before its first state that is the first one's step, after its
 * end the last one's. `rowCount` and `batchSize` are those of its setup.
 */
export function stepAtEpoch(line: Line, epoch: number, rowCount: number, batchSize: number): number {
  const { states, endStep } = line;
  const before = states.findLast(
    ({ state }) => state.epoch < epoch || (state.epoch === epoch && state.positionInEpoch === 0),
  );
  if (!before) return states[0]?.state.step ?? 0;
  const { step, epoch: from, positionInEpoch } = before.state;
  const stepsPerEpoch = Math.ceil(rowCount / batchSize);
  // The next epoch begins after the batches that are left of this one; a batch never reaches over its end.
  const stepsLeft = Math.ceil((rowCount - positionInEpoch) / batchSize);
  return Math.min(endStep, step + stepsLeft + (epoch - from - 1) * stepsPerEpoch);
}
