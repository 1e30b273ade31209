/** Dragging a weight: how far the pointer or a key goes, and what becomes of the weight. */

/** Vertical pointer travel for a change of 1. */
export const PX_PER_UNIT = 40;

/** 6 px, and a hair so that rounding does not decide at the border. */
const STICKY_ZERO_PX = 6 + 1e-6;

/** While Shift is held the weight moves slower, while Alt is held faster than by default. */
const SPEEDS = { plain: 1, fine: 0.1, coarse: 4 } satisfies Record<string, number>;

export type DragSpeed = keyof typeof SPEEDS;

/** A stretch of pointer travel with one modifier; `upPx` is positive upwards. */
export interface DragMove {
  upPx: number;
  speed: DragSpeed;
}

/** A drag under way. `value` is the weight to show and set. */
export interface Drag {
  value: number;
  /** Where the pointer's travel has led, the pull of zero left out. */
  travelled: number;
  /** Zero pulls only once the weight has been outside its reach, or a small weight could not be moved at all. */
  zeroPulls: boolean;
}

export function startDrag(value: number): Drag {
  const zeroPulls = value === 0 || Math.abs(value) * PX_PER_UNIT > STICKY_ZERO_PX;
  return { value, travelled: value, zeroPulls };
}

/** The drag after one more stretch. Only this stretch is measured with its speed, so a change of speed never jumps. */
export function moveDrag(drag: Drag, { upPx, speed }: DragMove): Drag {
  const unitsPerPx = SPEEDS[speed] / PX_PER_UNIT;
  const travelled = drag.travelled + upPx * unitsPerPx;
  const zeroReach = STICKY_ZERO_PX * unitsPerPx;
  const crossedZero = travelled * drag.travelled < 0;
  const zeroPulls = drag.zeroPulls || crossedZero || Math.abs(travelled) > zeroReach;
  const value = zeroPulls && Math.abs(travelled) <= zeroReach ? 0 : tidyWeight(travelled);
  return { ...drag, travelled, zeroPulls, value: upPx === 0 ? drag.value : value };
}

/** The weight after a small step up or down. */
export function nudgedValue(value: number, direction: 1 | -1, isFine = false): number {
  return tidyWeight(value + direction * (isFine ? 0.01 : 0.1));
}

/** The weight after a key, or null for a key that does not change weights. */
export function keyedValue(value: number, key: string, shift: boolean): number | null {
  switch (key) {
    case 'ArrowUp':
      return nudgedValue(value, 1, shift);
    case 'ArrowDown':
      return nudgedValue(value, -1, shift);
    case 'PageUp':
      return tidyWeight(value + 1);
    case 'PageDown':
      return tidyWeight(value - 1);
    case '0':
      return 0;
    default:
      return null;
  }
}

/** Six decimals, so that sums like 0.1 + 0.2 leave no dust; adding 0 turns −0 into 0. */
function tidyWeight(value: number): number {
  return Math.round(value * 1e6) / 1e6 + 0;
}
