/** Saving the work as a file, and opening one; what does it is loaded when it is first asked for. */
import type { AppStore } from '../store/createAppStore.ts';
import { loadOrSay } from '../store/loadOrSay.ts';

const load = ({ actions }: AppStore) =>
  loadOrSay(
    () => import('./files.ts'),
    (text) => actions.sayNotes([text]),
  );

export async function saveAsFile(store: AppStore): Promise<void> {
  await (await load(store))?.saveWork(store);
}

export async function openFile(store: AppStore): Promise<void> {
  await (await load(store))?.openWork(store);
}
