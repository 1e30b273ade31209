/** A host on a bench: its port is a pair of functions, its clock and its scheduler are the test's. */
import { createHost } from '../../src/worker/host.ts';
import { KnownUpdate } from '../../src/worker/knownUpdate.ts';
import type { HostPort } from '../../src/worker/host.ts';
import type { Checkpoint, CommandBody, Frame, FrameWish, RunEvent } from '../../src/worker/protocol.ts';
import { wish } from './fixtures.ts';

interface Turn {
  callback: () => void;
  dueMs: number;
}

/** What each look at the clock takes at first. A slice of 6 ms is over after some sixty looks. */
const LOOK_MS = 0.1;

export class HostBench {
  readonly events: RunEvent[] = [];
  readonly port: HostPort;
  nowMs = 0;
  /** What each look at the clock takes: with a long one, work that is cut into pieces gives way after each of them. */
  lookMs = LOOK_MS;
  /** What happens when a command at work gives way. */
  onGiveWay: () => void = () => undefined;
  /** Commands at work that have given way. */
  #givingWay = 0;
  #turns: Turn[] = [];
  #revision = 0;
  #requestId = 0;

  constructor() {
    this.port = {
      onmessage: null,
      postMessage: (event, transfer) => this.events.push(structuredClone(event, { transfer })),
    };
    createHost({
      port: this.port,
      now: () => (this.nowMs += this.lookMs),
      schedule: (callback, delayMs) => this.#turns.push({ callback, dueMs: this.nowMs + delayMs }),
      giveWay: () => this.#giveWay(),
    });
  }

  /** Sends a command and waits until it has been carried out, and answered; no turn of training comes in between. */
  async send(body: CommandBody): Promise<RunEvent[]> {
    const before = this.events.length;
    this.post(body);
    await this.settle();
    if ('requestId' in body) await this.answerTo(body.requestId, before);
    return this.events.slice(before);
  }

  /** Waits until there is an event that answers the request, or refuses it, among those after the first `from`. */
  async answerTo(requestId: number, from = 0): Promise<RunEvent> {
    for (;;) {
      const answers = (event: RunEvent) => 'requestId' in event && event.requestId === requestId;
      const answer = this.events.slice(from).find(answers);
      if (answer) return answer;
      await new Promise(setImmediate);
    }
  }

  /** Sends a command and waits for nothing. */
  post(body: CommandBody): void {
    const used = body.type === 'requestFrame' ? body.used : [];
    const data = structuredClone({ ...body, runId: 1, revision: ++this.#revision }, { transfer: used });
    this.port.onmessage?.(new MessageEvent('message', { data }));
  }

  /** Waits until all commands have been carried out. */
  async settle(): Promise<void> {
    do await new Promise(setImmediate);
    while (this.#givingWay > 0);
  }

  async #giveWay(): Promise<void> {
    this.#givingWay++;
    this.onGiveWay();
    await new Promise(setImmediate);
    this.#givingWay--;
  }

  /** Runs so many turns of training, moving the clock to each one's time. False when there was none left. */
  runTurns(count: number): boolean {
    for (let done = 0; done < count; done++) {
      const turn = this.#turns.toSorted((a, b) => a.dueMs - b.dueMs)[0];
      if (!turn) return false;
      this.#turns = this.#turns.filter((other) => other !== turn);
      this.nowMs = Math.max(this.nowMs, turn.dueMs);
      turn.callback();
    }
    return true;
  }

  /** Runs the turns that are due in the next `durationMs`. */
  runFor(durationMs: number): void {
    const endMs = this.nowMs + durationMs;
    while (this.#turns.some((turn) => turn.dueMs <= endMs)) this.runTurns(1);
    this.nowMs = Math.max(this.nowMs, endMs);
  }

  runUntilRest(): void {
    while (this.runTurns(1));
  }

  /** The newest command's number: a frame asked for with it is not of an older state. */
  get revision(): number {
    return this.#revision;
  }

  /** Asks for a frame that may be as old as this revision, and waits for nothing. */
  askForFrame(oldestRevision: number): void {
    const requestId = ++this.#requestId;
    this.post({ type: 'requestFrame', requestId, wish: wish(), used: [], oldestRevision, knownUpdate: null });
  }

  async frame(change: Partial<FrameWish> = {}, used: ArrayBuffer[] = []): Promise<Frame> {
    const requestId = ++this.#requestId;
    const events = await this.send({
      type: 'requestFrame',
      requestId,
      wish: wish(change),
      used,
      oldestRevision: 0,
      knownUpdate: null,
    });
    const answer = events.find((event) => event.type === 'frame');
    if (!answer) throw new Error(`No frame came: ${JSON.stringify(events)}`);
    return new KnownUpdate().complete(answer.frame);
  }

  async checkpoint(): Promise<Checkpoint> {
    const events = await this.send({ type: 'requestCheckpoint', requestId: ++this.#requestId });
    const answer = events.find((event) => event.type === 'checkpoint');
    if (!answer) throw new Error(`No checkpoint came: ${JSON.stringify(events)}`);
    return answer.checkpoint;
  }
}

/** The types of the events, to compare with. */
export function typesOf(events: readonly RunEvent[]): string[] {
  return events.map((event) => event.type);
}
