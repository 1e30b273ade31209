/** The edges of larger networks, painted on one canvas with every frame: the strongest on top, the weakest left out. */
import { useCallback, useRef } from 'react';
import { frameFits } from '../../store/fit.ts';
import { useApp, useFramePainter } from '../../store/hooks.ts';
import type { EdgeScale } from '../../viz/edgeScale.ts';
import { paintEdges, paintRemovedEdges } from '../../viz/paintEdges.ts';
import type { Frame } from '../../worker/protocol.ts';
import { beginPainting, coveringCanvas } from './coverCanvas.ts';
import { drawnEdges } from './drawnEdges.ts';
import styles from './EdgeCanvas.module.css';
import { edgeEmphasis, edgeStroke } from './edgeStroke.ts';
import { edgeState } from './stepStates.ts';
import type { Stage } from './useStage.ts';

export function EdgeCanvas({ stage, scale }: { stage: Stage; scale: EdgeScale }) {
  const { document, layout, edgeIndices, removed, cover, look, step, palette } = stage;
  const canvas = useRef<HTMLCanvasElement>(null);
  const hover = useApp((state) => state.ui.hover);
  const gesture = useApp((state) => state.ui.gesture);
  const density = look.scale * (window.devicePixelRatio || 1);

  const paint = useCallback(
    (frame: Frame) => {
      const ctx = canvas.current?.getContext('2d');
      if (!ctx || !frameFits(frame, document)) return;
      const { parameters } = frame;
      beginPainting(ctx, cover, density);
      const order = drawnEdges(parameters, edgeIndices);
      paintEdges(ctx, layout.edges, order, (edge, index) => {
        const place = edgeIndices[index] ?? -1;
        if (removed.has(place)) return null;
        return edgeStroke(parameters[place] ?? 0, scale, {
          state: step && edgeState(step, edge),
          emphasis: edgeEmphasis(edge, gesture, hover),
          isMany: true,
          isPresented: look.isPresented,
        });
      });
      const gone =
        removed.size === 0 ? [] : layout.edges.filter((_, index) => removed.has(edgeIndices[index] ?? -1));
      paintRemovedEdges(ctx, gone, palette.ink4);
    },
    [document, layout, edgeIndices, removed, cover, look, scale, gesture, hover, step, density, palette],
  );
  useFramePainter(paint);

  return (
    <canvas ref={canvas} className={styles.canvas} {...coveringCanvas(cover, density)} aria-hidden="true" />
  );
}
