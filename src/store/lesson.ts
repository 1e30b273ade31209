/** The lesson that is open: where it stands, and what of its present task is met. */
import type { Answer } from '../lessons/goals.ts';
import type { Lesson, Scene } from '../lessons/types.ts';
import type { EdgewiseDocument } from '../document/document.ts';
import type { Frame } from '../worker/protocol.ts';

export interface LessonState {
  lesson: Lesson;
  /** Counted from 0. */
  scene: number;
  /** One for each check of the scene's task. Once met it stays met. */
  met: readonly boolean[];
  /** What the person said last to each check that asks; null where nothing was said yet. */
  answers: readonly (Answer | null)[];
  hints: 0 | 1 | 2;
  /** The document that the scene began with. */
  begun: EdgewiseDocument;
  /** The frame from before the scene, until another one comes: its numbers are those of what was there before. */
  since: Frame | null;
}

export function sceneOf({ lesson, scene }: LessonState): Scene {
  const present = lesson.scenes[scene];
  if (!present) throw new Error(`The lesson “${lesson.title}” has no scene ${scene + 1}.`);
  return present;
}

export function isDone({ met }: LessonState): boolean {
  return met.every(Boolean);
}
