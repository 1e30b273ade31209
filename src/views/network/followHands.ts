/** Fingers and mouse on the network: two fingers pinch and move it; one, or the mouse, moves it where it takes nothing. */
import type { AppStore } from '../../store/createAppStore.ts';
import type { Point } from '../../viz/geometry.ts';
import { pinchedView } from '../../viz/zooming.ts';
import { placeIn } from './placeIn.ts';
import type { ChangeView } from './changeView.ts';

/** Less than this is a click. */
const LEAST_MOVE_PX = 4;

/** A hand that moves the drawing. */
interface Pan {
  pointerId: number;
  /** Where the hand was, and where the drawing was moved to, at the beginning. */
  from: Point;
  scrolled: Point;
  hasMoved: boolean;
}

/** Returns the function that ends it. */
export function followHands(element: HTMLElement, store: AppStore, changeView: ChangeView): () => void {
  const fingers = new Map<number, Point>();
  let pan: Pan | null = null;

  function beginPan(pointerId: number, from: Point): void {
    if (!element.hasAttribute('data-zoomed')) return;
    pan = { pointerId, from, scrolled: { x: element.scrollLeft, y: element.scrollTop }, hasMoved: false };
  }

  function endPan(): void {
    pan = null;
    delete element.dataset['moving'];
  }

  function press(event: PointerEvent): void {
    if (event.pointerType !== 'touch') return;
    // The first finger on the screen: that one before it has gone was not told.
    if (event.isPrimary) fingers.clear();
    fingers.set(event.pointerId, placeIn(element, event));
    if (fingers.size < 2) return;
    // What the first finger took in the hand is put back: the two mean the drawing.
    event.stopPropagation();
    store.actions.cancelDrag();
    endPan();
  }

  /** After everything on the network had its turn: what took the press in the hand has prevented its default. */
  function pressLast(event: PointerEvent): void {
    if (event.button !== 0 || pan || !isOnDrawing(element, event.target)) return;
    if (event.defaultPrevented && event.pointerType !== 'touch') return;
    beginPan(event.pointerId, placeIn(element, event));
  }

  function move(event: PointerEvent): void {
    const now = placeIn(element, event);
    const before = fingers.get(event.pointerId);
    if (before) fingers.set(event.pointerId, now);
    const other = [...fingers].find(([id]) => id !== event.pointerId)?.[1];
    if (store.state.getState().ui.gesture) return;
    if (before && other) {
      event.stopPropagation();
      changeView((view, size) => pinchedView(view, { before, now, other }, size));
    } else if (pan?.pointerId === event.pointerId) movePan(pan, now);
  }

  function movePan(moving: Pan, now: Point): void {
    const [byX, byY] = [now.x - moving.from.x, now.y - moving.from.y];
    if (!moving.hasMoved) {
      if (Math.hypot(byX, byY) < LEAST_MOVE_PX) return;
      moving.hasMoved = true;
      element.dataset['moving'] = '';
      // Nothing that passes below is pointed at, nor clicked in the end.
      element.setPointerCapture(moving.pointerId);
    }
    element.scrollLeft = moving.scrolled.x - byX;
    element.scrollTop = moving.scrolled.y - byY;
  }

  function end({ pointerId }: PointerEvent): void {
    const wasPinch = fingers.size === 2 && fingers.delete(pointerId);
    fingers.delete(pointerId);
    if (pan?.pointerId === pointerId) endPan();
    const [left] = fingers;
    if (wasPinch && left) beginPan(...left);
  }

  const listening = new AbortController();
  const { signal } = listening;
  element.addEventListener('pointerdown', press, { signal, capture: true });
  window.addEventListener('pointerdown', pressLast, { signal });
  element.addEventListener('pointermove', move, { signal, capture: true });
  window.addEventListener('pointerup', end, { signal, capture: true });
  window.addEventListener('pointercancel', end, { signal, capture: true });
  return () => listening.abort();
}

/** Fields, buttons and menus that float on the drawing keep their own pointer. */
function isOnDrawing(element: HTMLElement, target: EventTarget | null): boolean {
  return (
    target instanceof Element &&
    element.contains(target) &&
    target.closest('input, button, select, [role=menu]') === null
  );
}
