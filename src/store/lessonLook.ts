/** What a scene sets up of what a person looks at, and what leaving the lesson gives back. */
import type { EdgewiseDocument } from '../document/document.ts';
import type { Scene } from '../lessons/types.ts';
import { firstLook, USUAL_SPEEDS, type InterfaceState } from './state.ts';

const LOOK = [
  'sample',
  'chosenView',
  'followedView',
  'selection',
  'stepSize',
  'speeds',
  'followsWalk',
  'look',
  'quiz',
  'edgesShow',
  'costScope',
  'mathsOpen',
  'evaluatedPart',
  'threshold',
] as const satisfies readonly (keyof InterfaceState)[];

export type Look = Pick<InterfaceState, (typeof LOOK)[number]>;

export function lookNow(ui: InterfaceState): Look {
  return Object.fromEntries(LOOK.map((key) => [key, ui[key]])) as unknown as Look;
}

export function lookOf({ setUp }: Scene, document: EdgewiseDocument): Omit<Look, 'look' | 'quiz'> {
  const usual = firstLook(document);
  return {
    sample: setUp.sample,
    chosenView: null,
    followedView: setUp.view ?? usual.followedView,
    selection: setUp.selection,
    stepSize: setUp.stepSize,
    speeds: setUp.start.kind === 'saved' ? setUp.start.saved.view.speeds : USUAL_SPEEDS,
    followsWalk: setUp.sample.kind === 'row' && setUp.sample.row === 0,
    edgesShow: 'weights',
    costScope: null,
    mathsOpen: setUp.mathsOpen,
    evaluatedPart: 'validation',
    threshold: 0.5,
  };
}
