/** A store as the page has it, joined to the real client and the real host; only clock and screen are the test's. */
import { readFile } from 'node:fs/promises';
import { setImmediate } from 'node:timers/promises';
import { onTestFinished } from 'vitest';
import { createDocument } from '../../src/document/defaults.ts';
import type { EdgewiseDocument } from '../../src/document/document.ts';
import { createAppStore, type Actions, type AppStore } from '../../src/store/createAppStore.ts';
import { curvePoints } from '../../src/store/curve.ts';
import type { AppState } from '../../src/store/state.ts';
import { createTrainingClient } from '../../src/worker/client.ts';
import type { TrainingClient } from '../../src/worker/trainingClient.ts';
import type { Checkpoint, Command, CurvePoint, Failure, Frame, Moment } from '../../src/worker/protocol.ts';
import { createTableClient } from '../../src/worker/tableClient.ts';
import { createLocalTableWorker } from './localTableWorker.ts';
import { createLocalWorker, type LocalWorker } from './localWorker.ts';

/** More turns than any test needs to come to rest. */
const TURNS_LIMIT = 10_000;

export interface TestStore {
  store: AppStore;
  actions: Actions;
  /** The page's clock. It stands still unless the test moves it. */
  clock: { nowMs: number };
  /** What the page keeps of the progress in lessons. */
  kept: { text: string | null };
  state(): AppState;
  /** The newest frame; throws when there is none. */
  frame(): Frame;
  curve(): readonly CurvePoint[];
  /** The worker's whole state, after every command so far. */
  checkpoint(): Promise<Checkpoint>;
  /** The same, with the step inside the batch. */
  moment(): Promise<Moment>;
  /** The worker dies, and another takes its place. */
  crash(): void;
  /** The worker of the fork that was made so many forks after the first dies, and another takes its place. */
  crashFork(fork: number): void;
  /** The commands of one type that were sent to the present worker so far. */
  sent<Type extends Command['type']>(type: Type): Extract<Command, { type: Type }>[];
  /** What the present worker could not do so far. */
  failures(): readonly Failure[];
  /** Lets the worker answer, then shows an animation frame. */
  nextFrame(): Promise<void>;
  /** Resolves when the page is at rest: no frame wanted or on its way. Training must not be playing. */
  settled(): Promise<void>;
}

/** A problem's first document with 40 rows, where it generates them: quick to train. */
export function smallDocument(problem: Parameters<typeof createDocument>[0] = 'circle'): EdgewiseDocument {
  const document = createDocument(problem);
  return { ...document, data: { ...document.data, rows: 40 } };
}

/** Ends with the test that made it. */
export function createTestStore(document: EdgewiseDocument = smallDocument()): TestStore {
  let worker: LocalWorker | undefined;
  const forkedWorkers: LocalWorker[] = [];
  const clock = { nowMs: 0 };
  const kept: { text: string | null } = { text: null };
  let paintings: (() => void)[] = [];
  let client: TrainingClient | undefined;
  const store = createAppStore({
    document,
    theme: 'light',
    // The first is the store's own; each fork has a worker to itself.
    makeClient: (listeners) => {
      if (client) {
        const fork = forkedWorkers.length;
        return createTrainingClient(() => (forkedWorkers[fork] = createLocalWorker()), listeners);
      }
      client = createTrainingClient(() => (worker = createLocalWorker()), listeners);
      return client;
    },
    now: () => clock.nowMs,
    onAnimationFrame: (callback) => paintings.push(callback),
    tables: {
      client: createTableClient(createLocalTableWorker),
      loadFile: (path) => readFile(`public/${path}`),
    },
    progress: { read: () => kept.text, write: (text) => (kept.text = text) },
  });
  onTestFinished(() => store.dispose());

  async function nextFrame(): Promise<void> {
    await setImmediate();
    const due = paintings;
    paintings = [];
    for (const paint of due) paint();
  }

  function requireClient(): TrainingClient {
    if (!client) throw new Error('The store has made no client.');
    return client;
  }

  async function settled(): Promise<void> {
    for (let turn = 0; turn < TURNS_LIMIT; turn++) {
      await store.actions.settled();
      if (paintings.length === 0 && !requireClient().frameInFlight) return;
      await nextFrame();
    }
    throw new Error('The page does not come to rest. Is training playing?');
  }

  return {
    store,
    actions: store.actions,
    clock,
    kept,
    state: store.state.getState,
    frame() {
      const frame = store.frames.latest();
      if (!frame) throw new Error('There is no frame yet: await settled() first.');
      return frame;
    },
    // A copy: later points may be added to the list itself.
    curve: () => [...curvePoints(store.state.getState().run.curve)],
    checkpoint: () => requireClient().requestCheckpoint(),
    moment: () => requireClient().requestMoment(-1),
    crash: () => kill(worker),
    crashFork: (fork) => kill(forkedWorkers[fork]),
    sent: <Type extends Command['type']>(type: Type) =>
      (worker?.commands ?? []).filter(
        (command): command is Extract<Command, { type: Type }> => command.type === type,
      ),
    failures: () => worker?.failures ?? [],
    nextFrame,
    settled,
  };
}

function kill(worker: LocalWorker | undefined): void {
  worker?.onerror?.(Object.assign(new Event('error'), { message: 'Out of memory' }) as ErrorEvent);
}

/** A store that shows its first frame. */
export async function createSettledStore(document?: EdgewiseDocument): Promise<TestStore> {
  const test = createTestStore(document);
  await test.settled();
  return test;
}
