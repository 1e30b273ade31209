/** Links to work: opening the one in the address, now or when it changes. */
import { saving } from '../i18n/en.ts';
import type { AppStore } from '../store/createAppStore.ts';

/**
 * Opens the work in a fragment, and takes the fragment out of the address, which from then on would only be old. `words`
 * name the entry of undo, or null. False where it cannot be opened, which is said; then everything is as it was.
 */
export async function openLink(store: AppStore, fragment: string, words: string | null): Promise<boolean> {
  const { parseLink } = await import('../document/saved/link.ts');
  const parsed = await parseLink(fragment);
  if (!(await store.actions.openParsed(parsed, words))) return false;
  window.history.replaceState(null, '', window.location.pathname);
  return true;
}

/** Opens links that are followed while the page is open. */
export function listenForLinks(store: AppStore): void {
  window.addEventListener('hashchange', () => {
    if (window.location.hash.length > 1) void openLink(store, window.location.hash, saving.openLink);
  });
}
