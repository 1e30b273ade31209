import type { Point } from '../../viz/geometry.ts';

/** Where the pointer is in the window onto the drawing. */
export function placeIn(element: HTMLElement, { clientX, clientY }: MouseEvent): Point {
  const { left, top } = element.getBoundingClientRect();
  return { x: clientX - left, y: clientY - top };
}
