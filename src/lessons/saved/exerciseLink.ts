/** Exercises in the fragment of an address, in the way of links to work: see document/saved/link.ts. */
import { LINK_LENGTH_LIMIT } from '../../document/saved/link.ts';
import { pack, unpack } from '../../document/saved/packedText.ts';
import type { Lesson } from '../types.ts';
import { parseExerciseText, toExerciseText } from './exercise.ts';
import type { ParsedLesson } from './parseLesson.ts';

/** Work has the form a, exercises have the form x. */
const FORM = 'x';

export function isExerciseLink(fragment: string): boolean {
  return fragment.startsWith(`#${FORM}`);
}

/** The fragment with its "#"; null where the link, with `base` before it, would be too long. */
export async function toExerciseLink(
  lesson: Lesson,
  base: string,
  limit = LINK_LENGTH_LIMIT,
): Promise<string | null> {
  const fragment = await pack(FORM, toExerciseText(lesson));
  return base.length + fragment.length <= limit ? fragment : null;
}

/** What a fragment says, which may be anything. */
export async function parseExerciseLink(fragment: string): Promise<ParsedLesson> {
  const unpacked = await unpack(FORM, fragment);
  return unpacked.ok ? parseExerciseText(unpacked.text) : unpacked;
}
