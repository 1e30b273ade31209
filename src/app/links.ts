/** Links to work and to exercises: opening the one in the address, now or when it changes. */
import { saving } from '../i18n/en.ts';
import { isExerciseLink, parseExerciseLink } from '../lessons/saved/exerciseLink.ts';
import type { AppStore } from '../store/createAppStore.ts';

/**
 * Opens the work in a fragment, and takes the fragment out of the address, which from then on would only be old. `words`
 * name the entry of undo, or null. False where it cannot be opened, which is said; then everything is as it was.
 */
export async function openLink(store: AppStore, fragment: string, words: string | null): Promise<boolean> {
  const { parseLink } = await import('../document/saved/link.ts');
  const parsed = await parseLink(fragment);
  if (!(await store.actions.openParsed(parsed, words))) return false;
  dropFragment();
  return true;
}

/** Opens the exercise in a fragment, which stays in the address for a reload until the exercise is left. */
export async function openExerciseLink(store: AppStore, fragment: string): Promise<void> {
  const isOpen = await store.actions.openExercise(await parseExerciseLink(fragment));
  if (!isOpen) return dropFragment();
  const stop = store.state.subscribe(({ ui }) => {
    if (ui.lesson?.origin === 'outside') return;
    stop();
    if (window.location.hash === fragment) dropFragment();
  });
}

function dropFragment(): void {
  window.history.replaceState(null, '', window.location.pathname);
}

/** Opens links that are followed while the page is open. */
export function listenForLinks(store: AppStore): void {
  window.addEventListener('hashchange', () => {
    const { hash } = window.location;
    if (isExerciseLink(hash)) void openExerciseLink(store, hash);
    else if (hash.length > 1) void openLink(store, hash, saving.openLink);
  });
}
