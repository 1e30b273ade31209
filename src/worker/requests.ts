/** Questions to the worker that wait for their answers: one frame at most, and any number of checkpoints. */
import type { Checkpoint, Frame } from './protocol.ts';

export interface Request<Answer> {
  requestId: number;
  answer: Promise<Answer>;
}

interface PendingCheckpoint {
  resolve(checkpoint: Checkpoint): void;
  reject(reason: Error): void;
}

/** Numbers the questions and keeps who waits for each answer. */
export class Requests {
  #lastId = 0;
  #frame: { requestId: number; resolve(frame: Frame | null): void } | null = null;
  #checkpoints = new Map<number, PendingCheckpoint>();

  get frameInFlight(): boolean {
    return this.#frame !== null;
  }

  /** Throws while another frame is in flight. */
  openFrame(): Request<Frame | null> {
    if (this.#frame) throw new Error('A frame is in flight: ask for the next one when it has arrived.');
    const requestId = ++this.#lastId;
    const answer = new Promise<Frame | null>((resolve) => {
      this.#frame = { requestId, resolve };
    });
    return { requestId, answer };
  }

  openCheckpoint(): Request<Checkpoint> {
    const requestId = ++this.#lastId;
    const answer = new Promise<Checkpoint>((resolve, reject) => {
      this.#checkpoints.set(requestId, { resolve, reject });
    });
    return { requestId, answer };
  }

  answerFrame(requestId: number, frame: Frame | null): void {
    if (this.#frame?.requestId !== requestId) return;
    const { resolve } = this.#frame;
    this.#frame = null;
    resolve(frame);
  }

  answerCheckpoint(requestId: number, checkpoint: Checkpoint): void {
    this.#checkpoints.get(requestId)?.resolve(checkpoint);
    this.#checkpoints.delete(requestId);
  }

  /** A frame that does not come is null, a checkpoint that does not come is a rejection. */
  giveUp(requestId: number, reason: string): void {
    this.answerFrame(requestId, null);
    this.#checkpoints.get(requestId)?.reject(new Error(reason));
    this.#checkpoints.delete(requestId);
  }

  giveUpAll(reason: string): void {
    for (const requestId of this.#checkpoints.keys()) this.giveUp(requestId, reason);
    if (this.#frame) this.giveUp(this.#frame.requestId, reason);
  }
}
