/**
 * Learning-rate schedules: the rate η of each update as a function of the updates done before it (0, 1, 2, …).
 *
 *   step      η₀ · factor^⌊k / every⌋
 *   cosine    η₀ · ((1 − floor) · ½ (1 + cos(π k / steps)) + floor), and η₀ · floor from `steps` on
 *   warm-up   η₀ · k / steps, then another schedule counted from there
 *
 * As in Keras, a warm-up starts at 0. Source of the cosine: Loshchilov and Hutter, "SGDR", ICLR 2017.
 */

import { power, sine } from './powers.ts';

/** How the learning rate changes; lengths are counted in updates. */
export type ScheduleSpec =
  | { kind: 'constant' }
  | { kind: 'step'; every: number; factor: number }
  | { kind: 'cosine'; steps: number; floor: number }
  | { kind: 'warmup'; steps: number; then?: ScheduleSpec };

/** The rate of the update that has `step` updates before it. */
export function scheduledRate(schedule: ScheduleSpec, learningRate: number, step: number): number {
  switch (schedule.kind) {
    case 'constant':
      return learningRate;
    case 'step':
      return learningRate * power(schedule.factor, Math.floor(step / schedule.every));
    case 'cosine':
      return learningRate * cosineFactor(step / schedule.steps, schedule.floor);
    case 'warmup':
      if (step < schedule.steps) return (learningRate * step) / schedule.steps;
      return scheduledRate(schedule.then ?? { kind: 'constant' }, learningRate, step - schedule.steps);
  }
}

/** cos(π p) = sin(π (½ − p)). */
function cosineFactor(progress: number, floor: number): number {
  if (progress >= 1) return floor;
  const fall = (1 + sine(Math.PI * (0.5 - progress))) / 2;
  return (1 - floor) * fall + floor;
}
