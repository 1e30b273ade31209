/**
 * Whole states of a run, so that it can be taken back. Training is a function of the state: from the last state kept before
 * a step, the same updates lead to that step again, bit for bit. So states may be left out wherever memory is short.
 *
 * Going back forgets nothing. Where training goes another way than before, another line begins there, and the old one stays
 * for as long as there is room for it.
 */
import type { ProgramState } from '../engine/index.ts';
import { Line, StateBytes } from './line.ts';
import type { KeptState } from './line.ts';
import { sameButForSettings, sameSettings } from './setup.ts';
import type { TrainerSetup } from './setup.ts';

export const HISTORY_BUDGET_BYTES = 64 * 2 ** 20;

/** Filled up to here after making room, so that it is not to be made again at once. */
const ROOMY = 0.75;

/** Where states are thinned out, distances of this share of their age are tried first, then twice as much, and so on. */
const CLOSEST_SPACING = 1 / 16_384;

/** Rather than thin out the line that is looked at further than this, old lines are given up. */
const SPARSE_SPACING = 1 / 16;

/** More lines than anybody returns to. */
const MOST_LINES = 32;

/** What the states take, and what was left out for want of room. */
export interface HistoryMemory {
  bytes: number;
  budgetBytes: number;
  /** The numbers of the lines that were given up, oldest first. */
  droppedLines: readonly number[];
  /** Whether states of the present line were left out. */
  isThinned: boolean;
}

/**
 * All lines, one of them the present one. Over budget they thin out, the more the older their states are: distances grow
 * with the age. Then the lines that were left longest ago are given up. The first state of the present line and its turns
 * stay; only where these alone are over budget the oldest are given up, and the past begins later.
 */
export class History {
  #budgetBytes: number;
  #memory = new StateBytes();
  /** In the order in which they were left; the present one is the last. */
  #lines: Line[] = [];
  #lastNumber = 0;
  #droppedLines: number[] = [];
  #isThinned = false;

  constructor(budgetBytes = HISTORY_BUDGET_BYTES) {
    this.#budgetBytes = budgetBytes;
  }

  get memory(): HistoryMemory {
    const { bytes } = this.#memory;
    return {
      bytes,
      budgetBytes: this.#budgetBytes,
      droppedLines: this.#droppedLines,
      isThinned: this.#isThinned,
    };
  }

  /** Whether states were left out, or given up, for want of memory. */
  get isThinned(): boolean {
    return this.#isThinned;
  }

  /** The present line. */
  get line(): Line {
    const line = this.#lines.at(-1);
    if (!line) throw new Error('No line has begun yet.');
    return line;
  }

  get oldest(): ProgramState | undefined {
    return this.line.states[0]?.state;
  }

  /** Begins a line of its own. */
  begin(setup: TrainerSetup, { epoch, step }: Pick<ProgramState, 'epoch' | 'step'>): void {
    this.#open({ setup, epoch, states: [], endStep: step });
    this.#isThinned = false;
  }

  /** Begins another line that shares the states up to here. */
  branch({ epoch, step }: Pick<ProgramState, 'epoch' | 'step'>): void {
    const { setup } = this.line;
    this.#open({ setup, epoch, states: this.line.upTo(step), endStep: step });
  }

  /** Goes back to a line that leads to this state. False where it was given up, or is another setup's. */
  reopen(number: number, setup: TrainerSetup, { step }: ProgramState): boolean {
    const line = this.#lines.find((other) => other.number === number);
    if (!line?.lastUpTo(step) || !sameButForSettings(line.setup, setup)) return false;
    this.#lines = [...this.#lines.filter((other) => other !== line), line];
    return true;
  }

  /** Keeps a state of the present line. At the same step only a turn takes the place of what is there. */
  keep(kept: KeptState): void {
    this.line.keep(kept);
    if (this.#memory.bytes > this.#budgetBytes) this.#makeRoom();
  }

  /** Whether the present line has this very state, and was trained on from it with the same settings. */
  has({ state, settings }: KeptState): boolean {
    const kept = this.line.lastUpTo(state.step);
    if (!kept || kept.state.step < state.step) return kept !== undefined;
    return sameSettings(kept.settings, settings) && sameNumbers(kept.state, state);
  }

  /** The last state of the present line that is not later than this step. */
  lastUpTo(step: number): KeptState {
    const kept = this.line.lastUpTo(step);
    if (!kept) throw new Error(`The past goes back to step ${this.oldest?.step ?? 0}, not to step ${step}.`);
    return kept;
  }

  #open(start: Pick<Line, 'setup' | 'endStep'> & { epoch: number; states: readonly KeptState[] }): void {
    this.#lines.push(new Line({ ...start, number: ++this.#lastNumber }, this.#memory));
    if (this.#lines.length > MOST_LINES) this.#dropOldestLine();
    if (this.#memory.bytes > this.#budgetBytes) this.#makeRoom();
  }

  #makeRoom(): void {
    this.#isThinned = true;
    const roomyBytes = this.#budgetBytes * ROOMY;
    const isRoomy = (): boolean => this.#memory.bytes <= roomyBytes;
    let spacing = CLOSEST_SPACING;
    for (; !isRoomy() && spacing <= SPARSE_SPACING; spacing *= 2) this.#thinOut(spacing);
    while (!isRoomy() && this.#lines.length > 1) this.#dropOldestLine();
    for (; !isRoomy() && spacing <= 1; spacing *= 2) this.#thinOut(spacing);
    while (this.#memory.bytes > this.#budgetBytes && this.line.states.length > 1) this.line.dropOldest();
  }

  #thinOut(spacing: number): void {
    for (const line of this.#lines) line.thinOut(spacing);
  }

  #dropOldestLine(): void {
    const line = this.#lines.shift();
    if (!line) return;
    line.clear();
    this.#droppedLines.push(line.number);
  }
}

function sameNumbers(one: ProgramState, other: ProgramState): boolean {
  return isSameArray(one.parameters, other.parameters) && isSameArray(one.slots, other.slots);
}

function isSameArray(one: Float32Array, other: Float32Array): boolean {
  return one.length === other.length && one.every((value, index) => Object.is(value, other[index]));
}
