import type { Frame, PointValues } from '../../worker/protocol.ts';

/** The frame's output over the plane, or null when it has none or its numbers have gone back to the worker. */
export function wholeSurface(frame: Frame | null): PointValues | null {
  const surface = frame?.surface;
  return surface && surface.values.length === surface.side ** 2 ? surface : null;
}
