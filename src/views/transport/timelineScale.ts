/** The timeline's axis: a round number of epochs that leaves room ahead of the current one. */
import type { RunState } from '../../store/state.ts';

const TICKS_PER_AXIS = 20;

export interface TimelineTick {
  epoch: number;
  /** Every second tick is long and has a number. */
  labelled: boolean;
}

/** The first of 100, 200, 500, 1000, 2000, … that lies above `epoch`. */
export function timelineEnd(epoch: number): number {
  let power = 100;
  for (;;) {
    for (const digit of [1, 2, 5]) if (digit * power > epoch) return digit * power;
    power *= 10;
  }
}

/** Evenly spaced ticks from 0 to `end`, which is one of the ends of {@link timelineEnd}. */
export function timelineTicks(end: number): TimelineTick[] {
  return Array.from({ length: TICKS_PER_AXIS + 1 }, (_, index) => ({
    epoch: (index * end) / TICKS_PER_AXIS,
    labelled: index % 2 === 0,
  }));
}

/** Where an epoch stands along the axis, in per cent of its length. */
export function timelinePercent(epoch: number, end: number): number {
  return Math.min(100, (epoch / end) * 100);
}

/** The whole epoch under a pointer, on an axis of `end` epochs that fills a box. */
export function epochAt(
  clientX: number,
  { left, width }: { left: number; width: number },
  end: number,
): number {
  const share = width > 0 ? (clientX - left) / width : 0;
  return Math.round(end * Math.min(1, Math.max(0, share)));
}

/** The last epoch that is drawn: of the run, also while an earlier one is looked at, and of those that were left. */
export function runEnd({ behind, branches, frame }: Pick<RunState, 'behind' | 'branches' | 'frame'>): number {
  return Math.max(behind?.epoch ?? frame?.epoch ?? 0, ...branches.map(({ epoch }) => epoch));
}
