/** Mouse, pen and touch on the canvas: pointing, selecting, dragging weights up and down. */
import { useRef, type MouseEvent, type PointerEvent, type RefObject } from 'react';
import type { ParameterRef } from '../../document/edges.ts';
import { useAppStore } from '../../store/hooks.ts';
import { whyFixed } from '../../store/whyFixed.ts';
import { useCancelOnEscape } from '../../ui/useCancelOnEscape.ts';
import { usePromptMoves } from '../../ui/usePromptMoves.ts';
import { biasDot } from '../../viz/biasDot.ts';
import { moveDrag, startDrag, type Drag, type DragSpeed } from '../../viz/dial.ts';
import type { EdgeScale } from '../../viz/edgeScale.ts';
import type { Point } from '../../viz/geometry.ts';
import { hitTest, MOUSE_RADIUS_PX, TOUCH_RADIUS_PX } from '../../viz/hitTest.ts';
import type { CanvasItem } from './canvasItem.ts';
import { gripPlace } from './gripPlace.ts';
import { GRIP, TOUCH_GRIP } from './gripSize.ts';
import { isSameItem } from './canvasItem.ts';
import { drawnEdges } from './drawnEdges.ts';
import { edgeOf } from './layoutItems.ts';
import { biasIndex, markOf, type Stage } from './useStage.ts';

/** A click may move so far. */
const CLICK_PX = 4;

interface Held {
  pointerId: number;
  drag: Drag;
  lastY: number;
}

export interface StagePointer {
  handlers: PointerHandlers;
  /** The item under the pointer, told by geometry; under a menu key's event, the one with the focus. */
  itemAt(event: MouseEvent<HTMLElement>): CanvasItem | null;
  /** Ends a drag under way as if it had not been. */
  letGo(): void;
}

interface PointerHandlers {
  onPointerDown(event: PointerEvent<HTMLElement>): void;
  onPointerMove(event: PointerEvent<HTMLElement>): void;
  onPointerUp(event: PointerEvent<HTMLElement>): void;
  onPointerCancel(event: PointerEvent<HTMLElement>): void;
  onPointerLeave(): void;
  onClick(): void;
  onDoubleClick(event: MouseEvent<HTMLElement>): void;
}

export function usePointer(
  stage: Stage,
  scale: EdgeScale,
  element: RefObject<HTMLElement | null>,
  focusItem: (item: CanvasItem) => void,
): StagePointer {
  const store = useAppStore();
  const { actions, frames } = store;
  const held = useRef<Held | null>(null);
  const pressedNothing = useRef(false);
  /** What was taken and cannot be moved, and where. */
  const refused = useRef<{ ref: ParameterRef; y: number } | null>(null);

  useCancelOnEscape(() => held.current !== null, letGo);

  function place(event: { clientX: number; clientY: number }): Point {
    const box = element.current?.getBoundingClientRect();
    const { scale: enlarged } = stage.look;
    return {
      x: (event.clientX - (box?.left ?? 0)) / enlarged,
      y: (event.clientY - (box?.top ?? 0)) / enlarged,
    };
  }

  function itemAt(event: MouseEvent<HTMLElement> | PointerEvent<HTMLElement>): CanvasItem | null {
    const { hover, selection } = store.state.getState().ui;
    const point = place(event);
    const isTouch = 'pointerType' in event && event.pointerType === 'touch';
    const gripped = [hover, selection].find((item) => item && isOnGrip(stage, item, point, isTouch));
    if (gripped) return gripped;
    const { layout, edgeIndices, document } = stage;
    const parameters = frames.latest()?.parameters;
    // Edges too weak to be drawn are not caught either.
    const drawn = parameters ? drawnEdges(parameters, edgeIndices) : [];
    const edges = drawn.flatMap((index) => {
      const edge = layout.edges[index];
      return edge ? [{ ...edge, weight: parameters?.[edgeIndices[index] ?? -1] ?? 0 }] : [];
    });
    const biases = layout.nodes
      .filter((node) => node.layer > 0 && node.kind !== 'cell')
      .map((node) => {
        const index = biasIndex(document, node.layer, node.unit);
        return biasDot(node, scale.strength(parameters?.[index ?? -1] ?? 0));
      });
    const radiusPx = isTouch ? TOUCH_RADIUS_PX : MOUSE_RADIUS_PX;
    const hit = hitTest(edges, layout.nodes, biases, point, radiusPx);
    if (!hit) return null;
    if (hit.kind === 'edge') return { kind: 'weight', layer: hit.layer, from: hit.from, to: hit.to };
    return hit;
  }

  function take(ref: ParameterRef, event: PointerEvent<HTMLElement>): void {
    const { document } = stage;
    actions.set('selection', ref);
    // A click selects any; one that cannot be moved is silently left where it is, until the pointer would move it.
    if (whyFixed(document, ref) !== undefined) {
      refused.current = { ref, y: event.clientY };
      return;
    }
    if (!actions.beginDrag(ref)) return;
    const { gesture } = store.state.getState().ui;
    if (!gesture) return;
    event.currentTarget.setPointerCapture(event.pointerId);
    held.current = { pointerId: event.pointerId, drag: startDrag(gesture.startValue), lastY: event.clientY };
  }

  function drop(event: PointerEvent<HTMLElement>, end: () => void): void {
    if (held.current?.pointerId !== event.pointerId) return;
    held.current = null;
    end();
  }

  function moveHeld(event: globalThis.PointerEvent): void {
    const current = held.current;
    if (current?.pointerId !== event.pointerId) return;
    const upPx = (current.lastY - event.clientY) / stage.look.scale;
    if (upPx === 0) return;
    const drag = moveDrag(current.drag, { upPx, speed: dragSpeed(event) });
    held.current = { ...current, drag, lastY: event.clientY };
    actions.dragTo(drag.value);
  }

  function sayWhyNot({ clientY }: { clientY: number }, { ref, y }: { ref: ParameterRef; y: number }): void {
    if (Math.abs(clientY - y) <= CLICK_PX) return;
    refused.current = null;
    actions.beginDrag(ref);
  }

  usePromptMoves(element, () => held.current?.pointerId ?? null, moveHeld);

  const handlers: PointerHandlers = {
    onPointerDown(event) {
      pressedNothing.current = false;
      refused.current = null;
      if (event.button !== 0 || held.current || isControl(event.target)) return;
      const item = itemAt(event);
      pressedNothing.current = item === null;
      if (!item) return;
      event.preventDefault();
      focusItem(item);
      if (item.kind === 'neuron') actions.set('selection', item);
      else take(item, event);
    },
    onPointerMove(event) {
      if (held.current) return;
      if (refused.current && event.buttons > 0) sayWhyNot(event, refused.current);
      const item = isControl(event.target) ? null : itemAt(event);
      if (!isSameItem(item, store.state.getState().ui.hover)) actions.set('hover', item);
    },
    onPointerUp: (event) => drop(event, actions.endDrag),
    onPointerCancel: (event) => drop(event, actions.cancelDrag),
    onPointerLeave() {
      if (!held.current) actions.set('hover', null);
    },
    onClick() {
      // Not when it is pressed: the press may begin to move the drawing, which leaves the selection alone.
      if (pressedNothing.current) actions.set('selection', null);
      pressedNothing.current = false;
    },
    onDoubleClick(event) {
      const item = isControl(event.target) ? null : itemAt(event);
      if (item && item.kind !== 'neuron') actions.startTyping(item);
    },
  };

  /** A long press opens the menu: what it took in the hand before is put back. */
  function letGo(): void {
    if (!held.current) return;
    held.current = null;
    actions.cancelDrag();
  }

  return { handlers, itemAt, letGo };
}

