/** The window onto the drawing: how large it is, and what of the drawing it shows. */
import { useEffect, useLayoutEffect, useMemo, useState, type RefObject } from 'react';
import type { Box, Point } from '../../viz/geometry.ts';
import { coverBox, seenBox, WHOLE, type View } from '../../viz/view.ts';
import type { StageSize } from './useStageSize.ts';

export interface StageWindow {
  size: StageSize;
  zoom: number;
  /** When the drawing last came to rest. */
  seen: Box;
  /** What is painted of it: more than is seen, so that it need not be painted anew at every move. */
  cover: Box;
}

/** A window that shows the whole drawing. */
export function wholeWindow(size: StageSize): StageWindow {
  return { size, zoom: WHOLE.zoom, seen: seenBox(WHOLE, size), cover: seenBox(WHOLE, size) };
}

/** After so long without another move the drawing is at rest. */
const REST_MS = 60;
const COVER_PX = 64;

/** A place to which the drawing was moved since it has been shown in this view. */
interface Corner extends Point {
  view: View;
}

/**
 * Moves the drawing to where a new view has it. While it moves from there little is drawn anew: grips and flags that keep in
 * sight follow when it rests.
 */
export function useStageWindow(
  scroller: RefObject<HTMLElement | null>,
  size: StageSize,
  view: View,
): StageWindow {
  const [rest, setRest] = useState<Corner>({ ...view, view });
  const [covered, setCovered] = useState<Corner>({ ...view, view });

  useLayoutEffect(() => {
    // In braces: the newest browsers give a promise, which is not to be taken for what ends the effect.
    scroller.current?.scrollTo(view.x, view.y);
  }, [scroller, view]);

  useEffect(() => {
    const element = scroller.current;
    if (!element) return;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const corner = () => ({ view, x: element.scrollLeft, y: element.scrollTop });
    const follow = () => {
      const now = corner();
      setCovered((before) => (isNear(since(view, before), now) ? before : now));
      clearTimeout(timer);
      timer = setTimeout(() => setRest(corner()), REST_MS);
    };
    element.addEventListener('scroll', follow);
    return () => {
      clearTimeout(timer);
      element.removeEventListener('scroll', follow);
    };
  }, [scroller, view]);

  const { x: restX, y: restY } = since(view, rest);
  const { x: coveredX, y: coveredY } = since(view, covered);
  const { zoom } = view;
  const seen = useMemo(() => seenBox({ zoom, x: restX, y: restY }, size), [zoom, restX, restY, size]);
  const cover = useMemo(
    () => coverBox({ zoom, x: coveredX, y: coveredY }, size, COVER_PX),
    [zoom, coveredX, coveredY, size],
  );
  return useMemo(() => ({ size, zoom, seen, cover }), [size, zoom, seen, cover]);
}

/** Where the view itself put the drawing, until it was moved from there. */
function since(view: View, corner: Corner): Point {
  return corner.view === view ? corner : view;
}

function isNear(one: Point, other: Point): boolean {
  return Math.max(Math.abs(one.x - other.x), Math.abs(one.y - other.y)) < COVER_PX / 2;
}
