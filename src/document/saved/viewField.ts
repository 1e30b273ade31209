/** What a person was looking at, as it is saved. */
import type { StepSize } from '../../engine/index.ts';
import { saved as words } from '../../i18n/en.ts';
import type { ParameterRef } from '../edges.ts';
import { HIDDEN_LAYERS_LIMIT, THRESHOLD_LIMITS, UNITS_LIMITS, type Range } from '../limits.ts';
import { unitIds } from '../network.ts';
import { problemOf } from '../problem.ts';
import type { EdgewiseDocument } from '../document.ts';
import { flag, nullable, number, object, oneOf, oneOfKind, whole, wholeList, type Field } from './fields.ts';
import type { Report } from './report.ts';
import type { SavedSample, SavedView } from './saved.ts';

type Selection = NonNullable<SavedView['selection']>;

const MOST_INPUTS = UNITS_LIMITS.max;
/** Far beyond every input that a person types, and exact in single precision. */
const ANY_INPUT: Range = { min: -1e6, max: 1e6 };

const layer = whole({ min: 0, max: HIDDEN_LAYERS_LIMIT + 1 });
const unit = whole({ min: 0, max: MOST_INPUTS - 1 });
const networkView = oneOf(['sample', 'dataset']);
const stepsPerSecond = nullable(number({ min: 0.01, max: 1000 }));

export const sampleField = oneOfKind<SavedSample>({
  row: object({ kind: oneOf(['row']), row: whole({ min: 0, max: 1e9 }) }),
  own: object({
    kind: oneOf(['own']),
    inputs: wholeList(number(ANY_INPUT), { least: 1, most: MOST_INPUTS }),
    target: nullable(number(ANY_INPUT)),
  }),
});

export const selectionField = oneOfKind<Selection>({
  weight: object({ kind: oneOf(['weight']), layer, from: unit, to: unit }),
  bias: object({ kind: oneOf(['bias']), layer, unit }),
  neuron: object({ kind: oneOf(['neuron']), layer, unit }),
});

/** A weight or a bias: no neuron. */
export const parameterField: Field<ParameterRef> = {
  schema: selectionField.schema,
  read(value, place) {
    const found = selectionField.read(value, place);
    return found?.kind === 'neuron' ? undefined : found;
  },
};

/** What is looked at where nothing was saved. */
const USUAL_VIEW: SavedView = {
  sample: { kind: 'row', row: 0 },
  chosenView: null,
  followedView: 'dataset',
  numbersOn: false,
  discretised: false,
  showValidation: true,
  logScale: null,
  selection: null,
  stepSize: 'epoch',
  speeds: { neuron: 1, layer: 1, sample: 2, batch: 10, epoch: 60 },
  followsWalk: true,
  look: null,
  edgesShow: 'weights',
  costScope: null,
  evaluatedPart: 'validation',
  threshold: 0.5,
  mathsOpen: false,
};

const speeds = object<Record<StepSize, number | null>>(
  {
    neuron: stepsPerSecond,
    layer: stepsPerSecond,
    sample: stepsPerSecond,
    batch: stepsPerSecond,
    epoch: stepsPerSecond,
  },
  USUAL_VIEW.speeds,
);

export const viewField = object<SavedView>(
  {
    sample: sampleField,
    chosenView: nullable(networkView),
    followedView: networkView,
    numbersOn: flag,
    discretised: flag,
    showValidation: flag,
    logScale: nullable(flag),
    selection: nullable(selectionField),
    stepSize: oneOf(['neuron', 'layer', 'sample', 'batch', 'epoch']),
    speeds,
    followsWalk: flag,
    look: nullable(object<{ index: number }>({ index: whole({ min: 0, max: 1e6 }) })),
    edgesShow: oneOf(['weights', 'gradients']),
    costScope: nullable(oneOf(['sample', 'batch', 'set'])),
    evaluatedPart: oneOf(['train', 'validation', 'test']),
    threshold: number(THRESHOLD_LIMITS),
    mathsOpen: flag,
  },
  USUAL_VIEW,
);

/** The view of a problem that was saved without one. */
export function usualView(document: EdgewiseDocument): SavedView {
  return { ...USUAL_VIEW, followedView: problemOf(document).kind === 'table' ? 'sample' : 'dataset' };
}

/** What of a view is not as usual; all else comes back by itself when it is read. */
export function unusualView(view: SavedView): Partial<SavedView> {
  const isUsual = (key: keyof SavedView) => JSON.stringify(view[key]) === JSON.stringify(USUAL_VIEW[key]);
  return Object.fromEntries(Object.entries(view).filter(([key]) => !isUsual(key as keyof SavedView)));
}

/** The view with nothing in it that this document does not have. */
export function fitView(view: SavedView, document: EdgewiseDocument, report: Report): SavedView {
  const selected = isThere(view.selection, document) ? view.selection : null;
  if (selected !== view.selection) report.say(words.noSelection);
  const hasSample =
    view.sample.kind === 'row' || view.sample.inputs.length === problemOf(document).inputs.length;
  if (!hasSample) report.say(words.otherSample);
  return { ...view, selection: selected, sample: hasSample ? view.sample : { kind: 'row', row: 0 } };
}

/** Whether the network has this neuron, weight or bias; nothing is always there. */
export function isThere(selected: Selection | null, document: EdgewiseDocument): boolean {
  if (!selected) return true;
  const widths = unitIds(document).map((ids) => ids.length);
  const has = (column: number, at: number) => at < (widths[column] ?? 0);
  if (selected.kind === 'neuron') return has(selected.layer, selected.unit);
  if (selected.layer === 0) return false;
  return isParameterThere(selected, has);
}

function isParameterThere(ref: ParameterRef, has: (column: number, at: number) => boolean): boolean {
  if (ref.kind === 'bias') return has(ref.layer, ref.unit);
  return has(ref.layer - 1, ref.from) && has(ref.layer, ref.to);
}
