/** A store with workers of its own. */
import type { EdgewiseDocument } from '../document/document.ts';
import type { KeptText } from '../store/actions/lessonActions.ts';
import { createAppStore, type AppStore } from '../store/createAppStore.ts';
import { createTrainingClient } from '../worker/client.ts';
import { createTableClient } from '../worker/tableClient.ts';

const makeWorker = () =>
  new Worker(new URL('../worker/training.worker.ts', import.meta.url), { type: 'module' });

const makeTableWorker = () =>
  new Worker(new URL('../worker/table.worker.ts', import.meta.url), { type: 'module' });

async function loadFile(path: string): Promise<Uint8Array> {
  const response = await fetch(new URL(path, window.document.baseURI));
  if (!response.ok) throw new Error(`${path} could not be loaded: ${response.status}.`);
  return new Uint8Array(await response.arrayBuffer());
}

export const darkScheme = () => window.matchMedia('(prefers-color-scheme: dark)');
export const systemTheme = () => (darkScheme().matches ? 'dark' : 'light');

/** `progress` is where the progress in lessons is kept. */
export function newStore(document: EdgewiseDocument, progress: KeptText): AppStore {
  return createAppStore({
    document,
    theme: systemTheme(),
    makeClient: (listeners) => createTrainingClient(makeWorker, listeners),
    now: () => performance.now(),
    onAnimationFrame: (callback) => window.requestAnimationFrame(callback),
    tables: { client: createTableClient(makeTableWorker), loadFile },
    progress,
  });
}
