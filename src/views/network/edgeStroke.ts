/** The stroke of an edge: its weight gives colour and width, a step of training and the pointer its opacity. */
import type { Gesture, Selection } from '../../store/state.ts';
import { dragEmphasis, hoverEmphasis, type EdgePlace } from '../../viz/edgeEmphasis.ts';
import type { EdgeScale } from '../../viz/edgeScale.ts';
import type { EdgeStroke } from '../../viz/paintEdges.ts';
import type { EdgeState } from './stepStates.ts';

const STEP_OPACITY = { unused: 0.28, finished: 0.55, inUse: 1, plain: 1 } satisfies Record<EdgeState, number>;
/** Across a room more than two strengths cannot be told apart. */
const PRESENTED_OPACITY = { ...STEP_OPACITY, unused: 0.5, finished: 0.5 };
/** The drawing is doubled, its edges a little less. */
const PRESENTED_WIDTH = 0.95;
const IN_USE_PX = 4.5;

interface StrokeOptions {
  /** Null while no step is shown. */
  state: EdgeState | null;
  /** The pointer's factor. */
  emphasis: number;
  /** Among many edges weak ones stay faint. */
  isMany: boolean;
  isPresented: boolean;
}

export function edgeStroke(
  weight: number,
  scale: EdgeScale,
  { state, emphasis, isMany, isPresented }: StrokeOptions,
): EdgeStroke {
  const ownPx = scale.widthPx(weight);
  const ownOpacity = scale.opacity(weight);
  const stepOpacity =
    state &&
    (isPresented ? PRESENTED_OPACITY : STEP_OPACITY)[state] * (isMany && state !== 'inUse' ? ownOpacity : 1);
  return {
    color: scale.color(weight),
    widthPx:
      (isPresented ? PRESENTED_WIDTH : 1) *
      (state === 'inUse' && !isMany ? Math.max(ownPx, IN_USE_PX) : ownPx),
    opacity: (stepOpacity ?? ownOpacity) * emphasis,
  };
}

/** The pointer's factor of an edge's opacity. */
export function edgeEmphasis(edge: EdgePlace, gesture: Gesture | null, hover: Selection | null): number {
  if (gesture) return dragEmphasis(edge, gesture.ref);
  return hover?.kind === 'weight' ? hoverEmphasis(edge, hover) : 1;
}
