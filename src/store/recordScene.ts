/** What is on the page, as the beginning of a scene. */
import { EMPTY_CURVE } from '../document/saved/curveField.ts';
import { initialParametersOf } from '../document/saved/initialParameters.ts';
import type { Saved } from '../document/saved/saved.ts';
import type { SetUp } from '../lessons/types.ts';

/** Of a state down to the last bit; only the curve is left out, which says nothing about where the scene begins. */
export function setUpOf(saved: Saved): SetUp {
  const { view } = saved;
  return {
    start: { kind: 'saved', saved: { ...saved, run: changedRun(saved), curve: EMPTY_CURVE } },
    parameters: null,
    sample: view.sample,
    view: view.chosenView ?? view.followedView,
    stepSize: view.stepSize,
    walkIndex: 0,
    mathsOpen: view.mathsOpen,
    selection: view.selection,
    shows: null,
  };
}

/** Null where nothing was trained or edited: the run begins as the document says. */
function changedRun({ run, document }: Saved): Saved['run'] {
  if (!run) return null;
  const initial = initialParametersOf(document);
  const isSame = (values: Float32Array | null) => values?.every((value, at) => value === initial[at]) ?? true;
  const isFirst = run.step === 0 && run.walkIndex === 0 && isSame(run.parameters);
  if (isFirst && isSame(run.initialParameters)) return null;
  return { ...run, initialParameters: isSame(run.initialParameters) ? null : run.initialParameters };
}
