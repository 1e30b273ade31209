/** Starts the page: the document from the address, a worker to train it, and the views. */
import './tokens.css';
import './global.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { documentFromAddress } from '../document/address.ts';
import { createAppStore } from '../store/createAppStore.ts';
import { AppStoreContext } from '../store/hooks.ts';
import { createTrainingClient } from '../worker/client.ts';
import { createTableClient } from '../worker/tableClient.ts';
import { App } from './App.tsx';
import { keptText } from './keptText.ts';
import { loadParts } from './onDemand.tsx';

const root = window.document.getElementById('root');
if (!root) throw new Error('index.html has no element with the id "root".');

const makeWorker = () =>
  new Worker(new URL('../worker/training.worker.ts', import.meta.url), { type: 'module' });

const darkScheme = window.matchMedia('(prefers-color-scheme: dark)');
const systemTheme = () => (darkScheme.matches ? 'dark' : 'light');

const makeTableWorker = () =>
  new Worker(new URL('../worker/table.worker.ts', import.meta.url), { type: 'module' });

async function loadFile(path: string): Promise<Uint8Array> {
  const response = await fetch(new URL(path, window.document.baseURI));
  if (!response.ok) throw new Error(`${path} could not be loaded: ${response.status}.`);
  return new Uint8Array(await response.arrayBuffer());
}

const wish = documentFromAddress(window.location.search);
const store = createAppStore({
  document: wish.document,
  theme: systemTheme(),
  makeClient: (listeners) => createTrainingClient(makeWorker, listeners),
  now: () => performance.now(),
  onAnimationFrame: (callback) => window.requestAnimationFrame(callback),
  tables: { client: createTableClient(makeTableWorker), loadFile },
  progress: keptText('edgewise.lessons'),
});

/** What keeps work is loaded beside the page, which can do without for a moment. */
async function openWork(): Promise<void> {
  const { openFirst, keepWorking, listenForLinks } = await import('./keeping/work.ts');
  keepWorking(store, await openFirst(store, wish, window.location));
  listenForLinks(store);
}
darkScheme.addEventListener('change', () => store.actions.followTheme(systemTheme()));

/** So long the page waits for what is to be open first, rather than to show something else before. */
const PATIENCE_MS = 600;
await Promise.race([openWork(), new Promise((resolve) => setTimeout(resolve, PATIENCE_MS))]);

createRoot(root).render(
  <StrictMode>
    <AppStoreContext.Provider value={store}>
      <App />
    </AppStoreContext.Provider>
  </StrictMode>,
);

const whenIdle = window.requestIdleCallback ?? ((callback: () => void) => window.setTimeout(callback, 1000));
// A part that cannot be loaded now is asked for again when somebody looks for it.
whenIdle(() => void loadParts().catch(() => undefined));
