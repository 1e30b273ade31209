/** Canvases that lie under the drawing's window and a little beyond it, so that none gets as large as the drawing. */
import type { Box, LayoutNode } from '../../viz/geometry.ts';

/** Size and place of such a canvas, with `density` pixels for each px. */
export function coveringCanvas({ left, top, widthPx, heightPx }: Box, density: number) {
  return {
    width: widthPx * density,
    height: heightPx * density,
    style: { left, top, width: widthPx, height: heightPx },
  };
}

/** Empties it and has it painted in places of the drawing. */
export function beginPainting(ctx: CanvasRenderingContext2D, cover: Box, density: number): void {
  const { left, top, widthPx, heightPx } = cover;
  ctx.setTransform(density, 0, 0, density, -left * density, -top * density);
  ctx.clearRect(left, top, widthPx, heightPx);
}

/** Whether any of the neuron is on it. */
export function isCovered({ left, top, widthPx, heightPx }: Box, node: LayoutNode): boolean {
  return (
    node.x + node.widthPx / 2 >= left &&
    node.x - node.widthPx / 2 <= left + widthPx &&
    node.y + node.heightPx / 2 >= top &&
    node.y - node.heightPx / 2 <= top + heightPx
  );
}
