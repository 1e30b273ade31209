/** How near a number has come to where it is to be. */
import type { Condition } from '../../lessons/goals.ts';
import { formatTick } from '../../viz/numberFormat.ts';

/** Two decimals are enough beside a bar. */
export function aimNumber(value: number): string {
  return formatTick(Math.round(value * 100) / 100);
}

/** How far the number is from its aim, 0 when it is there. */
export function distanceTo({ is, value, within = 0 }: Condition, now: number): number {
  if (is === 'equal') return Math.abs(now - value) <= within ? 0 : Math.abs(now - value);
  return Math.max(0, is === 'atLeast' ? value - now : now - value);
}

/** The share of the way from `from` to `to` that is behind, from 0 to 1. */
export function shareOfWay(from: number, to: number, now: number): number {
  if (from === to) return 1;
  return Math.min(1, Math.max(0, (now - from) / (to - from)));
}
