/** What the worker tells the page: every event carries the numbers of the command that it belongs to. */
import type { HistoryMemory } from '../training/history.ts';
import { checkpointOf, checkpointTransfers, momentOf } from './checkpoint.ts';
import { failureOf } from './failure.ts';
import type { Command, RunEvent, RunEventBody } from './protocol.ts';
import type { Run } from './run.ts';

const CHECKPOINT_INTERVAL_MS = 1000;

export interface OutboxPorts {
  post(event: RunEvent, transfer: ArrayBuffer[]): void;
  /** Milliseconds; never goes back. */
  now(): number;
  /** How much room the states of all runs take. */
  historyMemory(): HistoryMemory;
}

export class Outbox {
  #ports: OutboxPorts;
  #runId = 0;
  #revision = 0;
  #lastCheckpointMs = -Infinity;

  constructor(ports: OutboxPorts) {
    this.#ports = ports;
  }

  /** Of the newest command that has been carried out. */
  get revision(): number {
    return this.#revision;
  }

  takeNumbers({ runId, revision }: Command): void {
    this.#runId = runId;
    this.#revision = revision;
  }

  send(body: RunEventBody, transfer: ArrayBuffer[] = []): void {
    this.#ports.post({ ...body, runId: this.#runId, revision: this.#revision }, transfer);
  }

  fail(error: unknown, of: Parameters<typeof failureOf>[1], requestId: number | null = null): void {
    this.send({ type: 'failed', requestId, failure: failureOf(error, of) });
  }

  sendCheckpoint(run: Run, requestId: number | null): void {
    const checkpoint = checkpointOf(run);
    this.#lastCheckpointMs = this.#ports.now();
    const line = this.#lineOf(run);
    this.send({ type: 'checkpoint', requestId, checkpoint, ...line }, checkpointTransfers(checkpoint));
  }

  /** A checkpoint, where the last one was long ago. */
  sendDueCheckpoint(run: Run): void {
    if (this.#ports.now() - this.#lastCheckpointMs >= CHECKPOINT_INTERVAL_MS) this.sendCheckpoint(run, null);
  }

  sendMoment(run: Run, requestId: number, curveAfter: number): void {
    const moment = momentOf(run, curveAfter);
    const line = this.#lineOf(run);
    this.send({ type: 'moment', requestId, moment, ...line }, checkpointTransfers(moment.checkpoint));
  }

  #lineOf({ trainer }: Run): { line: number; memory: HistoryMemory } {
    return { line: trainer.line.number, memory: this.#ports.historyMemory() };
  }
}
