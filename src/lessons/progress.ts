/** How far a person has come in each lesson, as it is kept between visits. What is read back is not trusted. */

export interface LessonProgress {
  /** The scene that was open last, counted from 0. */
  scene: number;
  /** Ids of the scenes whose task was met. */
  done: readonly string[];
}

export type Progress = Readonly<Record<string, LessonProgress>>;

const VERSION = 1;
const MOST_LESSONS = 200;
const MOST_SCENES = 60;
const LONGEST_ID = 80;

export const NO_PROGRESS: Progress = {};

/** Notes that a scene is open, and that it is done where it is. */
export function withScene(
  progress: Progress,
  lesson: string,
  scene: number,
  doneId: string | null,
): Progress {
  const known = progress[lesson]?.done ?? [];
  const done = doneId === null || known.includes(doneId) ? known : [...known, doneId];
  return { ...progress, [lesson]: { scene, done } };
}

export function writeProgress(progress: Progress): string {
  return JSON.stringify({ version: VERSION, lessons: progress });
}

/** What is not understood counts as not begun. */
export function readProgress(text: string | null): Progress {
  const record = objectOf(parsed(text));
  if (record?.['version'] !== VERSION) return NO_PROGRESS;
  const lessons = Object.entries(objectOf(record['lessons']) ?? {}).slice(0, MOST_LESSONS);
  return Object.fromEntries(
    lessons.flatMap(([id, value]) => {
      const read = isId(id) ? lessonOf(value) : null;
      return read ? [[id, read]] : [];
    }),
  );
}

function lessonOf(value: unknown): LessonProgress | null {
  const { scene, done } = objectOf(value) ?? {};
  if (typeof scene !== 'number' || !Number.isInteger(scene) || scene < 0 || scene >= MOST_SCENES) return null;
  if (!Array.isArray(done)) return null;
  return { scene, done: [...new Set(done.filter(isId))].slice(0, MOST_SCENES) };
}

function parsed(text: string | null): unknown {
  try {
    return JSON.parse(text ?? 'null') as unknown;
  } catch {
    return null;
  }
}

function objectOf(value: unknown): Record<string, unknown> | null {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : null;
}

function isId(value: unknown): value is string {
  return typeof value === 'string' && value !== '' && value.length <= LONGEST_ID;
}
