/** A training worker without a thread: the real host behind a MessageChannel, in the realm of the test. */
import { MessageChannel } from 'node:worker_threads';
import { createHost, type HostPort } from '../../src/worker/host.ts';
import type { WorkerLike } from '../../src/worker/trainingClient.ts';
import type { Command, Failure, RunEvent } from '../../src/worker/protocol.ts';

export interface LocalWorker extends WorkerLike {
  /** Every command that was sent, in order. */
  commands: Command[];
  /** What it could not do, in order. */
  failures: Failure[];
}

/** The host's clock moves on by 1 ms each time it is read, so a slice of training has the same length everywhere. */
export function createLocalWorker(): LocalWorker {
  const { port1, port2 } = new MessageChannel();
  let readings = 0;
  createHost({
    port: port2 as unknown as HostPort,
    now: () => ++readings,
    schedule: (callback) => void setImmediate(callback),
    giveWay: () => new Promise(setImmediate),
  });
  const worker: LocalWorker = {
    commands: [],
    failures: [],
    onmessage: null,
    onerror: null,
    postMessage(command, transfer) {
      worker.commands.push(command);
      port1.postMessage(command, transfer);
    },
    terminate: () => port1.close(),
  };
  port1.on('message', (data: RunEvent) => {
    if (data.type === 'failed') worker.failures.push(data.failure);
    worker.onmessage?.({ data } as MessageEvent<RunEvent>);
  });
  return worker;
}
