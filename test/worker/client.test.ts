import { describe, expect, it, vi } from 'vitest';
import { createTrainingClient } from '../../src/worker/client.ts';
import { createHost } from '../../src/worker/host.ts';
import type { Frame, RunConfig, RunEvent } from '../../src/worker/protocol.ts';
import type { TrainingClient, WorkerLike } from '../../src/worker/trainingClient.ts';
import type { Dataset, TableOptions } from '../../src/data/dataset.ts';
import { circleConfig, wish } from './fixtures.ts';
import { tableConfig, tableRows } from './tableFixtures.ts';

interface Desk {
  client: TrainingClient;
  /** What the listeners heard, in order. */
  heard: string[];
  datasets: Dataset[];
  /** The workers started so far. */
  workers: FakeWorker[];
}

interface FakeWorker extends WorkerLike {
  /** What came out of the worker, as it was sent. */
  events: RunEvent[];
  die(): void;
}

/** A host behind a MessageChannel, in real time, ten times as fast: what takes a millisecond is long. */
function makeFakeWorker(): FakeWorker {
  const { port1, port2 } = new MessageChannel();
  createHost({
    port: port2,
    now: () => 10 * performance.now(),
    schedule: (callback, delayMs) =>
      void (delayMs > 0 ? setTimeout(callback, delayMs) : setImmediate(callback)),
    giveWay: () => new Promise(setImmediate),
  });
  const worker: FakeWorker = {
    events: [],
    onmessage: null,
    onerror: null,
    postMessage: (command, transfer) => port1.postMessage(command, transfer),
    terminate: () => port1.close(),
    die: () => worker.onerror?.({ message: 'Out of memory' } as ErrorEvent),
  };
  port1.onmessage = (event: MessageEvent<RunEvent>) => {
    worker.events.push(event.data);
    worker.onmessage?.(event);
  };
  return worker;
}

async function withDesk(use: (desk: Desk) => Promise<void>): Promise<void> {
  const heard: string[] = [];
  const datasets: Dataset[] = [];
  const workers: FakeWorker[] = [];
  const makeWorker = (): FakeWorker => {
    const worker = makeFakeWorker();
    workers.push(worker);
    return worker;
  };
  const client = createTrainingClient(makeWorker, {
    onConfigured: (dataset) => {
      heard.push(`configured ${dataset.count}`);
      datasets.push(dataset);
    },
    onPaused: () => heard.push('paused'),
    onFinished: () => heard.push('finished'),
    onDiverged: ({ step }) => heard.push(`diverged ${step}`),
    onFailed: ({ detail }) => heard.push(`failed ${detail}`),
    onRestarted: () => heard.push('restarted'),
    onCheckpoint: () => undefined,
  });
  try {
    await use({ client, heard, datasets, workers });
  } finally {
    client.dispose();
  }
}

async function freshFrame(client: TrainingClient): Promise<Frame> {
  const frame = await client.requestFrame(wish());
  if (!frame) throw new Error('The frame was stale.');
  return frame;
}

