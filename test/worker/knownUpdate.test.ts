import { describe, expect, it, onTestFinished } from 'vitest';
import { createTrainingClient } from '../../src/worker/client.ts';
import type { Frame, SentFrame, TrainingConfig } from '../../src/worker/protocol.ts';
import type { TrainingClient, WorkerLike } from '../../src/worker/trainingClient.ts';
import { createLocalWorker } from '../helpers/localWorker.ts';
import { circleConfig, wish } from './fixtures.ts';

interface Bench {
  client: TrainingClient;
  /** The frames as they were sent. */
  sent: SentFrame[];
  look(): Promise<Frame>;
  /** The worker dies, and another takes its place. */
  crash(): void;
}

/** A client with the real host, and an ear in between. */
function open(training: Partial<TrainingConfig> = {}): Bench {
  const sent: SentFrame[] = [];
  const workers: WorkerLike[] = [];
  const silent = () => undefined;
  const listen = (): WorkerLike => {
    const worker = createLocalWorker();
    const { postMessage, terminate } = worker;
    const heard: WorkerLike = { postMessage, terminate, onmessage: null, onerror: null };
    worker.onmessage = (event) => {
      if (event.data.type === 'frame') sent.push(event.data.frame);
      heard.onmessage?.(event);
    };
    workers.push(heard);
    return heard;
  };
  const client = createTrainingClient(listen, {
    onConfigured: silent,
    onPaused: silent,
    onFinished: silent,
    onDiverged: silent,
    onFailed: silent,
    onRestarted: silent,
    onCheckpoint: silent,
  });
  onTestFinished(() => client.dispose());
  client.configure(circleConfig(training), 'fresh');
  const look = async () => {
    const frame = await client.requestFrame(wish({ update: true }));
    if (!frame) throw new Error('The frame was stale.');
    return frame;
  };
  const crash = () =>
    workers.at(-1)?.onerror?.(Object.assign(new Event('error'), { message: 'Out of memory' }) as ErrorEvent);
  return { client, sent, look, crash };
}

const numbersOf = ({ update }: Frame) => ({ ...update, sampleAfter: null });

describe('The numbers of an update', () => {
  it('are sent once for all steps of a batch, forward and back, and are there in each frame', async () => {
    const { client, sent, look } = open();
    const first = await look();
    client.step('neuron');
    const second = await look();
    client.step('layer');
    client.stepBack('neuron');
    const third = await look();
    expect(sent.map(({ update }) => update?.numbers != null)).toEqual([true, false, false]);
    expect([second, third].map(numbersOf)).toEqual([numbersOf(first), numbersOf(first)]);
    // Another step, the same batch: only the place has moved.
    expect([first, second, third].map(({ walk }) => walk.index)).toEqual([0, 1, 2]);
  });

  it('come anew with the update that is done, with the next batch, and after an edit', async () => {
    const { client, sent, look } = open();
    await look();
    client.seek(0, 1000);
    const done = await look();
    client.step('neuron');
    const next = await look();
    client.setParameters([{ index: 0, value: 0.5 }]);
    const edited = await look();
    expect(sent.map(({ update }) => update?.numbers != null)).toEqual([true, true, true, true]);
    expect(done.update!.isDone).toBe(true);
    expect([...next.update!.before]).toEqual([...done.update!.after]);
    expect(edited.update!.before[0]).toBe(0.5);
  });

  it('come anew from another worker, which counts its updates from the first again', async () => {
    const { client, sent, look, crash } = open();
    await look();
    client.setParameters([{ index: 0, value: 0.5 }]);
    crash();
    const { update } = await look();
    expect(sent.map(({ update: each }) => each?.numbers != null)).toEqual([true, true]);
    expect(update!.before[0]).not.toBe(0.5);
  });

  it('are those of the new settings after a change', async () => {
    const { client, look } = open();
    client.step('neuron');
    const before = await look();
    client.configure(circleConfig({ optimizer: { name: 'sgd', learningRate: 0.5 } }), 'keep');
    const after = await look();
    expect(before.update!.learningRate).toBe(0.03);
    expect(after.update!.learningRate).toBe(0.5);
  });
});
