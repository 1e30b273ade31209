/** Exercises that a teacher made, as files: a lesson with the name and the version of its form. Nothing in them is trusted. */
import { exercise as words } from '../../i18n/en.ts';
import { isObject } from '../../document/saved/fields.ts';
import { quoted, Report } from '../../document/saved/report.ts';
import { readJson } from '../../document/saved/parseSaved.ts';
import type { Lesson } from '../types.ts';
import { fitExercise } from './fitExercise.ts';
import { LIMITS } from './limits.ts';
import { parseLesson, type ParsedLesson } from './parseLesson.ts';
import { toLessonJson } from './writeLesson.ts';

const FORMAT = 'edgewise-exercise';
/** A later form gets the next number, and this one stays readable. */
const VERSION = 1;

/** The text of a file; also what a link holds. */
export function toExerciseText(lesson: Lesson): string {
  return JSON.stringify({ format: FORMAT, version: VERSION, exercise: toLessonJson(lesson) });
}

/** As in "turn-one-weight.exercise.json". */
export function exerciseFileName({ title }: Lesson): string {
  const plain = title.toLowerCase().replaceAll(/[^\p{L}\p{N}]+/gu, '-');
  return `${plain.replaceAll(/^-+|-+$/g, '').slice(0, 60) || words.fileName}.exercise.json`;
}

/** Whether a text, which may be of anything, means to be an exercise. Only its beginning is looked at. */
export function isExerciseText(text: string): boolean {
  return text.slice(0, 200).includes(`"${FORMAT}"`);
}

export function parseExerciseText(text: string): ParsedLesson {
  const json = readJson(text, LIMITS.lesson);
  return json.ok ? parseExercise(json.value) : json;
}

function parseExercise(value: unknown): ParsedLesson {
  const { format, version, exercise } = isObject(value) ? ({ ...value } as Record<string, unknown>) : {};
  if (format !== FORMAT) return { ok: false, error: words.notOurs };
  if (version !== VERSION) return { ok: false, error: wrongVersion(version) };
  const parsed = parseLesson(exercise);
  if (!parsed.ok) return parsed;
  const report = new Report();
  const lesson = fitExercise(parsed.lesson, report);
  if (!lesson) return { ok: false, error: words.cannotOpen(report.error ?? words.notOurs) };
  return { ok: true, lesson, report: [...parsed.report, ...report.sentences] };
}

function wrongVersion(version: unknown): string {
  const isNewer = typeof version === 'number' && Number.isInteger(version) && version > VERSION;
  return isNewer ? words.newer(quoted(version), VERSION) : words.noVersion(quoted(version));
}
