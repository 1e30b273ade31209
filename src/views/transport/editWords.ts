import { timeline as words } from '../../i18n/en.ts';
import type { EditMark } from '../../store/curve.ts';

/** More would not be read. */
const MOST_EDITS = 3;

/** What was changed at an epoch; of many changes the last ones. */
export function editWords({ words: edits }: EditMark): string {
  const shown = words.editList(edits.slice(-MOST_EDITS));
  return edits.length > MOST_EDITS ? words.moreEdits(shown, edits.length - MOST_EDITS) : shown;
}
