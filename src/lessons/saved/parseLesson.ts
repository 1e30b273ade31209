/**
 * The one way in for lessons from outside. Nothing in them is trusted: what can be put right is and is told, what cannot is
 * refused in a sentence. It never throws.
 */
import { PARAMETER_LIMITS, SEED_LIMITS, WEIGHTS_LIMIT } from '../../document/limits.ts';
import { BUILT_IN_TABLES, type BuiltInTableId } from '../../data/tables/builtIn.ts';
import { documentField } from '../../document/saved/documentField.ts';
import {
  anyNumber,
  flag,
  isObject,
  key,
  list,
  nullable,
  number,
  object,
  oneOf,
  oneOfKind,
  text,
  whole,
  wholeList,
  type Field,
} from '../../document/saved/fields.ts';
import { parseSaved } from '../../document/saved/parseSaved.ts';
import { Report } from '../../document/saved/report.ts';
import type { Saved } from '../../document/saved/saved.ts';
import { sampleField, selectionField } from '../../document/saved/viewField.ts';
import { exercise, saved } from '../../i18n/en.ts';
import type { Check, Control, Lesson, Scene, SceneWords, SetUp, ShownPart, Start, Task } from '../types.ts';
import { USUAL_SET_UP } from '../usualSetUp.ts';
import { goalField } from './goalField.ts';
import { LIMITS } from './limits.ts';

export type ParsedLesson =
  | { ok: true; lesson: Lesson; report: string[] }
  /** A sentence that says what is wrong. */
  | { ok: false; error: string };

const PARTS = {
  inputs: true,
  data: true,
  load: true,
  define: true,
  compile: true,
  fit: true,
  evaluate: true,
  predict: true,
} satisfies Record<ShownPart, true>;

const CONTROLS = {
  weights: true,
  layers: true,
  data: true,
  settings: true,
  steps: true,
  training: true,
} satisfies Record<Control, true>;

const TABLES = Object.keys(BUILT_IN_TABLES) as BuiltInTableId[];

/** Paragraphs, with their line breaks. */
const prose: Field<string> = {
  schema: { type: 'string', maxLength: LIMITS.text },
  read(value, { path, report }) {
    if (typeof value !== 'string') return undefined;
    if (value.length > LIMITS.text) report.say(saved.cutText(path, LIMITS.text));
    return value.slice(0, LIMITS.text).replace(/[^\P{Cc}\n]/gu, '');
  },
};
const words = text(LIMITS.words);

/** A state of its own within the lesson, read as a file of it would be. */
const savedField: Field<Saved> = {
  schema: { type: 'object' },
  read(value, { path, report }) {
    const parsed = parseSaved(value);
    if (!parsed.ok) return report.refuse(exercise.ofPart(path, parsed.error));
    for (const sentence of parsed.report) report.say(exercise.ofPart(path, sentence));
    return parsed.saved;
  },
};

const start = oneOfKind<Start>({
  document: object({ kind: oneOf(['document']), document: documentField }),
  table: object({ kind: oneOf(['table']), id: oneOf(TABLES), seed: whole(SEED_LIMITS) }),
  saved: object({ kind: oneOf(['saved']), saved: savedField }),
});

const setUp = object<SetUp>(
  {
    start,
    parameters: nullable(wholeList(number(PARAMETER_LIMITS), { least: 1, most: 2 * WEIGHTS_LIMIT })),
    sample: sampleField,
    view: nullable(oneOf(['sample', 'dataset'])),
    stepSize: oneOf(['neuron', 'layer', 'sample', 'batch', 'epoch']),
    walkIndex: whole({ min: 0, max: 1e6 }),
    mathsOpen: flag,
    selection: nullable(selectionField),
    shows: nullable(oneOf(Object.keys(PARTS) as ShownPart[])),
  },
  USUAL_SET_UP,
);

const task = object<Task>(
  {
    say: words,
    checks: wholeList(object<Check>({ words, goal: goalField }), { most: LIMITS.checks }),
    bar: nullable(object({ check: whole({ min: 0, max: LIMITS.checks - 1 }), from: anyNumber })),
  },
  { bar: null },
);

const says = { title: text(LIMITS.title), text: prose, task, done: words };

/** What a scene says, without the rest of it. */
export const sceneWordsField = object<SceneWords>(says);

const hints: Field<Scene['hints']> = {
  schema: wholeList(words, { least: 2, most: 2 }).schema,
  read(value, place) {
    const [first, second] = wholeList(words, { least: 2, most: 2 }).read(value, place) ?? [];
    return first === undefined || second === undefined ? undefined : [first, second];
  },
};

const sceneField = object<Scene>(
  {
    id: key(LIMITS.id),
    ...says,
    setUp,
    goesOn: flag,
    withheld: list(oneOf(Object.keys(CONTROLS) as Control[]), { most: LIMITS.controls }),
    focus: nullable(selectionField),
    hints,
  },
  { goesOn: false, withheld: [], focus: null, done: '' },
);

const lessonWith = (leastScenes: number) =>
  object<Lesson>({
    id: key(LIMITS.id),
    title: text(LIMITS.title),
    summary: words,
    scenes: wholeList(sceneField, { least: leastScenes, most: LIMITS.scenes }),
  });

const lessonField = lessonWith(1);
/** One that is still being made may have no scene yet. */
const draftField = lessonWith(0);

export function parseLesson(value: unknown, isDraft = false): ParsedLesson {
  if (!isObject(value)) return refused(exercise.noLesson);
  const report = new Report();
  const lesson = (isDraft ? draftField : lessonField).read(value, { path: '', report });
  if (!lesson) return refused(exercise.cannotOpenLesson(report.error ?? exercise.partMissing));
  const ids = lesson.scenes.map(({ id }) => id);
  if (new Set(ids).size < ids.length) return refused(exercise.sameSceneIds);
  const lost = lesson.scenes.find(({ task: { checks, bar } }) => bar && bar.check >= checks.length);
  if (lost) return refused(exercise.barWithoutCheck(lost.title));
  return { ok: true, lesson, report: report.sentences };
}

function refused(error: string): ParsedLesson {
  return { ok: false, error };
}
