/** Saved work as files, asked for by keys. */
import { SAVED_FILE_KINDS } from '../document/saved/saved.ts';
import type { AppStore } from '../store/createAppStore.ts';
import { chooseFile } from '../ui/chooseFile.ts';
import { saveFile } from '../ui/saveFile.ts';

export async function saveWork({ actions }: AppStore): Promise<void> {
  const file = await actions.savedFile();
  if (file) saveFile(file.name, file);
}

export async function openWork({ actions }: AppStore): Promise<void> {
  const file = await chooseFile(SAVED_FILE_KINDS);
  if (file) await actions.openFile(file);
}
