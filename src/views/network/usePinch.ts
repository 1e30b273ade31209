/** Fingers on the network: two pinch and move it; one moves it where it holds no weight. */
import { useRef, type PointerEvent, type RefObject } from 'react';
import { useAppStore } from '../../store/hooks.ts';
import type { Point } from '../../viz/geometry.ts';
import { pannedView, zoomedView, type View, type WindowSize } from '../../viz/view.ts';

export function usePinch(
  changeView: (change: (view: View) => View) => void,
  size: WindowSize,
  element: RefObject<HTMLElement | null>,
) {
  const { actions, state } = useAppStore();
  const fingers = useRef(new Map<number, Point>());

  function place({ clientX, clientY }: PointerEvent): Point {
    const box = element.current?.getBoundingClientRect();
    return { x: clientX - (box?.left ?? 0), y: clientY - (box?.top ?? 0) };
  }

  function begin(event: PointerEvent): void {
    if (event.pointerType !== 'touch') return;
    fingers.current.set(event.pointerId, place(event));
    if (fingers.current.size < 2) return;
    // What the first finger took in the hand is put back: the two mean the drawing.
    event.stopPropagation();
    actions.cancelDrag();
  }

  function move(event: PointerEvent): void {
    const before = fingers.current.get(event.pointerId);
    if (!before || state.getState().ui.gesture) return;
    const now = place(event);
    const [other] = [...fingers.current].filter(([id]) => id !== event.pointerId).map(([, point]) => point);
    fingers.current.set(event.pointerId, now);
    if (!other) {
      changeView((view) => pannedView(view, { x: now.x - before.x, y: now.y - before.y }, size));
      return;
    }
    event.stopPropagation();
    changeView((view) => pinched(view, { before, now, other }, size));
  }

  function end(event: PointerEvent): void {
    fingers.current.delete(event.pointerId);
  }

  return {
    onPointerDownCapture: begin,
    onPointerMoveCapture: move,
    onPointerUpCapture: end,
    onPointerCancelCapture: end,
  };
}

interface PinchMove {
  /** Of the finger that moves. */
  before: Point;
  now: Point;
  /** Where the other one rests. */
  other: Point;
}

/** The middle of the two fingers stays over the same part of the drawing. */
function pinched(view: View, { before, now, other }: PinchMove, size: WindowSize): View {
  const factor = distance(now, other) / Math.max(1, distance(before, other));
  const [from, to] = [middle(before, other), middle(now, other)];
  return pannedView(zoomedView(view, factor, from, size), { x: to.x - from.x, y: to.y - from.y }, size);
}

const distance = (a: Point, b: Point) => Math.hypot(a.x - b.x, a.y - b.y);
const middle = (a: Point, b: Point): Point => ({ x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 });
