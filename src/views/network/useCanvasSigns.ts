import { useMemo } from 'react';
import { useApp } from '../../store/hooks.ts';
import type { Selection } from '../../store/state.ts';
import { chevronBox, chevronPlaces } from '../../viz/chevrons.ts';
import type { LayoutEdge } from '../../viz/geometry.ts';
import type { LabelBox } from '../../viz/labelPlaces.ts';
import { deltaFlags, type DeltaFlag } from './deltaFlags.ts';
import { gradientFlags, type GradientSign } from './gradientFlags.ts';
import { heldBoxes } from './heldBoxes.ts';
import { lossNote, type LossNote } from './lossNote.ts';
import { productTokens, type ProductSign } from './productTokens.ts';
import type { CanvasStep } from './stepStates.ts';
import type { Placed, StepSign } from './stepSigns.ts';
import { weightChanges } from './weightChanges.ts';
import type { Stage } from './useStage.ts';

const LEGEND_PX = 40;

export interface CanvasSigns {
  tokens: readonly Placed<ProductSign>[];
  gradients: readonly Placed<GradientSign>[];
  deltas: readonly DeltaFlag[];
  /** Edges along which the present neurons gather their δ. */
  gathering: readonly LayoutEdge[];
  changes: readonly Placed<StepSign>[];
  loss: LossNote | null;
}

/** Everything that a step, or the choice to see gradients, writes on edges and under neurons, each in its place. */
export function useCanvasSigns(stage: Stage): CanvasSigns {
  const gesture = useApp((state) => state.ui.gesture);
  const selection = useApp((state) => state.ui.selection);
  return useMemo(() => {
    const { step } = stage;
    const loss = step && lossNote(stage, step);
    const taken = [...heldBoxes(stage, gesture, selection), ...(loss ? [loss.box] : [])];
    const gathering = step ? gatheringEdges(stage, step) : [];
    return {
      tokens: step ? productTokens(stage, step, taken) : [],
      changes: step ? weightChanges(stage, step, selection, taken) : [],
      gathering,
      loss,
      ...gradientSigns(stage, selection, [...taken, ...chevronBoxes(gathering)]),
    };
  }, [stage, gesture, selection]);
}

/** Flags on edges keep off those under neurons. */
function gradientSigns(
  stage: Stage,
  selection: Selection | null,
  taken: readonly LabelBox[],
): Pick<CanvasSigns, 'gradients' | 'deltas'> {
  if (!stage.gradients) return { gradients: [], deltas: [] };
  const deltas = deltaFlags(stage, stage.gradients, stage.step ? [] : [legendBox(stage)]);
  const allTaken = [...taken, ...deltas.map(({ box }) => box)];
  return { gradients: gradientFlags(stage, stage.gradients, selection, allTaken), deltas };
}

/** Only where neurons are capsules: elsewhere there are too many. */
function gatheringEdges({ kind, layout }: Stage, step: CanvasStep): LayoutEdge[] {
  if (step.phase !== 'backward' || kind !== 'capsule') return [];
  return layout.edges.filter(({ layer, from }) => step.isCurrent(layer - 1, from));
}

/** At rest the legend and a hint stand at the bottom of the canvas. */
function legendBox({ size }: Stage): LabelBox {
  return {
    x: size.widthPx / 2,
    y: size.heightPx - LEGEND_PX / 2,
    widthPx: size.widthPx,
    heightPx: LEGEND_PX,
  };
}

function chevronBoxes(edges: readonly LayoutEdge[]): LabelBox[] {
  return edges.flatMap((edge) => chevronPlaces(edge, 'source', edges.length).map((t) => chevronBox(edge, t)));
}

/** The ground that the signs take, for labels that keep off them. */
export function signBoxes({ tokens, gradients, deltas, changes, loss }: CanvasSigns): LabelBox[] {
  const signs = [...tokens, ...gradients, ...deltas, ...changes, ...(loss ? [loss] : [])];
  return signs.map(({ box }) => box);
}
