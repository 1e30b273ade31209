/**
 * Carries out commands one after the other. One that takes long gives way now and then: training goes on with the run as it
 * was before, and frames can be asked of it, until the new one is ready. Both only while no other command waits but
 * questions: what is sent after a change comes after it.
 */
import type { Clock } from './player.ts';
import type { Command } from './protocol.ts';

/** What works without a break for longer than this gives way. */
const WORK_MS = 8;

export type FrameRequest = Extract<Command, { type: 'requestFrame' }>;

export interface QueuePort extends Pick<Clock, 'now'> {
  /** Resolves when what has arrived is read and the turns that are due are taken. */
  giveWay(): Promise<void>;
  carryOut(command: Command): Promise<void>;
  /** Answers past the command that gives way; false where that one's own frame is waited for. */
  answerMeanwhile(request: FrameRequest): boolean;
}

export class CommandQueue {
  #port: QueuePort;
  #last: Promise<void> = Promise.resolve();
  /** Commands that have arrived and are not yet begun. Questions, which change nothing, may wait besides. */
  #waiting = 0;
  #isWorking = false;
  #givesWay = false;
  #nextBreakMs = 0;

  constructor(port: QueuePort) {
    this.#port = port;
  }

  /** While a command is being carried out, or waits for that, nothing else changes the run. */
  get isBusy(): boolean {
    return this.#waiting > 0 || (this.#isWorking && !this.#givesWay);
  }

  take(command: Command): void {
    if (command.type === 'requestFrame' && this.#isOpen && this.#port.answerMeanwhile(command)) return;
    const others = 'requestId' in command && command.type !== 'requestFrame' ? 0 : 1;
    this.#waiting += others;
    this.#last = this.#last.then(() => {
      this.#waiting -= others;
      return this.#begin(command);
    });
  }

  /**
   * For a command at work: lets the others have their turn where it has gone on for long. A break may take its time too,
   * so the work goes on for at least as long as the last one took.
   */
  readonly giveWay = async (): Promise<void> => {
    const startMs = this.#port.now();
    if (startMs < this.#nextBreakMs) return;
    this.#givesWay = true;
    await this.#port.giveWay();
    this.#givesWay = false;
    const endMs = this.#port.now();
    this.#nextBreakMs = endMs + Math.max(WORK_MS, endMs - startMs);
  };

  get #isOpen(): boolean {
    return this.#givesWay && this.#waiting === 0;
  }

  async #begin(command: Command): Promise<void> {
    this.#isWorking = true;
    this.#nextBreakMs = this.#port.now() + WORK_MS;
    await this.#port.carryOut(command);
    this.#isWorking = false;
  }
}
