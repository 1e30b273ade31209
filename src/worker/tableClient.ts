/** The page's side of the worker that reads tables. The worker is started with the first question. */
import type { TableOutcome } from '../data/tables/outcome.ts';
import type { PreparedTable, ReadChoices, TableSettings } from '../data/tables/types.ts';
import type { ReadAnswer, TableCommand, TableEvent } from './tableProtocol.ts';

export interface TableWorkerLike {
  postMessage(command: TableCommand, transfer: ArrayBuffer[]): void;
  onmessage: ((event: MessageEvent<TableEvent>) => void) | null;
  onerror: ((event: ErrorEvent) => void) | null;
  terminate(): void;
}

export interface TableClient {
  /** `onProgress` hears which share of the text has been read. Rejects when it is cancelled. */
  read(
    source: Uint8Array | string,
    choices: ReadChoices,
    onProgress?: (share: number) => void,
  ): Promise<TableOutcome<ReadAnswer>>;
  prepare(settings: TableSettings, seed: number): Promise<TableOutcome<{ prepared: PreparedTable }>>;
  /** Stops whatever is being read; the table read before is forgotten too. */
  cancel(): void;
}

interface Pending {
  resolve(event: TableEvent): void;
  reject(reason: Error): void;
  onProgress: ((share: number) => void) | undefined;
}

export function createTableClient(makeWorker: () => TableWorkerLike): TableClient {
  let worker: TableWorkerLike | null = null;
  let lastId = 0;
  const pending = new Map<number, Pending>();

  function start(): TableWorkerLike {
    const started = makeWorker();
    started.onmessage = ({ data }) => receive(data);
    started.onerror = () => stop(new Error('The worker that reads tables has stopped.'));
    return started;
  }

  function receive(event: TableEvent): void {
    const question = pending.get(event.requestId);
    if (event.type === 'progress') return question?.onProgress?.(event.share);
    pending.delete(event.requestId);
    question?.resolve(event);
  }

  function stop(reason: Error): void {
    worker?.terminate();
    worker = null;
    for (const question of pending.values()) question.reject(reason);
    pending.clear();
  }

  async function ask<Type extends TableEvent['type']>(
    type: Type,
    make: (requestId: number) => TableCommand,
    onProgress?: (share: number) => void,
  ): Promise<Extract<TableEvent, { type: Type }>> {
    worker ??= start();
    const requestId = ++lastId;
    const answer = new Promise<TableEvent>((resolve, reject) => {
      pending.set(requestId, { resolve, reject, onProgress });
    });
    worker.postMessage(make(requestId), []);
    const event = await answer;
    if (!isOfType(event, type)) throw new Error(`The answer to ${type} was ${event.type}.`);
    return event;
  }

  return {
    read: async (source, choices, onProgress) =>
      (await ask('read', (requestId) => ({ type: 'read', requestId, source, choices }), onProgress)).outcome,
    prepare: async (settings, seed) =>
      (await ask('prepared', (requestId) => ({ type: 'prepare', requestId, settings, seed }))).outcome,
    cancel: () => stop(new Error('Reading was cancelled.')),
  };
}

function isOfType<Type extends TableEvent['type']>(
  event: TableEvent,
  type: Type,
): event is Extract<TableEvent, { type: Type }> {
  return event.type === type;
}
