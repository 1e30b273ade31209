/** Opens the projector's window, and goes on leading it after a reload. */
import { projector as words } from '../i18n/en.ts';
import type { AppStore } from '../store/createAppStore.ts';
import { loadOrSay } from '../store/loadOrSay.ts';
import { keepSession, keptSession, newSession } from './projectorSession.ts';

/** Opens a window for the projector, or brings back the one of this page. */
export function openProjector(store: AppStore): void {
  const session = keptSession() ?? newSession();
  keepSession(session);
  const address = new URL(`?projector=${session}`, window.document.baseURI);
  const opened = window.open(address, `edgewise-${session}`, 'popup,width=1280,height=720');
  if (!opened) store.actions.sayNotes([words.blocked]);
  void lead(store, session);
}

/** A page that led windows before it was loaded anew leads them again. */
export function leadAgain(store: AppStore): void {
  const session = keptSession();
  if (session) void lead(store, session);
}

async function lead(store: AppStore, session: string): Promise<void> {
  const load = () => import('./leadProjector.ts');
  const module = await loadOrSay(load, (text) => store.actions.sayNotes([text]));
  module?.leadSession(store, session);
}
