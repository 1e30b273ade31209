import { toLink } from '../../document/saved/link.ts';
import type { Saved } from '../../document/saved/saved.ts';
import { share } from '../../i18n/en.ts';
import type { MadeLink } from './useLink.ts';

/** The link to the present state. A worker that dies at this moment leaves none; the file is still offered. */
export async function workLink(savedState: () => Promise<Saved>, base: string): Promise<MadeLink> {
  try {
    const { fragment, leftOut } = await toLink(await savedState(), base);
    const address = fragment === null ? null : base + fragment;
    return { address, holds: share.holds(address?.length ?? 0), leftOut: share.leftOut(leftOut) };
  } catch {
    return { address: null, holds: '', leftOut: share.leftOut(['all']) };
  }
}
