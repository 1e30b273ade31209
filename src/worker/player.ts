/**
 * When training happens: steps of a size, at a pace or as fast as possible, in slices that leave room for messages.
 * What a step does to the run is the host's affair.
 */
import type { Stretch } from '../training/trainer.ts';
import { createPace } from './pace.ts';
import type { Pace } from './pace.ts';
import type { StepSize } from './protocol.ts';

/** Training runs this long at a stretch; then messages are read. */
const SLICE_MS = 6;

export interface Clock {
  /** Milliseconds; never goes back. */
  now(): number;
  /** Calls back after at least so many milliseconds, and never before the messages that have arrived are read. */
  schedule(callback: () => void, delayMs: number): void;
}

export interface PlayerPort extends Clock {
  /** While a command is being carried out, no turn is taken. */
  isBusy(): boolean;
  /** Takes a step of this size, or as much of it as there is time for. */
  advance(size: StepSize, isTimeUp: () => boolean): Stretch;
  onSliceEnd(): void;
  /** Training has come to rest of itself: the one step asked for is done. */
  onStepDone(): void;
  onError(error: unknown): void;
}

interface Activity {
  size: StepSize;
  pace: Pace | null;
  /** Stops after one step. */
  once: boolean;
}

/** Something else than training that takes its time: called until it says that it is done. */
interface Errand {
  goOn: (isTimeUp: () => boolean) => boolean;
  onDone: () => void;
}

/** Plays, takes single steps, rests, and can be held for a while in any of these. */
export class Player {
  #port: PlayerPort;
  /** Null at rest. */
  #activity: Activity | null = null;
  #errand: Errand | null = null;
  #held = false;
  /** Number of the newest turn asked for: older ones that come late do nothing. */
  #turn = 0;

  constructor(port: PlayerPort) {
    this.#port = port;
  }

  get isAtRest(): boolean {
    return this.#held || this.isIdle;
  }

  /** There is nothing to do, held or not. */
  get isIdle(): boolean {
    return !this.#activity && !this.#errand;
  }

  /** A change of speed while playing does not bring the next step forward. */
  play(size: StepSize, stepsPerSecond: number | null): void {
    const nowMs = this.#port.now();
    const firstDueMs = nowMs + (this.#activity?.pace?.waitMs(nowMs) ?? 0);
    const pace = stepsPerSecond === null ? null : createPace(stepsPerSecond, firstDueMs);
    this.#errand = null;
    this.#activity = { size, pace, once: false };
    this.#wake();
  }

  /** Takes the first slice at once: only with many rows is the step not done when this returns. */
  step(size: StepSize): void {
    this.#errand = null;
    this.#activity = { size, pace: null, once: true };
    this.#takeTurn();
  }

  /** Goes on slice by slice, the first one at once, until `goOn` says that it is done. Any other wish ends it. */
  approach(goOn: Errand['goOn'], onDone: () => void): void {
    this.rest();
    this.#errand = { goOn, onDone };
    this.#takeTurn();
  }

  rest(): void {
    this.#activity = null;
    this.#errand = null;
  }

  hold(): void {
    this.#held = true;
  }

  release(): void {
    this.#held = false;
    this.#wake();
  }

  /** Asks for a turn of training, if there is any to do. */
  #wake(delayMs = 0): void {
    if (this.isAtRest) return;
    const turn = ++this.#turn;
    this.#port.schedule(() => {
      if (turn !== this.#turn) return;
      if (this.#port.isBusy()) this.#wake();
      else this.#takeTurn();
    }, delayMs);
  }

  #takeTurn(): void {
    const activity = this.#activity;
    if (this.#held) return;
    try {
      if (this.#errand) this.#runErrand(this.#errand);
      else if (activity && this.#isDue(activity)) this.#takeSlice(activity);
    } catch (error) {
      this.rest();
      this.#port.onError(error);
    }
    this.#wake(activity?.pace?.waitMs(this.#port.now()));
  }

  #isDue({ pace }: Activity): boolean {
    return !pace || pace.waitMs(this.#port.now()) === 0;
  }

  #runErrand({ goOn, onDone }: Errand): void {
    if (!goOn(this.#sliceClock())) return;
    this.rest();
    onDone();
  }

  #sliceClock(): () => boolean {
    const endMs = this.#port.now() + SLICE_MS;
    return () => this.#port.now() >= endMs;
  }

  /** At a pace, a slice is one step at most. */
  #takeSlice(activity: Activity): void {
    const isTimeUp = this.#sliceClock();
    const isFree = !activity.pace && !activity.once;
    const size = isFree && activity.size === 'batch' ? 'epoch' : activity.size;
    do this.#takeStretch(activity, size, isTimeUp);
    while (isFree && this.#activity && !isTimeUp());
    this.#port.onSliceEnd();
  }

  #takeStretch(activity: Activity, size: StepSize, isTimeUp: () => boolean): void {
    const { boundaryReached, divergence } = this.#port.advance(size, isTimeUp);
    if (divergence) return this.rest();
    if (!boundaryReached) return;
    activity.pace?.taken(this.#port.now());
    if (!activity.once) return;
    this.rest();
    this.#port.onStepDone();
  }
}
