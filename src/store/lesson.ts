/** The lesson that is open: where it stands, and what of its present task is met. */
import type { Answer } from '../lessons/goals.ts';
import type { Control, Lesson, Scene } from '../lessons/types.ts';
import type { EdgewiseDocument } from '../document/document.ts';
import type { Frame } from '../worker/protocol.ts';
import type { AppState } from './state.ts';

/** Whose lesson it is: one of the built-in ones, a teacher's own that is tried, or an exercise from a link or a file. */
export type LessonOrigin = 'catalogue' | 'trial' | 'outside';

export interface LessonState {
  lesson: Lesson;
  origin: LessonOrigin;
  /** Counted from 0. */
  scene: number;
  /** One for each check of the scene's task. Once met it stays met. */
  met: readonly boolean[];
  /** What the person said last to each check that asks; null where nothing was said yet. */
  answers: readonly (Answer | null)[];
  hints: 0 | 1 | 2;
  clicks: Clicks;
  /** The document that the scene began with. */
  begun: EdgewiseDocument;
  /** The frame from before the scene, until another one comes: its numbers are those of what was there before. */
  since: Frame | null;
}

/** The steps that a clicker has taken in the scene, in front of a room: those that still stand, and those it took back. */
export interface Clicks {
  on: number;
  back: number;
}

export const NO_CLICKS: Clicks = { on: 0, back: 0 };

export function sceneOf({ lesson, scene }: LessonState): Scene {
  const present = lesson.scenes[scene];
  if (!present) throw new Error(`The lesson “${lesson.title}” has no scene ${scene + 1}.`);
  return present;
}

/** Whether the open scene keeps these controls from the person. */
export function isWithheld({ ui: { lesson } }: AppState, control: Control): boolean {
  return lesson !== null && sceneOf(lesson).withheld.includes(control);
}

export function isDone({ met }: LessonState): boolean {
  return met.every(Boolean);
}