describe('The training client', () => {
  it('shows in a frame every command sent before it', () =>
    withDesk(async ({ client }) => {
      client.configure(circleConfig(), 'fresh');
      client.step('batch');
      client.setParameters([{ index: 0, value: 0.5 }]);
      const frame = await freshFrame(client);
      expect(frame.step).toBe(1);
      expect(frame.parameters[0]).toBe(0.5);
    }));

  it('drops a frame that was overtaken by a change', () =>
    withDesk(async ({ client }) => {
      client.configure(circleConfig(), 'fresh');
      const overtaken = client.requestFrame(wish());
      client.setParameters([{ index: 0, value: 0.5 }]);
      expect(await overtaken).toBeNull();
      expect((await freshFrame(client)).parameters[0]).toBe(0.5);
    }));

  it('has one frame in flight', () =>
    withDesk(async ({ client }) => {
      client.configure(circleConfig(), 'fresh');
      const first = client.requestFrame(wish());
      expect(client.frameInFlight).toBe(true);
      expect(() => client.requestFrame(wish())).toThrow('A frame is in flight');
      expect(await first).not.toBeNull();
      expect(client.frameInFlight).toBe(false);
    }));

  it('says when the data are others, and only then', () =>
    withDesk(async ({ client, heard }) => {
      client.configure(circleConfig(), 'fresh');
      client.configure(circleConfig({ l2: 0.1 }), 'keep');
      await freshFrame(client);
      expect(heard).toEqual(['configured 100', 'paused']);
    }));

  it('does not pass on a rest that a newer Play has ended', () =>
    withDesk(async ({ client, heard }) => {
      client.configure(circleConfig(), 'fresh');
      client.play('epoch', null);
      await client.requestFrame(wish());
      expect(heard).toEqual(['configured 100']);
      client.pause();
      await client.requestCheckpoint();
      expect(heard).toEqual(['configured 100', 'paused']);
    }));

  it('tells of a command that failed and goes on', () =>
    withDesk(async ({ client, heard }) => {
      client.configure(circleConfig(), 'fresh');
      client.setParameters([{ index: 99, value: 0 }]);
      await freshFrame(client);
      expect(heard.at(-1)).toBe('failed There is no parameter 99: the network has 13, counted from 0.');
    }));

  it('steps back and seeks, and the next frame shows it', () =>
    withDesk(async ({ client }) => {
      client.configure(circleConfig(), 'fresh');
      client.step('batch');
      client.step('neuron');
      client.stepBack('batch');
      expect(await freshFrame(client)).toMatchObject({ step: 1, walk: { step: 1, index: 0 } });
      client.seek(0, 5);
      expect(await freshFrame(client)).toMatchObject({ step: 0, walk: { step: 0, index: 5 } });
    }));

  it('answers each question about a parameter with its own answer', () =>
    withDesk(async ({ client }) => {
      client.configure(circleConfig(), 'fresh');
      const over = { kind: 'batch' } as const;
      const [slice, check, shares] = await Promise.all([
        client.requestSlice({ index: 3, from: -1, to: 1, count: 5, over }),
        client.requestGradientCheck(3, 1e-4, over),
        client.requestShares(3),
      ]);
      expect([...slice.values]).toEqual([-1, -0.5, 0, 0.5, 1]);
      expect(check.analytic).toBe(slice.slope);
      expect(shares.mean).toBeCloseTo(slice.slope, 12);
    }));

  it('rejects a question about a parameter that there is not, and tells nobody else', () =>
    withDesk(async ({ client, heard }) => {
      client.configure(circleConfig(), 'fresh');
      await expect(client.requestShares(99)).rejects.toThrow('There is no parameter number 99.');
      expect(heard).toEqual(['configured 100', 'paused']);
    }));

  it('answers null for a frame that cannot be made', () =>
    withDesk(async ({ client, heard }) => {
      expect(await client.requestFrame(wish())).toBeNull();
      expect(heard).toEqual(['failed Nothing has been configured yet.']);
    }));

  it('sends recycled buffers back to be used again', () =>
    withDesk(async ({ client }) => {
      client.configure(circleConfig(), 'fresh');
      const first = await client.requestFrame(wish({ surfaceSide: 11 }));
      client.recycle(first!);
      const second = await client.requestFrame(wish({ surfaceSide: 11 }));
      expect(first!.surface!.values.buffer.byteLength).toBe(0);
      expect(second!.surface!.values).toHaveLength(121);
    }));
});

