import type { EdgewiseDocument } from '../document/document.ts';
import { isLocked, isRemoved, type ParameterRef } from '../document/edges.ts';
import { actions as words } from '../i18n/en.ts';

/**
 * Why neither hand nor keys move a weight or bias, in words; undefined where they do. A locked one is left alone as training
 * leaves it alone: only what is typed changes it.
 */
export function whyFixed(document: EdgewiseDocument, ref: ParameterRef): string | undefined {
  if (isRemoved(document, ref)) return words.isRemoved;
  return isLocked(document, ref) ? words.isLocked : undefined;
}
