/** Marks of edits that would lie over each other on the timeline. */
import type { EditMark } from '../../store/curve.ts';

/** Edits that share a mark, in the order of their epochs; there is at least one. */
export type EditGroup = readonly [EditMark, ...EditMark[]];

/** Whoever comes nearer than `leastEpochs` to the first edit of a mark goes with it. `edits` are in order. */
export function groupEdits(edits: readonly EditMark[], leastEpochs: number): EditGroup[] {
  const groups: [EditMark, ...EditMark[]][] = [];
  for (const edit of edits) {
    const last = groups.at(-1);
    if (last && edit.epoch - last[0].epoch < leastEpochs) last.push(edit);
    else groups.push([edit]);
  }
  return groups;
}

/** Where a mark leads: to the edit after the epoch that is shown, and from the last, or from elsewhere, to the first. */
export function nextOf(group: EditGroup, shownEpoch: number): EditMark {
  const [first] = group;
  if (shownEpoch < first.epoch) return first;
  return group.find(({ epoch }) => epoch > shownEpoch) ?? first;
}
