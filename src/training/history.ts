/**
 * Whole states of a run, so that it can be taken back. Training is a function of the state: from the last state kept before
 * a step, the same updates lead to that step again, bit for bit. So states may be left out wherever memory is short.
 */
import type { ProgramSettings, ProgramState } from '../engine/index.ts';

const BUDGET_BYTES = 64 * 2 ** 20;

/** Filled up to here after making room, so that it is not to be made again at once. */
const ROOMY = 0.75;

/** Where states are thinned out, distances of this share of their age are tried first, then twice as much, and so on. */
const CLOSEST_SPACING = 1 / 1024;

/** What a kept state needs beside its arrays; matters where networks are tiny. */
const OVERHEAD_BYTES = 600;

export interface KeptState {
  state: ProgramState;
  /** What it was trained on with from here. */
  settings: ProgramSettings;
  /** Somebody edited the parameters or the settings here: no training leads to it from the states before. */
  isTurn: boolean;
}

/**
 * States in the order of their steps. Over budget they thin out, the more the older they are: their distances grow with
 * their age. The first one and the turns stay; only where these alone are over budget the oldest are given up, and the past
 * begins later.
 */
export class History {
  #budgetBytes: number;
  #kept: KeptState[] = [];
  #bytes = 0;
  #isThinned = false;

  constructor(budgetBytes = BUDGET_BYTES) {
    this.#budgetBytes = budgetBytes;
  }

  get oldestStep(): number {
    return this.#kept[0]?.state.step ?? 0;
  }

  get newestStep(): number {
    return this.#kept.at(-1)?.state.step ?? 0;
  }

  /** Whether states were left out, or given up, for want of memory. */
  get isThinned(): boolean {
    return this.#isThinned;
  }

  /** Keeps a state that is not older than the newest. At the same step only a turn takes the place of what is there. */
  keep(kept: KeptState): void {
    const newest = this.#kept.at(-1);
    if (newest?.state.step === kept.state.step) {
      if (!kept.isTurn) return;
      this.#dropNewest();
    }
    this.#kept.push(kept);
    this.#bytes += bytesOf(kept);
    if (this.#bytes > this.#budgetBytes) this.#makeRoom();
  }

  /** The last state that is not later than this step. */
  lastUpTo(step: number): KeptState {
    const kept = this.#kept.findLast(({ state }) => state.step <= step);
    if (!kept) throw new Error(`The past goes back to step ${this.oldestStep}, not to step ${step}.`);
    return kept;
  }

  /** Forgets what came later. */
  dropAfter(step: number): void {
    while (this.#kept.length > 0 && this.newestStep > step) this.#dropNewest();
  }

  clear(): void {
    this.#kept = [];
    this.#bytes = 0;
    this.#isThinned = false;
  }

  #dropNewest(): void {
    const newest = this.#kept.pop();
    if (newest) this.#bytes -= bytesOf(newest);
  }

  #makeRoom(): void {
    this.#isThinned = true;
    for (let spacing = CLOSEST_SPACING; this.#bytes > this.#budgetBytes * ROOMY && spacing <= 1; spacing *= 2)
      this.#thinOut(spacing);
    while (this.#bytes > this.#budgetBytes && this.#kept.length > 1) this.#setKept(this.#kept.slice(1));
  }

  /** Leaves distances between states that are at least this share of their age. */
  #thinOut(spacing: number): void {
    const { newestStep } = this;
    let next = Infinity;
    const thinned = this.#kept.toReversed().filter(({ state: { step }, isTurn }) => {
      const isFarEnough = next - step >= spacing * (newestStep - step);
      if (!isTurn && !isFarEnough && step !== this.oldestStep) return false;
      next = step;
      return true;
    });
    this.#setKept(thinned.toReversed());
  }

  #setKept(kept: KeptState[]): void {
    this.#kept = kept;
    this.#bytes = kept.reduce((sum, one) => sum + bytesOf(one), 0);
  }
}

function bytesOf({ state: { parameters, slots, frozen } }: KeptState): number {
  return parameters.byteLength + slots.byteLength + frozen.byteLength + OVERHEAD_BYTES;
}
