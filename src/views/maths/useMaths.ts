/** Decides what the drawer is about: the present step, or what a person has chosen since. */
import { useState } from 'react';
import type { StepPosition, StepResult } from '../../engine/index.ts';
import { useApp, useShownStep } from '../../store/hooks.ts';
import type { Selection } from '../../store/state.ts';
import type { ShownStep } from '../../store/walk.ts';
import { mathsOf, type Maths } from './mathsOf.ts';
import { sourceOfSample, sourceOfStep, type MathsSource } from './mathsSource.ts';
import { subjectOfSelection, subjectOfStep, type MathsSubject } from './mathsSubject.ts';

export interface ShownMaths {
  maths: Maths;
  source: MathsSource;
  subject: MathsSubject;
  /** Where the walk stands; null between batches. */
  phase: StepPosition['phase'] | null;
}

/** Null while there is nothing to explain: no step, and nothing chosen. */
export function useMaths(): ShownMaths | null {
  const document = useApp((state) => state.document);
  const frame = useApp((state) => state.run.frame);
  const sample = useApp((state) => state.ui.sample);
  const hover = useApp((state) => state.ui.hover);
  const held = useApp((state) => state.ui.gesture?.ref ?? null);
  const step = useShownStep();
  const selected = useApp((state) => state.ui.selection);
  const selection = useNewSelection(step);
  if (!frame) return null;
  const source = step ? sourceOfStep(document, frame, step) : sourceOfSample(document, frame, sample);
  const subject: MathsSubject | null = held
    ? { kind: 'held', ref: held }
    : source && chooseSubject(source, step, { selected, selection, hover });
  if (!source || !subject) return null;
  const isKnown = (result: StepResult) => (step ? step.isKnown(result) : true);
  return { maths: mathsOf(source, subject, isKnown), source, subject, phase: step?.position.phase ?? null };
}

interface Choice {
  /** What is selected, and the same as long as no step was taken since. */
  selected: Selection | null;
  selection: Selection | null;
  hover: Selection | null;
}

/** An update is shown for the parameter that is chosen, whenever it was; at any other step a new choice is the subject. */
function chooseSubject(
  source: MathsSource,
  step: ShownStep | null,
  { selected, selection, hover }: Choice,
): MathsSubject | null {
  if (step?.position.phase === 'update') return subjectOfStep(source, step.position, hover ?? selected);
  const chosen = selection && subjectOfSelection(source, selection);
  return chosen ?? (step && subjectOfStep(source, step.position));
}

/** The selection, unless a step was taken since it was made. */
function useNewSelection(step: ShownStep | null): Selection | null {
  const selection = useApp((state) => state.ui.selection);
  const place = step?.key ?? null;
  const [made, setMade] = useState({ selection, place });
  const isMadeHere = made.selection !== selection || (place === null && made.place !== null);
  if (isMadeHere) setMade({ selection, place });
  return isMadeHere || made.place === place ? selection : null;
}