describe('Rows of a table', () => {
  const CONFIG = tableConfig([3, 1], 'sigmoid', 4);

  it('stay with the page, which hears how they are coded', () =>
    withDesk(async ({ client, datasets, workers }) => {
      const rows = tableRows(12, 3, 2);
      client.setTable('rows', rows);
      client.configure(CONFIG, 'fresh');
      await freshFrame(client);
      client.configure({ ...CONFIG, data: { ...CONFIG.data, outputActivation: 'tanh' } }, 'keep');
      await freshFrame(client);
      expect(rows.inputs).toHaveLength(36);
      expect(datasets.map(({ inputs }) => inputs === rows.inputs)).toEqual([true, true]);
      expect(datasets.map(({ targets }) => targets[0])).toEqual([0, -1]);
      expect(JSON.stringify(workers[0]!.events.filter(({ type }) => type === 'configured'))).not.toContain(
        'inputs',
      );
    }));

  it('of the checkpoint are given to another worker, and then those given since', () =>
    withDesk(async ({ client, heard, workers }) => {
      client.setTable('rows', tableRows(12, 3, 2));
      client.configure(CONFIG, 'fresh');
      client.step('epoch');
      await client.requestCheckpoint();
      client.setTable('others', tableRows(20, 3, 2));
      client.configure({ ...CONFIG, data: { ...CONFIG.data, tableKey: 'others' } as TableOptions }, 'keep');
      await freshFrame(client);
      workers[0]!.die();
      heard.length = 0;
      expect((await client.requestCheckpoint()).state.epoch).toBe(1);
      expect(heard.filter((news) => news !== 'paused')).toEqual(['configured 12', 'configured 20']);
    }));
});

describe('While a change is compiled', () => {
  const WIDE = Array.from({ length: 1500 }, (_, unit) => `u${unit}`);
  const OLD = circleConfig({}, WIDE);

  function withRelu(): RunConfig {
    const config = circleConfig({}, WIDE);
    config.network.spec.layers[0]!.activation = 'relu';
    return config;
  }

  /** What the newest frame says that it is of. */
  function frameRevision({ events }: FakeWorker): number {
    return events.findLast(({ type }) => type === 'frame')!.revision;
  }

  it.each([
    ['other layers', circleConfig({}, [...WIDE, 'more'])],
    ['another hidden activation', withRelu()],
    ['another optimiser', circleConfig({ optimizer: { name: 'adam', learningRate: 0.01 } }, WIDE)],
    ['another batch size', circleConfig({ batchSize: 25 }, WIDE)],
  ])('frames of the run before come on where training plays: %s', (_, next) =>
    withDesk(async ({ client, workers }) => {
      client.configure(OLD, 'fresh');
      client.play('batch', null);
      const before = await freshFrame(client);
      const revision = frameRevision(workers[0]!);
      client.configure(next, 'keep');
      const meanwhile = await freshFrame(client);
      expect(frameRevision(workers[0]!)).toBe(revision);
      expect(meanwhile.network).toEqual(OLD.network.spec);
      expect(meanwhile.step).toBeGreaterThanOrEqual(before.step);
      await client.requestCheckpoint();
      const after = await freshFrame(client);
      expect(frameRevision(workers[0]!)).toBeGreaterThan(revision);
      expect(after.network).toEqual(next.network.spec);
      expect(after.step).toBeGreaterThanOrEqual(meanwhile.step);
    }),
  );

  it('a frame on its way is shown after changes that leave its meaning, however many', () =>
    withDesk(async ({ client }) => {
      client.configure(circleConfig(), 'fresh');
      client.setParameters([{ index: 0, value: 0.5 }]);
      const overtaken = client.requestFrame(wish());
      client.configure(circleConfig({ batchSize: 5 }), 'keep');
      client.configure(circleConfig({ batchSize: 5, l2: 0.1 }), 'keep');
      expect((await overtaken)?.parameters[0]).toBe(0.5);
    }));

  it('none is shown of a shape that comes back with another unit', () =>
    withDesk(async ({ client }) => {
      client.configure(circleConfig({}, ['a', 'b']), 'fresh');
      const overtaken = client.requestFrame(wish());
      client.configure(circleConfig({}, ['a']), 'keep');
      client.configure(circleConfig({}, ['a', 'c']), 'keep');
      expect(await overtaken).toBeNull();
    }));

  it.each([
    ['another loss', circleConfig({ loss: 'hinge' }, WIDE), 'keep'],
    ['other data', { ...OLD, data: { ...OLD.data, noise: 0.2 } }, 'keep'],
    ['another output activation', { ...OLD, data: { ...OLD.data, outputActivation: 'sigmoid' } }, 'keep'],
    ['a new beginning', circleConfig({ batchSize: 5 }, WIDE), 'fresh'],
  ] as const)('none of the run before is shown with %s', (_, next, weights) =>
    withDesk(async ({ client, workers }) => {
      client.configure(OLD, 'fresh');
      client.play('batch', null);
      await freshFrame(client);
      const overtaken = client.requestFrame(wish());
      client.configure(next, weights);
      expect(await overtaken).toBeNull();
      await freshFrame(client);
      const shown = frameRevision(workers[0]!);
      await client.requestCheckpoint();
      await freshFrame(client);
      expect(shown).toBe(frameRevision(workers[0]!));
    }),
  );

  it('what a person does to a weight right after it is in the next frame', () =>
    withDesk(async ({ client }) => {
      client.configure(OLD, 'fresh');
      client.play('batch', null);
      await freshFrame(client);
      client.configure(withRelu(), 'keep');
      client.hold();
      client.setParameters([{ index: 0, value: 0.5 }]);
      const frame = await freshFrame(client);
      expect(frame.network).toEqual(withRelu().network.spec);
      expect(frame.parameters[0]).toBe(0.5);
    }));
});

