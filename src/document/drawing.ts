/** What becomes of a document when other points are drawn: its output follows the number of classes. */
import { allowedLosses, allowedOutputActivations } from '../data/pairing.ts';
import type { DrawnPoint, ProblemFacts } from '../data/problem.ts';
import { PROBLEM_DEFAULTS } from '../data/problemDefaults.ts';
import type { ActivationName } from '../engine/index.ts';
import { changes as words } from '../i18n/en.ts';
import type { EdgewiseDocument, Layer } from './document.ts';
import { withoutGoneParameters } from './edges.ts';
import { ACTIVATION_LABELS, LOSS_LABELS } from './labels.ts';
import { withUnitCount, type Change } from './layers.ts';
import { builtInProblemOf, problemOf } from './problem.ts';
import { outputUnits } from './tableDocument.ts';
import { outputActivation, setTraining } from './training.ts';

/** The document with these points. Where the number of classes is another one, a sentence says what followed. */
export function withPoints(document: EdgewiseDocument, points: readonly DrawnPoint[] | null): Change {
  const drawn = { ...document, data: { ...document.data, points } };
  const before = problemOf(document);
  const facts = problemOf(drawn);
  if (facts === before) return { document: drawn, note: null };
  const activation = facts.task === before.task ? outputActivation(document) : usualOutput(document, facts);
  const layers = document.layers.with(-1, outputLayer(document, before, facts, activation));
  const losses = allowedLosses(facts.task, activation);
  const loss = facts.task === before.task ? document.training.loss : losses[0]!;
  return {
    document: withoutGoneParameters(setTraining({ ...drawn, layers }, { loss })),
    note: noteOf(facts, `${ACTIVATION_LABELS[activation]}, ${LOSS_LABELS[loss]}`),
  };
}

function usualOutput(document: EdgewiseDocument, { task }: ProblemFacts): ActivationName {
  const allowed = allowedOutputActivations(task);
  const problem = builtInProblemOf(document);
  const usual = problem && PROBLEM_DEFAULTS[problem.id].outputActivation;
  return usual && allowed.includes(usual) ? usual : allowed[0]!;
}

/**
 * A single output says how much a point is of the second class. Of several it is the second one that goes on with its
 * weights, so that what has been learnt of these two stays.
 */
function outputLayer(
  { layers }: EdgewiseDocument,
  before: ProblemFacts,
  facts: ProblemFacts,
  activation: ActivationName,
): Layer {
  const output = { ...layers.at(-1)!, activation };
  if (facts.task === before.task) return withUnitCount(output, outputUnits(facts));
  if (facts.task !== 'classes') return { ...output, units: output.units.slice(1, 2) };
  const [single, first, ...others] = withUnitCount(output, outputUnits(facts)).units;
  return { ...output, units: [first!, single!, ...others] };
}

function noteOf({ task, classes }: ProblemFacts, settings: string): string {
  return task === 'classes' ? words.manyClasses(classes?.length ?? 0, settings) : words.twoClasses(settings);
}
