/** Questions to the worker that wait for their answers: one frame at most, and any number of all others. */
import type { NudgeCheck } from '../engine/index.ts';
import { KnownUpdate } from './knownUpdate.ts';
import type { Checkpoint, CostSlice, Frame, GradientShares, Moment, SentFrame } from './protocol.ts';

export interface Request<Answer> {
  requestId: number;
  answer: Promise<Answer>;
}

interface Pending<Answer> {
  resolve(answer: Answer): void;
  reject(reason: Error): void;
}

/** The questions of one kind. One that is not answered is rejected. */
class Questions<Answer> {
  #nextId: () => number;
  #pending = new Map<number, Pending<Answer>>();

  constructor(nextId: () => number) {
    this.#nextId = nextId;
  }

  open(): Request<Answer> {
    const requestId = this.#nextId();
    const answer = new Promise<Answer>((resolve, reject) => {
      this.#pending.set(requestId, { resolve, reject });
    });
    return { requestId, answer };
  }

  answer(requestId: number, answer: Answer): void {
    this.#pending.get(requestId)?.resolve(answer);
    this.#pending.delete(requestId);
  }

  giveUp(requestId: number, reason: Error): void {
    this.#pending.get(requestId)?.reject(reason);
    this.#pending.delete(requestId);
  }

  giveUpAll(reason: Error): void {
    for (const requestId of this.#pending.keys()) this.giveUp(requestId, reason);
  }
}

/** Numbers the questions and keeps who waits for each answer. */
export class Requests {
  #lastId = 0;
  #frame: { requestId: number; resolve(frame: Frame | null): void } | null = null;
  #knownUpdate = new KnownUpdate();
  readonly checkpoints = new Questions<Checkpoint>(() => this.#nextId());
  readonly moments = new Questions<Moment>(() => this.#nextId());
  readonly slices = new Questions<CostSlice>(() => this.#nextId());
  readonly gradientChecks = new Questions<NudgeCheck>(() => this.#nextId());
  readonly shares = new Questions<GradientShares>(() => this.#nextId());

  get frameInFlight(): boolean {
    return this.#frame !== null;
  }

  /** Throws while another frame is in flight. */
  openFrame(): Request<Frame | null> & { knownUpdate: number | null } {
    if (this.#frame) throw new Error('A frame is in flight: ask for the next one when it has arrived.');
    const requestId = this.#nextId();
    const answer = new Promise<Frame | null>((resolve) => {
      this.#frame = { requestId, resolve };
    });
    return { requestId, answer, knownUpdate: this.#knownUpdate.id };
  }

  /** Null for a frame that does not come, or is of no use any more: what it brings is known all the same. */
  answerFrame(requestId: number, sent: SentFrame | null, isShown = true): void {
    const frame = sent && this.#knownUpdate.complete(sent);
    if (this.#frame?.requestId !== requestId) return;
    const { resolve } = this.#frame;
    this.#frame = null;
    resolve(isShown ? frame : null);
  }

  isFrame(requestId: number): boolean {
    return this.#frame?.requestId === requestId;
  }

  /** A frame that does not come is null, any other answer that does not come is a rejection. */
  giveUp(requestId: number, reason: Error): void {
    this.answerFrame(requestId, null);
    for (const questions of this.#others()) questions.giveUp(requestId, reason);
  }

  giveUpAll(reason: Error): void {
    if (this.#frame) this.answerFrame(this.#frame.requestId, null);
    this.#knownUpdate.forget();
    for (const questions of this.#others()) questions.giveUpAll(reason);
  }

  #others(): Pick<Questions<never>, 'giveUp' | 'giveUpAll'>[] {
    return [this.checkpoints, this.moments, this.slices, this.gradientChecks, this.shares];
  }

  #nextId(): number {
    return ++this.#lastId;
  }
}
