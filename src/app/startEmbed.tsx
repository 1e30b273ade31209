/** Starts a scene or an exercise inside another page. It keeps nothing and reads nothing that is kept. */
import { createRoot } from 'react-dom/client';
import { documentFromAddress } from '../document/address.ts';
import { parseLink } from '../document/saved/link.ts';
import { parts } from '../i18n/en.ts';
import { isExerciseLink, parseExerciseLink } from '../lessons/saved/exerciseLink.ts';
import type { AppStore } from '../store/createAppStore.ts';
import { AppStoreContext } from '../store/hooks.ts';
import { Guard } from '../ui/Guard.tsx';
import { Embed } from './Embed.tsx';
import type { EmbedWish } from './embedAddress.ts';
import { darkScheme, newStore, systemTheme } from './newStore.ts';
import { PageFailed } from './PageFailed.tsx';
import { wholeAddress } from './wholeAddress.ts';

const NOTHING_KEPT = { read: () => null, write: () => undefined };

export async function startEmbed(root: HTMLElement, wish: EmbedWish): Promise<void> {
  const { location, document } = window;
  const { document: opened, table, notes } = documentFromAddress(location.search);
  const store = newStore(opened, NOTHING_KEPT);
  const { actions } = store;
  darkScheme().addEventListener('change', () => actions.followTheme(systemTheme()));
  if (!(await openLinked(store, location.hash))) {
    if (table) await actions.openTable(table, undefined, true);
    actions.sayNotes(notes);
    actions.chooseRoomSize();
  }
  createRoot(root).render(
    <AppStoreContext.Provider value={store}>
      <Guard failed={() => <PageFailed text={parts.sceneStopped} />}>
        <Embed wish={wish} address={wholeAddress(document.baseURI, location)} />
      </Guard>
    </AppStoreContext.Provider>,
  );
}

/** False where the fragment names nothing, or what cannot be opened, which is said. */
async function openLinked({ actions }: AppStore, fragment: string): Promise<boolean> {
  if (fragment.length <= 1) return false;
  if (isExerciseLink(fragment)) return actions.openExercise(await parseExerciseLink(fragment));
  return actions.openParsed(await parseLink(fragment), null);
}
