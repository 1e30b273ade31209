/** Exercises in the making that the browser keeps, one for each tab, as texts of its storage. */
import type { KeptText } from '../../store/actions/lessonActions.ts';
import { forgetText, keptText } from '../keptText.ts';
import type { Tab } from './tab.ts';

/** Exercises of more tabs than these are forgotten, the oldest first. */
const MOST_KEPT = 10;

const keyOf = (id: string) => `edgewise.exercise ${id}`;
const textOf = (id: string): KeptText => keptText(keyOf(id));
const index = keptText('edgewise.exercises');

/** Whose exercises are kept, the newest first. */
export function keptDraftIds(): string[] {
  try {
    const ids: unknown = JSON.parse(index.read() ?? '[]');
    return Array.isArray(ids) ? ids.filter((id) => typeof id === 'string').slice(0, MOST_KEPT) : [];
  } catch {
    return [];
  }
}

/** This tab's exercise: until it is written, the one that the tab opens with. */
export function keptDraft({ id, opens }: Tab): KeptText {
  let from = opens;
  return {
    read: () => (from === null ? null : textOf(from).read()),
    write(text) {
      from = id;
      textOf(id).write(text);
      putFirst(id);
    },
  };
}

function putFirst(id: string): void {
  const ids = keptDraftIds();
  if (ids[0] === id) return;
  const others = ids.filter((other) => other !== id);
  for (const forgotten of others.splice(MOST_KEPT - 1)) forgetText(keyOf(forgotten));
  index.write(JSON.stringify([id, ...others]));
}
