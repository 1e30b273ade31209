import { timeline as words } from '../../i18n/en.ts';
import type { EditMark } from '../../store/curve.ts';
import { formatCount } from '../../viz/numberFormat.ts';
import type { EditGroup } from './editGroups.ts';

/** More would not be read. */
const MOST_EDITS = 3;

/** What was changed at an epoch; of many changes the last ones. */
export function editWords({ words: edits }: EditMark): string {
  return lastOf(edits);
}

/** What a mark on the timeline stands for. */
export function groupWords(group: EditGroup): string {
  const [first] = group;
  const last = group.at(-1) ?? first;
  if (group.length === 1) return words.edit(formatCount(first.epoch), editWords(first));
  const edits = group.map((edit) => words.editAt(formatCount(edit.epoch), editWords(edit)));
  return words.editsBetween(formatCount(first.epoch), formatCount(last.epoch), lastOf(edits));
}

function lastOf(edits: readonly string[]): string {
  const shown = words.editList(edits.slice(-MOST_EDITS));
  return edits.length > MOST_EDITS ? words.moreEdits(shown, edits.length - MOST_EDITS) : shown;
}
