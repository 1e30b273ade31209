/** Motion within a step: what rides along an edge, and for how long. */
import type { Point } from '../../viz/geometry.ts';
import { angleOnEdge, pointOnEdge, type EdgeCurve } from '../../viz/edgePath.ts';

/** Shorter motions are a flicker. */
const SHORTEST_MS = 100;

/**
 * How long the motion of a step takes: the theme's time for a step, which is 0 where a person wants no motion, and while
 * playing as much less as steps come faster (`stepsPerSecond`, null for as fast as possible; `playing` false for a step by hand).
 */
export function stepDurationMs(playing: boolean, stepsPerSecond: number | null): number {
  if (playing && stepsPerSecond === null) return 0;
  const fullMs = milliseconds(getComputedStyle(document.documentElement).getPropertyValue('--m-step'));
  const durationMs = playing ? fullMs / (stepsPerSecond ?? 1) : fullMs;
  return durationMs < SHORTEST_MS ? 0 : durationMs;
}

/** "600ms" and "0.6s" are 600; what is no time is 0. */
function milliseconds(time: string): number {
  const number = Number.parseFloat(time);
  if (Number.isNaN(number)) return 0;
  return time.trim().endsWith('ms') ? number : number * 1000;
}

export interface RidePath {
  edge: EdgeCurve;
  fromT: number;
  toT: number;
  /** Points along the edge, against the direction of the weight. */
  turned: boolean;
}

/** Where a rider is after this share of its way: the `transform` of its element. */
export function rideTransform({ edge, fromT, toT, turned }: RidePath, share: number): string {
  const t = fromT + (toT - fromT) * easeOut(share);
  const { x, y }: Point = pointOnEdge(edge, t);
  const turn = turned ? ` rotate(${angleOnEdge(edge, t).toFixed(1)})` : '';
  return `translate(${x.toFixed(2)} ${y.toFixed(2)})${turn}`;
}

/** Fast at first, then settling. */
function easeOut(share: number): number {
  return 1 - (1 - share) ** 3;
}

/** Calls `draw` with the share of the time that has passed, on every animation frame until it is 1; the returned function ends it. */
export function animate(durationMs: number, draw: (share: number) => void): () => void {
  let frame = 0;
  let startMs: number | null = null;
  const tick = (nowMs: number) => {
    startMs ??= nowMs;
    const share = Math.min(1, (nowMs - startMs) / durationMs);
    draw(share);
    if (share < 1) frame = requestAnimationFrame(tick);
  };
  frame = requestAnimationFrame(tick);
  return () => cancelAnimationFrame(frame);
}
