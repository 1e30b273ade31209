/** The page's state as it is saved, and what is saved as the page's state. */
import { createSlots } from '../engine/index.ts';
import { initialParametersOf } from '../document/saved/initialParameters.ts';
import type { Saved, SavedCurve, SavedRun, SavedView } from '../document/saved/saved.ts';
import type { EdgewiseDocument } from '../document/document.ts';
import { frozenParameters, removedIndices } from '../document/edges.ts';
import { networkSpec } from '../document/network.ts';
import { timeline } from '../i18n/en.ts';
import type { Checkpoint, CurvePoint } from '../worker/protocol.ts';
import { curvePoints, type Curve } from './curve.ts';
import type { Standing } from './history.ts';
import type { InterfaceState } from './state.ts';
import type { TableText } from './tables.ts';

/** `rows` is the text of the document's own table; null where it has none. */
export function toSaved(
  { document, checkpoint, curve }: Standing,
  ui: InterfaceState,
  rows: TableText | null,
): Saved {
  return {
    document,
    run: toSavedRun(checkpoint),
    view: toSavedView(ui),
    curve: toSavedCurve(curve),
    rows: toSavedRows(rows),
  };
}

function toSavedRun({ state, initialParameters, walkIndex }: Checkpoint): SavedRun {
  const { parameters, slots, step, epoch, positionInEpoch } = state;
  return { parameters, initialParameters, slots, step, epoch, positionInEpoch, walkIndex };
}

/** The checkpoint that a saved run is; what was left out of it is as before the first update, and so is all without one. */
export function toCheckpoint(run: SavedRun | null, document: EdgewiseDocument): Checkpoint {
  if (!run) return toCheckpoint(firstRunOf(document), document);
  const { parameters, step, epoch, positionInEpoch, walkIndex } = run;
  const { data, initialWeights, training } = document;
  return {
    network: networkSpec(document),
    state: {
      parameters,
      slots: run.slots ?? createSlots(training.optimizer, parameters.length),
      frozen: frozenParameters(document),
      step,
      epoch,
      positionInEpoch,
      seeds: { data: data.seed, weights: initialWeights.seed, training: training.seed },
    },
    initialParameters: run.initialParameters ?? initialParametersOf(document),
    walkIndex,
  };
}

/** Removed connections are 0 from the beginning. */
function firstRunOf(document: EdgewiseDocument): SavedRun {
  const parameters = initialParametersOf(document);
  for (const index of removedIndices(document)) parameters[index] = 0;
  return {
    parameters,
    initialParameters: parameters,
    slots: null,
    step: 0,
    epoch: 0,
    positionInEpoch: 0,
    walkIndex: 0,
  };
}

/** What is saved of how a person looks at things. */
export function toSavedView(ui: InterfaceState): SavedView {
  return {
    sample: ui.sample,
    chosenView: ui.chosenView,
    followedView: ui.followedView,
    numbersOn: ui.numbersOn,
    discretised: ui.discretised,
    showValidation: ui.showValidation,
    logScale: ui.logScale,
    selection: ui.selection,
    stepSize: ui.stepSize,
    speeds: ui.speeds,
    followsWalk: ui.followsWalk,
    look: ui.look,
    edgesShow: ui.edgesShow,
    costScope: ui.costScope,
    evaluatedPart: ui.evaluatedPart,
    threshold: ui.threshold,
    mathsOpen: ui.mathsOpen,
  };
}

/** Whether the same would be saved of how a person looks at things. */
export function isSameView(ui: InterfaceState, other: InterfaceState): boolean {
  const [one, two] = [toSavedView(ui), toSavedView(other)];
  return (Object.keys(one) as (keyof SavedView)[]).every((key) => one[key] === two[key]);
}

/** Where a loss is no number, there is no point. */
function toSavedCurve(curve: Curve): SavedCurve {
  const points = curvePoints(curve).filter(({ trainLoss }) => Number.isFinite(trainLoss));
  const finite = (value: number | null) => (Number.isFinite(value) ? value : null);
  return {
    epochs: points.map(({ epoch }) => epoch),
    trainLoss: points.map(({ trainLoss }) => trainLoss),
    validationLoss: points.map(({ validationLoss }) => finite(validationLoss)),
    trainAccuracy: points.map(({ trainAccuracy }) => finite(trainAccuracy)),
    validationAccuracy: points.map(({ validationAccuracy }) => finite(validationAccuracy)),
    edits: curve.edits.map(({ epoch }) => epoch),
  };
}

export function toCurve(saved: SavedCurve): Curve {
  const shared = saved.epochs.map((epoch, at): CurvePoint => ({
    epoch,
    trainLoss: saved.trainLoss[at]!,
    validationLoss: saved.validationLoss[at] ?? null,
    trainAccuracy: saved.trainAccuracy[at] ?? null,
    validationAccuracy: saved.validationAccuracy[at] ?? null,
  }));
  const edits = saved.edits.map((epoch) => ({ epoch, words: [timeline.editedBefore] }));
  return { shared, length: shared.length, edits };
}

function toSavedRows(text: TableText | null): Saved['rows'] {
  if (text === null) return null;
  return typeof text === 'string' ? { kind: 'text', text } : { kind: 'bytes', bytes: text };
}

export function toTableText(rows: NonNullable<Saved['rows']>): TableText {
  return rows.kind === 'text' ? rows.text : rows.bytes;
}
