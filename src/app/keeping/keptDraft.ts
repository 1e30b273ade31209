/** Exercises in the making that the browser keeps, one for each tab, as texts of its storage. */
import type { KeptText } from '../../store/actions/lessonActions.ts';
import { forgetText, keptText } from '../keptText.ts';
import type { Tab } from './tab.ts';

/** Exercises of more tabs than these are forgotten, the oldest first. */
const MOST_KEPT = 10;

const keyOf = (id: string) => `edgewise.exercise ${id}`;
const textOf = (id: string): KeptText => keptText(keyOf(id));
const index = keptText('edgewise.exercises');

/** Where the exercise was when all tabs had the same one. */
const FORMER_KEY = 'edgewise.exercise';

/** Whose exercises are kept, the newest first. */
export function keptDraftIds(): string[] {
  try {
    const ids: unknown = JSON.parse(index.read() ?? '[]');
    return Array.isArray(ids) ? ids.filter((id) => typeof id === 'string').slice(0, MOST_KEPT) : [];
  } catch {
    return [];
  }
}

/** This tab's exercise. One that it opens with is copied at once, so that a reload finds it again. */
export function keptDraft({ id, opens }: Tab): KeptText {
  const own = textOf(id);
  const first = opens === null ? keptText(FORMER_KEY) : textOf(opens);
  const kept: KeptText = {
    read: () => own.read() ?? first.read(),
    write(text) {
      own.write(text);
      putFirst(id);
    },
  };
  const found = own.read() === null ? first.read() : null;
  if (found !== null) kept.write(found);
  // Where storage is full it stays where it is.
  if (opens === null && own.read() === found) forgetText(FORMER_KEY);
  return kept;
}

function putFirst(id: string): void {
  const ids = keptDraftIds();
  if (ids[0] === id) return;
  const others = ids.filter((other) => other !== id);
  for (const forgotten of others.splice(MOST_KEPT - 1)) forgetText(keyOf(forgotten));
  index.write(JSON.stringify([id, ...others]));
}
