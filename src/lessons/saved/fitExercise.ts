/** An exercise whose parts are each sound, made to fit together: what a scene speaks of must be in its network. */
import { exercise as words } from '../../i18n/en.ts';
import { parameterCount } from '../../engine/index.ts';
import type { EdgewiseDocument } from '../../document/document.ts';
import { inputUnits, networkSpec } from '../../document/network.ts';
import { EMPTY_CURVE } from '../../document/saved/curveField.ts';
import { Report } from '../../document/saved/report.ts';
import { fitView, isThere, usualView } from '../../document/saved/viewField.ts';
import type { Goal, Quantity, SimpleGoal } from '../goals.ts';
import { partsToShow } from '../partsToShow.ts';
import type { Check, Lesson, Scene, SetUp, Start } from '../types.ts';

/** Undefined where it cannot be played by anyone but its author; `report` says why. */
export function fitExercise(lesson: Lesson, report: Report): Lesson | undefined {
  const bound = lesson.scenes.findIndex(({ setUp }) => needsOwnRows(setUp));
  if (bound >= 0) return report.refuse(words.needsOwnRows(bound + 1));
  return { ...lesson, scenes: lesson.scenes.map((scene, index) => fitNumbered(scene, index, report)) };
}

/** A scene may bring the rows of a person's own table, as saved work does. */
function needsOwnRows({ start }: SetUp): boolean {
  if (documentOf(start)?.table?.source.kind !== 'own') return false;
  return start.kind !== 'saved' || start.saved.rows === null;
}

/** Null of a built-in table: its network is known only when its rows are there. */
function documentOf(start: Start): EdgewiseDocument | null {
  if (start.kind === 'table') return null;
  return start.kind === 'saved' ? start.saved.document : start.document;
}

function fitNumbered(scene: Scene, index: number, report: Report): Scene {
  const own = new Report();
  const fitted = fitScene(scene, own);
  for (const sentence of own.sentences) report.say(words.ofScene(index + 1, sentence));
  return fitted;
}

function fitScene(scene: Scene, report: Report): Scene {
  const document = documentOf(scene.setUp.start);
  const checks = scene.task.checks.filter(({ goal }) => isPossible(goal, document));
  const lost = scene.task.checks.length - checks.length;
  if (lost > 0) report.say(words.lostChecks(lost));
  const task = { ...scene.task, checks, bar: lost > 0 ? null : scene.task.bar };
  if (!document) return { ...scene, task };
  const focus = isThere(scene.focus, document) ? scene.focus : null;
  return { ...scene, task, focus, setUp: fitSetUp(scene.setUp, document, report) };
}

function fitSetUp(setUp: SetUp, document: EdgewiseDocument, report: Report): SetUp {
  const { sample, selection } = fitView(
    { ...usualView(document), sample: setUp.sample, selection: setUp.selection },
    document,
    report,
  );
  const parameters = fitParameters(setUp, document, report);
  return {
    ...setUp,
    start: withRows(setUp.start),
    sample,
    selection,
    parameters,
    shows: fitShown(setUp, report),
  };
}

function fitShown(setUp: SetUp, report: Report): SetUp['shows'] {
  const { shows } = setUp;
  if (shows === null || partsToShow(setUp).includes(shows)) return shows;
  report.say(words.lostPart);
  return null;
}

/** What is said about a table is not trusted: it is set up from its rows, as it is for saved work. */
function withRows(start: Start): Start {
  if (start.kind !== 'document' || !start.document.table) return start;
  const { document } = start;
  const saved = { document, run: null, view: usualView(document), curve: EMPTY_CURVE, rows: null };
  return { kind: 'saved', saved };
}

function fitParameters(
  { parameters }: SetUp,
  document: EdgewiseDocument,
  report: Report,
): SetUp['parameters'] {
  const count = parameterCount(networkSpec(document));
  if (!parameters || parameters.length === count) return parameters;
  report.say(words.otherWeights(parameters.length, count));
  return null;
}

function isPossible(goal: Check['goal'], document: EdgewiseDocument | null): boolean {
  return partsOf(goal).every((part) => isPartPossible(part, document));
}

function partsOf(goal: Goal): readonly SimpleGoal[] {
  return goal.kind === 'all' ? goal.goals : [goal];
}

function isPartPossible(goal: SimpleGoal, document: EdgewiseDocument | null): boolean {
  if (goal.kind === 'choice') return goal.right < goal.options.length;
  if (!document) return true;
  switch (goal.kind) {
    case 'value':
      return isQuantityThere(goal.of, document);
    case 'selected':
      return isThere(goal.place, document);
    case 'known':
      return !('layer' in goal.result) || isThere({ ...goal.result, kind: 'neuron' }, document);
    default:
      return true;
  }
}

/** Layers may be added on the way; neurons that a goal names must be there from the beginning. */
function isQuantityThere(of: Quantity, document: EdgewiseDocument): boolean {
  switch (of.kind) {
    case 'parameter':
      return isThere(of.ref, document);
    case 'input':
      return of.unit < inputUnits(document).length;
    case 'output':
      return of.unit < (document.layers.at(-1)?.units.length ?? 0);
    default:
      return true;
  }
}
