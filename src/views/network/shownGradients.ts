/** The gradients that the canvas writes down: those of the backward pass, or all of them where a person chose so. */
import type { EdgesShow } from '../../store/state.ts';
import type { NodeKind } from '../../viz/nodeKinds.ts';
import type { Frame, SampleTrace } from '../../worker/protocol.ts';
import type { CanvasStep } from './stepStates.ts';

export interface ShownGradients {
  /** ∂L/∂ each parameter for one sample, laid out as the parameters. */
  gradient: Float64Array;
  /** δ of one neuron, which is also ∂L/∂b. */
  delta(layer: number, unit: number): number;
  /** Whether the gradients into this neuron have come to light. */
  isKnown(layer: number, unit: number): boolean;
  isDeltaKnown(layer: number, unit: number): boolean;
  /** Whether it is what the step is about. */
  isCurrent(layer: number, unit: number): boolean;
  /** Chosen ones stand on every edge with room; else larger networks show only those of the step. */
  areChosen: boolean;
}

interface Shown {
  kind: NodeKind;
  frame: Frame | null;
  step: CanvasStep | null;
  edgesShow: EdgesShow;
}

/** Null where there is nothing to show: not chosen and not stepped to, not known yet, or of a sample without a target. */
export function shownGradients({ kind, frame, step, edgesShow }: Shown): ShownGradients | null {
  const areChosen = edgesShow === 'gradients';
  if (!step) return areChosen ? wholeGradients(frame?.sample ?? null) : null;
  if (step.phase === 'backward')
    return gradientsOf(step.before, {
      isKnown: (layer, unit) => step.isKnown({ kind: 'gradient', layer, unit }),
      isDeltaKnown: step.isDeltaKnown,
      isCurrent: step.isCurrent,
      areChosen,
    });
  // Capsules have the old and the new weight on their edges then.
  const hasRoomInUpdate = kind !== 'capsule';
  return step.phase === 'update' && areChosen && hasRoomInUpdate ? wholeGradients(step.before) : null;
}

function wholeGradients(trace: SampleTrace | null): ShownGradients | null {
  const always = () => true;
  const known = { isKnown: always, isDeltaKnown: always, isCurrent: () => false, areChosen: true };
  return trace && gradientsOf(trace, known);
}

function gradientsOf(
  { backward }: SampleTrace,
  known: Pick<ShownGradients, 'isKnown' | 'isDeltaKnown' | 'isCurrent' | 'areChosen'>,
): ShownGradients | null {
  if (!backward) return null;
  const { gradient, layers } = backward;
  return { gradient, delta: (layer, unit) => layers[layer - 1]?.delta[unit] ?? 0, ...known };
}
