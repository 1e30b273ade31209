/** Links to work and to exercises: opening the one in the address, now or when it changes. */
import { saving } from '../i18n/en.ts';
import { isExerciseLink, parseExerciseLink, toExerciseLink } from '../lessons/saved/exerciseLink.ts';
import type { Lesson } from '../lessons/types.ts';
import type { AppStore } from '../store/createAppStore.ts';
import { loadOrSay } from '../store/loadOrSay.ts';
import type { AppState } from '../store/state.ts';

/** Every browser takes addresses of this length. */
const MOST_KEPT_CHARACTERS = 200_000;

/**
 * Opens the work in a fragment, and takes the fragment out of the address, which from then on would only be old. `words`
 * name the entry of undo, or null. False where it cannot be opened, which is said; then everything is as it was.
 */
export async function openLink(store: AppStore, fragment: string, words: string | null): Promise<boolean> {
  const load = () => import('../document/saved/link.ts');
  const module = await loadOrSay(load, (text) => store.actions.sayNotes([text]));
  const parsed = await module?.parseLink(fragment);
  if (!parsed || !(await store.actions.openParsed(parsed, words))) return false;
  dropFragment();
  return true;
}

/** Opens the exercise in a fragment, which stays in the address until the exercise is left. */
export async function openExerciseLink(store: AppStore, fragment: string): Promise<void> {
  if (!(await store.actions.openExercise(await parseExerciseLink(fragment)))) dropFragment();
}

/** An exercise that is open stands in the address, one from a file too: so a reload opens it again. */
function keepExerciseInAddress(store: AppStore): void {
  const openExercise = () => exerciseIn(store.state.getState());
  store.state.subscribe((state, before) => {
    const lesson = exerciseIn(state);
    if (lesson === exerciseIn(before)) return;
    const isNamed = isExerciseLink(window.location.hash);
    if (!lesson && isNamed) dropFragment();
    if (lesson && !isNamed) void putIntoAddress(lesson, openExercise);
  });
}

function exerciseIn({ ui: { lesson } }: AppState): Lesson | null {
  return lesson?.origin === 'outside' ? lesson.lesson : null;
}

/** Nobody sends this address, so it may be longer than a link. */
async function putIntoAddress(lesson: Lesson, openExercise: () => Lesson | null): Promise<void> {
  const fragment = await toExerciseLink(lesson, '', MOST_KEPT_CHARACTERS);
  if (fragment !== null && openExercise() === lesson) window.history.replaceState(null, '', fragment);
}

function dropFragment(): void {
  window.history.replaceState(null, '', window.location.pathname);
}

/** Opens links that are followed while the page is open, and keeps the address to what is open. */
export function listenForLinks(store: AppStore): void {
  keepExerciseInAddress(store);
  window.addEventListener('hashchange', () => {
    const { hash } = window.location;
    if (isExerciseLink(hash)) void openExerciseLink(store, hash);
    else if (hash.length > 1) void openLink(store, hash, saving.openLink);
  });
}
