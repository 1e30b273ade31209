import { WHOLE } from '../../viz/view.ts';
import { ZOOM_STEP, zoomedView } from '../../viz/zooming.ts';
import type { ChangeView } from './changeView.ts';

/** The unshifted key of a plus is an equals sign on many keyboards. */
const FACTORS: Readonly<Record<string, number>> = { '+': ZOOM_STEP, '=': ZOOM_STEP, '-': 1 / ZOOM_STEP };

/** While a neuron, an edge or a bias has the focus, + and − zoom round it, and F shows the whole. Returns the function that ends it. */
export function followKeys(element: HTMLElement, changeView: ChangeView): () => void {
  function press(event: KeyboardEvent): void {
    const { target, key } = event;
    if (!(target instanceof SVGElement) || event.ctrlKey || event.metaKey || event.altKey) return;
    const factor = FACTORS[key];
    if (factor !== undefined) {
      const at = middleOf(target, element);
      changeView((view, size) => zoomedView(view, factor, at, size));
    } else if (key.toLowerCase() === 'f') changeView(() => WHOLE);
    else return;
    event.preventDefault();
  }
  element.addEventListener('keydown', press);
  return () => element.removeEventListener('keydown', press);
}

function middleOf(mark: SVGElement, element: HTMLElement) {
  const ring = (mark.querySelector('[data-ring]') ?? mark).getBoundingClientRect();
  const { left, top } = element.getBoundingClientRect();
  return { x: ring.left + ring.width / 2 - left, y: ring.top + ring.height / 2 - top };
}
