/** A worker that reads tables, without a thread: the real host behind a MessageChannel, in the realm of the test. */
import { MessageChannel } from 'node:worker_threads';
import type { TableWorkerLike } from '../../src/worker/tableClient.ts';
import { createTableHost, type TablePort } from '../../src/worker/tableHost.ts';
import type { TableEvent } from '../../src/worker/tableProtocol.ts';

export function createLocalTableWorker(): TableWorkerLike {
  const { port1, port2 } = new MessageChannel();
  createTableHost(port2 as unknown as TablePort);
  const worker: TableWorkerLike = {
    onmessage: null,
    onerror: null,
    postMessage: (command, transfer) => port1.postMessage(command, transfer),
    terminate: () => port1.close(),
  };
  port1.on('message', (data: TableEvent) => worker.onmessage?.({ data } as MessageEvent<TableEvent>));
  // A port that is listened to would keep the test process alive.
  port1.unref();
  port2.unref();
  return worker;
}
