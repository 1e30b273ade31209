/**
 * Which kept work is this tab's. A tab has an id that survives a reload (session storage), and holds a lock by that name as
 * long as it lives (Web Locks). So two tabs never write to the same place: a tab that was duplicated finds its id taken and
 * gets one of its own. And work whose lock is free is that of a tab which was closed or has crashed: a new tab takes it over.
 * Where there are no locks, as on plain http, a new tab copies the newest work and keeps its own under a new id.
 */
const ID_KEY = { work: 'edgewise tab', exercise: 'edgewise exercise' };
type Kind = keyof typeof ID_KEY;

/** After a reload the lock of the page before may be let go a moment later. */
const RELOAD_PATIENCE_MS = 500;

export interface Tab {
  kind: Kind;
  /** Under which this tab keeps its work. */
  id: string;
  /** Whose work it is to open with; null for none. */
  opens: string | null;
}

/** `keptIds` are those of kept work, the newest first; `isFresh` where the address says what to open. */
export async function claimTab(
  keptIds: readonly string[],
  isFresh: boolean,
  kind: Kind = 'work',
): Promise<Tab> {
  const known = rememberedId(kind);
  if (isFresh) return newTab(kind, null);
  if (known !== null)
    return (await hold(known, RELOAD_PATIENCE_MS)) ? { kind, id: known, opens: known } : newTab(kind, known);
  for (const id of keptIds) {
    if (!('locks' in navigator)) return newTab(kind, id);
    if (await hold(id, 0)) return remember({ kind, id, opens: id });
  }
  return newTab(kind, null);
}

async function newTab(kind: Kind, opens: string | null): Promise<Tab> {
  const id = newId();
  await hold(id, 0);
  return remember({ kind, id, opens });
}

/** An id that nothing else has. Those of the browser's cryptography are not there on plain http. */
export function newId(): string {
  return `${Date.now().toString(36)}-${Math.random().toString(36).slice(2, 8)}`;
}

/** Holds the lock of this name for as long as the page lives. False where another page has it, or where there are no locks. */
async function hold(id: string, patienceMs: number): Promise<boolean> {
  if (!('locks' in navigator)) return true;
  return new Promise((resolve) => {
    const forEver = new Promise<void>(() => {});
    const options = patienceMs > 0 ? { signal: AbortSignal.timeout(patienceMs) } : { ifAvailable: true };
    navigator.locks
      .request(`edgewise ${id}`, options, (lock) => {
        resolve(lock !== null);
        return lock ? forEver : undefined;
      })
      .catch(() => resolve(false));
  });
}

function rememberedId(kind: Kind): string | null {
  try {
    return sessionStorage.getItem(ID_KEY[kind]);
  } catch {
    return null;
  }
}

function remember(tab: Tab): Tab {
  try {
    sessionStorage.setItem(ID_KEY[tab.kind], tab.id);
  } catch {
    // Without it, a reload takes over the newest work that no tab holds, which is this one's.
  }
  return tab;
}
