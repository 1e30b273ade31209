/**
 * What is open when the page comes up: the work in a link, else what the address names, else the work that this tab had, or
 * that a closed tab has left behind. A reload finds the tab's own work again, whatever the address. An exercise in a link is
 * opened over all that, so that leaving it gives that back.
 */
import type { AddressWish } from '../../document/address.ts';
import type { Saved } from '../../document/saved/saved.ts';
import { saving } from '../../i18n/en.ts';
import type { AppStore } from '../../store/createAppStore.ts';
import { isExerciseLink } from '../../lessons/saved/exerciseLink.ts';
import { NotLoaded } from '../../ui/failure.ts';
import { openExerciseLink, openLink } from '../links.ts';
import { forgetWork, keptIds, readWork } from './keptWork.ts';
import { claimTab, type Tab } from './tab.ts';

/** Longer than this nobody is kept waiting for storage. */
const PATIENCE_MS = 1500;
/** For work that is known to be there, and may come with 50 MB of rows; given up too soon it would be written over. */
const READING_PATIENCE_MS = 15_000;

export interface OpenedFirst {
  /** Under which this tab keeps its work; null where storage does not answer. */
  tabId: string | null;
  /** Whether it is somebody's work, rather than a problem as it always opens. */
  isWork: boolean;
}

export async function openFirst(
  store: AppStore,
  wish: AddressWish,
  { hash, search }: Location,
): Promise<OpenedFirst> {
  const isNew = !isReload();
  const isExercise = isExerciseLink(hash);
  const isLinked = isNew && !isExercise && hash.length > 1 && (await openLink(store, hash, null));
  const isNamed = isNew && namesSomething(search);
  const tab = await inTime(keptIds().then((ids) => claimTab(ids, isLinked || isNamed)));
  if (!tab) store.actions.sayNotes([saving.noStorage]);
  const kept = isLinked ? 'none' : await openKept(store, tab);
  const isWork = isLinked || kept === 'opened';
  // Nobody is shown the usual problem for a moment, unless the rows are long in coming.
  if (!isWork && wish.table) await inTime(store.actions.openTable(wish.table, undefined, true));
  if (!isWork) store.actions.sayNotes(wish.notes);
  if (isExercise) await openExerciseLink(store, hash);
  return { tabId: kept === 'unread' ? null : (tab?.id ?? null), isWork };
}

/** Opens the kept work that the tab opens with. 'unread' is work that may be sound, and must not be written over. */
async function openKept(store: AppStore, tab: Tab | null): Promise<'opened' | 'none' | 'unread'> {
  const id = tab?.opens ?? null;
  const parsed = id === null ? null : await inTime(orUnread(readWork(id)), READING_PATIENCE_MS);
  if (parsed === 'unread') return sayUnread(store);
  if (id === null || !parsed) return 'none';
  // Where that took long, the page was shown before: what somebody did there since is a step back away.
  const isUsed = store.state.getState().history.undo.length > 0;
  const refused = parsed.ok
    ? await store.actions.openSaved(parsed.saved, isUsed ? saving.openKept : null)
    : parsed.error;
  if (refused === null) return 'opened';
  if (parsed.ok && hasRowsOfPage(parsed.saved) && refused !== saving.otherRows) return sayUnread(store);
  store.actions.sayNotes([saving.keptIsBroken(refused)]);
  await inTime(forgetWork(id));
  return 'none';
}

function sayUnread(store: AppStore): 'unread' {
  store.actions.sayNotes([saving.keptNotRead]);
  return 'unread';
}

/** Rows that come with the page may be out of reach for the moment. */
function hasRowsOfPage({ document }: Saved): boolean {
  return document.table?.source.kind === 'builtIn';
}

function orUnread<Value>(reading: Promise<Value>): Promise<Value | 'unread'> {
  return reading.catch((error: unknown) => {
    if (error instanceof NotLoaded) return 'unread';
    throw error;
  });
}

function namesSomething(search: string): boolean {
  const parameters = new URLSearchParams(search);
  return parameters.has('problem') || parameters.has('seed');
}

function isReload(): boolean {
  const [navigation] = performance.getEntriesByType('navigation');
  return navigation instanceof PerformanceNavigationTiming && navigation.type !== 'navigate';
}

/** Null where it fails, or takes too long. */
function inTime<Value>(promise: Promise<Value>, patienceMs = PATIENCE_MS): Promise<Value | null> {
  const tooLate = new Promise<null>((resolve) => {
    setTimeout(() => resolve(null), patienceMs);
  });
  return Promise.race([promise, tooLate]).catch(() => null);
}