describe('When the worker dies', () => {
  it('another one continues from the last checkpoint', () =>
    withDesk(async ({ client, heard, workers }) => {
      client.configure(circleConfig(), 'fresh');
      client.step('epoch');
      client.step('batch');
      const saved = await client.requestCheckpoint();
      workers[0]!.die();
      expect(workers).toHaveLength(2);
      expect(heard).toContain('restarted');
      expect(await client.requestCheckpoint()).toEqual(saved);
      client.step('batch');
      expect((await freshFrame(client)).step).toBe(7);
    }));

  it('what was configured since the checkpoint is configured again', () =>
    withDesk(async ({ client, workers }) => {
      client.configure(circleConfig(), 'fresh');
      client.step('epoch');
      await client.requestCheckpoint();
      client.configure(circleConfig({}, ['a', 'b', 'c', 'd']), 'keep');
      await freshFrame(client);
      workers[0]!.die();
      const { network, state } = await client.requestCheckpoint();
      expect(network.layers[0]!.units).toBe(4);
      expect(state.epoch).toBe(1);
    }));

  it('starts afresh where there is no checkpoint yet', () =>
    withDesk(async ({ client, workers }) => {
      client.configure(circleConfig(), 'fresh');
      const { parameters } = await freshFrame(client);
      workers[0]!.die();
      expect((await freshFrame(client)).parameters).toEqual(parameters);
    }));

  it('gives up the requests that wait', () =>
    withDesk(async ({ client, workers }) => {
      client.configure(circleConfig(), 'fresh');
      await freshFrame(client);
      const frame = client.requestFrame(wish());
      const checkpoint = client.requestCheckpoint();
      workers[0]!.die();
      expect(await frame).toBeNull();
      await expect(checkpoint).rejects.toThrow('The training worker has stopped.');
    }));

  it('before it ever answered, it is not started again', () =>
    withDesk(async ({ client, heard, workers }) => {
      client.configure(circleConfig(), 'fresh');
      workers[0]!.die();
      expect(workers).toHaveLength(1);
      expect(heard).toEqual(['failed Out of memory']);
    }));

  it('again before it has shown anything, no other is started, and questions are refused at once', () =>
    withDesk(async ({ client, heard, workers }) => {
      client.configure(circleConfig(), 'fresh');
      await freshFrame(client);
      workers[0]!.die();
      await vi.waitFor(() => expect(heard.filter((news) => news.startsWith('configured'))).toHaveLength(2));
      workers[1]!.die();
      expect(workers).toHaveLength(2);
      expect(heard.at(-1)).toBe('failed Out of memory');
      await expect(client.requestCheckpoint()).rejects.toThrow('The training worker has stopped.');
    }));
});
