import { useMemo } from 'react';
import { useApp } from '../../store/hooks.ts';
import { chevronBox, chevronPlaces } from '../../viz/chevrons.ts';
import type { LayoutEdge } from '../../viz/geometry.ts';
import { deltaFlags, type DeltaFlag } from './deltaFlags.ts';
import { gradientFlags, type GradientSign } from './gradientFlags.ts';
import { heldBoxes } from './heldBoxes.ts';
import { productTokens, type ProductSign } from './productTokens.ts';
import type { CanvasStep } from './stepStates.ts';
import type { Placed, StepSign } from './stepSigns.ts';
import { weightChanges } from './weightChanges.ts';
import type { Stage } from './useStage.ts';

export interface StepSigns {
  tokens: readonly Placed<ProductSign>[];
  gradients: readonly Placed<GradientSign>[];
  deltas: readonly DeltaFlag[];
  /** Edges along which the present neurons gather their δ. */
  gathering: readonly LayoutEdge[];
  changes: readonly Placed<StepSign>[];
}

const NO_SIGNS: StepSigns = { tokens: [], gradients: [], deltas: [], gathering: [], changes: [] };

/** Everything that the step writes on edges and under neurons, each in its place. */
export function useStepSigns(stage: Stage): StepSigns {
  const gesture = useApp((state) => state.ui.gesture);
  const selection = useApp((state) => state.ui.selection);
  return useMemo(() => {
    const { step } = stage;
    if (!step) return NO_SIGNS;
    const held = heldBoxes(stage, gesture, selection);
    const deltas = deltaFlags(stage, step);
    const gathering = gatheringEdges(stage, step);
    const chevrons = gathering.flatMap((edge) =>
      chevronPlaces(edge, 'source', gathering.length).map((t) => chevronBox(edge, t)),
    );
    return {
      tokens: productTokens(stage, step, held),
      gradients: gradientFlags(stage, step, selection, [
        ...held,
        ...chevrons,
        ...deltas.map(({ box }) => box),
      ]),
      deltas,
      gathering,
      changes: weightChanges(stage, step, held),
    };
  }, [stage, gesture, selection]);
}

/** Only where neurons are capsules: elsewhere there are too many. */
function gatheringEdges({ kind, layout }: Stage, step: CanvasStep): LayoutEdge[] {
  if (step.phase !== 'backward' || kind !== 'capsule') return [];
  return layout.edges.filter(({ layer, from }) => step.isCurrent(layer - 1, from));
}