/** A grip belongs to its own edge, whatever other edge runs below it. */
function isOnGrip({ layout, seen }: Stage, item: CanvasItem, point: Point, isTouch: boolean): boolean {
  if (item.kind !== 'weight') return false;
  const edge = edgeOf(layout, item);
  if (!edge) return false;
  const { x, y } = gripPlace(edge, seen);
  const { widthPx, heightPx } = isTouch ? TOUCH_GRIP : GRIP;
  return Math.abs(point.x - x) <= widthPx / 2 && Math.abs(point.y - y) <= heightPx / 2;
}

function dragSpeed(event: globalThis.PointerEvent): DragSpeed {
  if (event.shiftKey) return 'fine';
  return event.altKey ? 'coarse' : 'plain';
}

/** Fields, buttons and menus that float on the canvas keep their own pointer. */
function isControl(target: EventTarget): boolean {
  return target instanceof Element && target.closest('input, button, select, [role=menu]') !== null;
}

/** The drawn element of an item. */
export function findMark(container: HTMLElement | null, item: CanvasItem): SVGElement | null {
  return container?.querySelector<SVGElement>(markOf(item)) ?? null;
}

/** Moves the browser's focus to a drawn element, without scrolling. */
export function focusMark(container: HTMLElement | null, item: CanvasItem): void {
  findMark(container, item)?.focus({ preventScroll: true });
}

/** Moves the drawing as far as the mark's ring needs to be seen; for a long edge that is its middle. */
export function bringInSight(container: HTMLElement | null, item: CanvasItem): void {
  const ring = findMark(container, item)?.querySelector('[data-ring]');
  ring?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
}

/** The item that a drawn element stands for, or null. */
export function itemOfTarget(target: EventTarget): CanvasItem | null {
  if (!(target instanceof Element)) return null;
  const [layer = 0, first = 0, second = 0] = (
    target.getAttribute('data-edge') ??
    target.getAttribute('data-neuron') ??
    target.getAttribute('data-bias') ??
    ''
  )
    .split('-')
    .map(Number);
  if (target.hasAttribute('data-edge')) return { kind: 'weight', layer, from: first, to: second };
  if (target.hasAttribute('data-neuron')) return { kind: 'neuron', layer, unit: first };
  return target.hasAttribute('data-bias') ? { kind: 'bias', layer, unit: first } : null;
}
