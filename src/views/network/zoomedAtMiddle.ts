import type { View, WindowSize } from '../../viz/view.ts';
import { zoomedView } from '../../viz/zooming.ts';

/** The drawing `factor` times larger, with the middle of the window staying where it is. */
export function zoomedAtMiddle(factor: number) {
  return (view: View, size: WindowSize): View =>
    zoomedView(view, factor, { x: size.widthPx / 2, y: size.heightPx / 2 }, size);
}
