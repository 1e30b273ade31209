/** The dial that opens on an edge while its weight is dragged: where its ticks, numbers and handles are. */
import { formatValue } from './numberFormat.ts';
import { PX_PER_UNIT } from './dial.ts';

export interface DialTick {
  value: number;
  y: number;
  /** Whole values have a number. */
  label: string | null;
}

/** All y are in px from the point of the edge on which the dial opened, downwards. */
export interface DialGeometry {
  topPx: number;
  bottomPx: number;
  gripY: number;
  /** The handle's old place, or null when the dial has scrolled past it. */
  ghostY: number | null;
  ticks: DialTick[];
}

const TICK_STEP = 0.5;
const HALF_SPAN = 2.5;
/** The grip goes this far from the middle before the dial scrolls with it. */
const FREE_SPAN = 2;

/** The dial of a weight that was `startValue` when the drag began; the dial scrolls when `value` leaves ±2 around it. */
export function dialGeometry(value: number, startValue: number): DialGeometry {
  const middle = Math.min(value + FREE_SPAN, Math.max(value - FREE_SPAN, startValue));
  const y = (shown: number) => (middle - shown) * PX_PER_UNIT;
  const inside = Math.abs(startValue - middle) <= HALF_SPAN;
  return {
    topPx: -HALF_SPAN * PX_PER_UNIT,
    bottomPx: HALF_SPAN * PX_PER_UNIT,
    gripY: y(value),
    ghostY: inside ? y(startValue) : null,
    ticks: tickValues(middle).map((tick) => ({ value: tick, y: y(tick), label: tickLabel(tick) })),
  };
}

function tickValues(middle: number): number[] {
  const first = Math.ceil((middle - HALF_SPAN) / TICK_STEP);
  const last = Math.floor((middle + HALF_SPAN) / TICK_STEP);
  return Array.from({ length: last - first + 1 }, (_, index) => (first + index) * TICK_STEP);
}

function tickLabel(value: number): string | null {
  return Number.isInteger(value) ? formatValue(value, { whole: true }) : null;
}
