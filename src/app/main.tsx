/** Starts the page: the document from the address, a worker to train it, and the views; a window that follows one, or a scene inside another page. */
import './tokens.css';
import './global.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { documentFromAddress } from '../document/address.ts';
import { parts, saving } from '../i18n/en.ts';
import { AppStoreContext } from '../store/hooks.ts';
import { Guard } from '../ui/Guard.tsx';
import { watchSheets } from '../ui/missingSheets.ts';
import { App } from './App.tsx';
import { readEmbed, type EmbedWish } from './embedAddress.ts';
import { keptText } from './keptText.ts';
import { darkScheme, newStore, systemTheme } from './newStore.ts';
import { loadParts } from './onDemand.tsx';
import { leadAgain } from './openProjector.ts';
import { PageFailed } from './PageFailed.tsx';
import { isProjectorAddress, sessionOfAddress } from './projectorSession.ts';
import { WorkFailed } from './WorkFailed.tsx';

const root = window.document.getElementById('root');
if (!root) throw new Error('index.html has no element with the id "root".');

/** So long the page waits for what is to be open first, rather than to show something else before. */
const PATIENCE_MS = 600;

async function startPage(element: HTMLElement): Promise<void> {
  const wish = documentFromAddress(window.location.search);
  const store = newStore(wish.document, keptText('edgewise.lessons'));

  /** What keeps work is loaded beside the page, which can do without, if need be. */
  async function openWork(): Promise<void> {
    try {
      const { openFirst, keepWorking, listenForLinks } = await import('./keeping/work.ts');
      keepWorking(store, await openFirst(store, wish, window.location));
      listenForLinks(store);
    } catch {
      store.actions.sayNotes([saving.notKeeping]);
    }
  }
  darkScheme().addEventListener('change', () => store.actions.followTheme(systemTheme()));
  await Promise.race([openWork(), new Promise((resolve) => setTimeout(resolve, PATIENCE_MS))]);

  createRoot(element).render(
    <StrictMode>
      <AppStoreContext.Provider value={store}>
        <Guard failed={() => <WorkFailed />}>
          <App />
        </Guard>
      </AppStoreContext.Provider>
    </StrictMode>,
  );
  leadAgain(store);

  const whenIdle =
    window.requestIdleCallback ?? ((callback: () => void) => window.setTimeout(callback, 1000));
  // A part that cannot be loaded now is asked for again when somebody looks for it.
  whenIdle(() => void loadParts().catch(() => undefined));
}

async function followPage(element: HTMLElement): Promise<void> {
  const { startProjector } = await import('./startProjector.tsx');
  startProjector(element, sessionOfAddress(window.location.search));
}

async function embedPage(element: HTMLElement, wish: EmbedWish): Promise<void> {
  const { startEmbed } = await import('./startEmbed.tsx');
  await startEmbed(element, wish);
}

/** Rather than an empty page. */
function sayNotLoaded(element: HTMLElement): void {
  createRoot(element).render(<PageFailed text={parts.pageNotLoaded} />);
}

watchSheets();
const embedded = readEmbed(window.location.search);
// Not awaited: what is loaded on demand shares parts with this file, and would wait for it to end.
const started = isProjectorAddress(window.location.search)
  ? followPage(root)
  : embedded
    ? embedPage(root, embedded)
    : startPage(root);
started.catch(() => sayNotLoaded(root));
