/** Something that comes along an edge when a step begins, and stays where it arrives. */
import { useLayoutEffect, useRef, type ReactNode } from 'react';
import { animate, rideTransform, type RidePath } from './stepMotion.ts';

export interface StepMotion {
  /** Motion begins when this changes. */
  key: string;
  /** 0 for none. */
  durationMs: number;
}

/** Of several riders each starts a little later; this much of the time is left for the last one. */
const LAST_START = 0.4;

interface RideProps extends RidePath {
  motion: StepMotion;
  /** The rank among the riders of the step, from 0 to below 1. */
  rank?: number;
  children: ReactNode;
}

export function Ride({ motion, rank = 0, children, ...path }: RideProps) {
  const element = useRef<SVGGElement>(null);
  const newestPath = useRef<RidePath>(path);

  useLayoutEffect(() => {
    newestPath.current = path;
  });

  useLayoutEffect(() => {
    const { durationMs } = motion;
    if (durationMs === 0) return;
    const start = LAST_START * rank;
    const draw = (share: number) => {
      const ownShare = Math.min(1, Math.max(0, (share - start) / (1 - LAST_START)));
      element.current?.setAttribute('transform', rideTransform(newestPath.current, ownShare));
    };
    draw(0);
    return animate(durationMs, draw);
  }, [motion, rank]);

  return (
    <g ref={element} transform={rideTransform(path, 1)}>
      {children}
    </g>
  );
}
