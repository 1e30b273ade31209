import { wheelFactor, zoomedView } from '../../viz/zooming.ts';
import { placeIn } from './placeIn.ts';
import type { ChangeView } from './changeView.ts';

/** A wheel's line as px, for browsers that count in lines. */
const LINE_PX = 16;

/**
 * With Ctrl or ⌘ the wheel makes the drawing larger round the pointer; a pinch on a trackpad comes as the same event. Without
 * them it scrolls, which the browser does. Returns the function that ends it.
 */
export function followWheel(element: HTMLElement, changeView: ChangeView): () => void {
  function turn(event: WheelEvent): void {
    if (!event.ctrlKey && !event.metaKey) return;
    // The page itself stays as large as it is.
    event.preventDefault();
    const px = event.deltaMode === WheelEvent.DOM_DELTA_PIXEL ? event.deltaY : event.deltaY * LINE_PX;
    const at = placeIn(element, event);
    changeView((view, size) => zoomedView(view, wheelFactor(px), at, size));
  }
  // With what floats on it.
  const frame = element.parentElement ?? element;
  frame.addEventListener('wheel', turn, { passive: false });
  return () => frame.removeEventListener('wheel', turn);
}
