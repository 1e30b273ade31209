import { parts } from '../i18n/en.ts';

/**
 * What is loaded when it is first needed. Null where it cannot be had, which is said; the next time it is asked for anew,
 * as the browser keeps only what has come.
 */
export async function loadOrSay<Loaded>(
  load: () => Promise<Loaded>,
  sayError: (text: string) => void,
): Promise<Loaded | null> {
  try {
    return await load();
  } catch {
    sayError(parts.neededNotLoaded);
    return null;
  }
}
