/** How far a run has come, as it is saved, and whether that can be of this document. */
import { emptySlots, parameterCount } from '../../engine/index.ts';
import { saved as words } from '../../i18n/en.ts';
import type { EdgewiseDocument } from '../document.ts';
import { removedIndices } from '../edges.ts';
import { WEIGHTS_LIMIT } from '../limits.ts';
import { networkSpec } from '../network.ts';
import { nullable, object, whole } from './fields.ts';
import { float32List } from './float32.ts';
import type { Report } from './report.ts';
import type { SavedRun } from './saved.ts';

/** With as many weights as there may be there are fewer biases than these. */
const MOST_PARAMETERS = WEIGHTS_LIMIT * 2;
const MOST_SLOTS_PER_PARAMETER = 2;

const count = whole({ min: 0, max: 2 ** 31 - 1 });

export const runField = object<SavedRun>(
  {
    parameters: float32List(MOST_PARAMETERS),
    initialParameters: nullable(float32List(MOST_PARAMETERS)),
    slots: nullable(float32List(MOST_PARAMETERS * MOST_SLOTS_PER_PARAMETER)),
    step: count,
    epoch: count,
    positionInEpoch: count,
    walkIndex: count,
  },
  { initialParameters: null, slots: null, step: 0, epoch: 0, positionInEpoch: 0, walkIndex: 0 },
);

/** The run as far as it is one of this document's network; null where it is not. */
export function fitRun(run: SavedRun, document: EdgewiseDocument, report: Report): SavedRun | null {
  const parameters = parameterCount(networkSpec(document));
  if (run.parameters.length !== parameters) {
    report.say(words.wrongParameters(run.parameters.length, parameters));
    return null;
  }
  const slots = emptySlots(document.training.optimizer).perParameter * parameters;
  return {
    ...run,
    parameters: withoutRemoved(run.parameters, document, report),
    initialParameters: ofLength(run.initialParameters, parameters, words.initialWeightsLeftOut, report),
    slots: ofLength(run.slots, slots, words.slotsLeftOut, report),
    positionInEpoch: fitPosition(run, document, report),
  };
}

function ofLength(values: Float32Array | null, length: number, note: string, report: Report) {
  if (values === null || values.length === length) return values;
  report.say(note);
  return null;
}

function withoutRemoved(parameters: Float32Array, document: EdgewiseDocument, report: Report): Float32Array {
  const removed = removedIndices(document);
  if (removed.every((index) => parameters[index] === 0)) return parameters;
  report.say(words.removedAreZero);
  const clean = parameters.slice();
  for (const index of removed) clean[index] = 0;
  return clean;
}

/** The rows of a table are not known here: the trainer looks at those. */
function fitPosition({ positionInEpoch }: SavedRun, { data, table }: EdgewiseDocument, report: Report) {
  const rows = data.points?.length ?? data.rows;
  if (table || positionInEpoch < rows) return positionInEpoch;
  report.say(words.epochBegins);
  return 0;
}
