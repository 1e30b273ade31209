/** What every part of the canvas draws from: the document, the layout, and the newest frame that fits them. */
import { useMemo } from 'react';
import { parameterLayout } from '../../engine/index.ts';
import type { EdgewiseDocument } from '../../document/document.ts';
import { removedIndices, type ParameterRef } from '../../document/edges.ts';
import { inputUnits, networkSpec, unitIds } from '../../document/network.ts';
import { frameFits } from '../../store/fit.ts';
import { useApp, useShownStep } from '../../store/hooks.ts';
import { networkView } from '../../store/state.ts';
import type { Box } from '../../viz/geometry.ts';
import { layoutNetwork, type NetworkLayout } from '../../viz/networkLayout.ts';
import { nodeArea, type NodeKind } from '../../viz/nodeKinds.ts';
import { PALETTES, type Palette } from '../../viz/palette.ts';
import { zoomedSize } from '../../viz/view.ts';
import type { Frame, SampleTrace } from '../../worker/protocol.ts';
import { nodeKindOf } from './nodeKind.ts';
import { shownGradients, type ShownGradients } from './shownGradients.ts';
import type { StageLook } from './stageLook.ts';
import { canvasStep, type CanvasStep } from './stepStates.ts';
import type { StageSize } from './useStageSize.ts';
import type { StageWindow } from './useStageWindow.ts';

export interface Stage {
  document: EdgewiseDocument;
  kind: NodeKind;
  /** Whether there are so few neurons that their names and the weights have room beside them. */
  isSparse: boolean;
  layout: NetworkLayout;
  /** Of the whole drawing. */
  size: StageSize;
  /** What of it is to be seen: all, unless it is larger than its window. */
  seen: Box;
  /** What is painted of it on canvases. */
  cover: Box;
  look: StageLook;
  palette: Palette;
  /** The newest frame with figures, for text; null until one fits the document. */
  frame: Frame | null;
  /** The step inside a batch that is shown, or null. */
  step: CanvasStep | null;
  /** The gradients that are written down, or null for none. */
  gradients: ShownGradients | null;
  /** The numbers of the sample that is looked at. */
  trace: SampleTrace | null;
  /** Place of each edge's weight among the parameters, in the order of `layout.edges`. */
  edgeIndices: readonly number[];
  /** Places of the weights of removed connections among the parameters. */
  removed: ReadonlySet<number>;
}

export function useStage(window: StageWindow, look: StageLook): Stage {
  const { size: windowSize, zoom, seen, cover } = window;
  const document = useApp((state) => state.document);
  const view = useApp(networkView);
  const theme = useApp((state) => state.ui.theme);
  const newest = useApp((state) => state.run.frame);
  const usualKind = nodeKindOf(document, view);
  const isSparse = usualKind === 'capsule';
  const kind = isSparse && look.isCompact ? 'number' : usualKind;
  const layout = useMemo(
    () =>
      layoutNetwork({
        widthPx: windowSize.widthPx,
        area: nodeArea(windowSize.heightPx, kind, look),
        zoom,
        isPresented: look.isPresented,
        isCompact: look.isCompact,
        columns: unitIds(document).map((ids) => ({ units: ids.length })),
        nodeKind: kind,
        inputLabels: !isSparse && inputUnits(document).some(({ name, symbol }) => name !== symbol),
      }),
    [document, kind, isSparse, windowSize, zoom, look],
  );
  const size = useMemo(() => zoomedSize(windowSize, zoom), [windowSize, zoom]);
  const edgeIndices = useMemo(() => indexEdges(document), [document]);
  const removed = useMemo(() => new Set(removedIndices(document)), [document]);
  const frame = newest && frameFits(newest, document) ? newest : null;
  const shownStep = useShownStep();
  const stepSize = useApp((state) => state.ui.stepSize);
  const step = useMemo(() => canvasStep(shownStep, frame, stepSize), [shownStep, frame, stepSize]);
  const edgesShow = useApp((state) => state.ui.edgesShow);
  const gradients = useMemo(
    () => shownGradients({ kind, frame, step, edgesShow }),
    [kind, frame, step, edgesShow],
  );
  const trace = step?.trace ?? frame?.sample ?? null;
  const palette = PALETTES[theme];
  return useMemo(
    () => ({
      document,
      kind,
      isSparse,
      layout,
      size,
      seen,
      cover,
      look,
      palette,
      frame,
      step,
      gradients,
      trace,
      edgeIndices,
      removed,
    }),
    [
      document,
      kind,
      isSparse,
      layout,
      size,
      seen,
      cover,
      look,
      palette,
      frame,
      step,
      gradients,
      trace,
      edgeIndices,
      removed,
    ],
  );
}

/** The layout lists edges in the order of the weights; among the parameters the biases lie between them. */
function indexEdges(document: EdgewiseDocument): number[] {
  return parameterLayout(networkSpec(document)).flatMap(({ weights }) =>
    Array.from({ length: weights.inputs * weights.units }, (_, place) => weights.offset + place),
  );
}

export function biasIndex(document: EdgewiseDocument, layer: number, unit: number): number | null {
  const biases = parameterLayout(networkSpec(document))[layer - 1]?.biases;
  return biases ? biases.offset + unit : null;
}

/** How elements of the drawing are marked and found again. */
export function markOf(ref: ParameterRef | { kind: 'neuron'; layer: number; unit: number }): string {
  if (ref.kind === 'weight') return `[data-edge="${ref.layer}-${ref.from}-${ref.to}"]`;
  return `[data-${ref.kind}="${ref.layer}-${ref.unit}"]`;
}
