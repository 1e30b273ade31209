/** How weights and gradients read beside each other. */
import { formatLoss, formatSigned, formatTick, formatValue } from './numberFormat.ts';

/** Smaller changes of a weight are written with as many decimals as show them. */
const SMALL_CHANGE = 0.01;
const MOST_DECIMALS = 8;

/** A weight beside a change of this size: two decimals, none where the network is whole, more where the change needs them. */
export function formatParameter(value: number, change: number, whole: boolean): string {
  const size = Math.abs(change);
  if (size === 0 || size >= SMALL_CHANGE || !Number.isFinite(size)) return formatValue(value, { whole });
  const decimals = Math.min(MOST_DECIMALS, Math.ceil(-Math.log10(size)) + 1);
  return formatTick(Number(value.toFixed(decimals)));
}

/** A gradient has three decimals; more where it is small, none where it is whole in a network of whole numbers. */
export function formatSlope(value: number, whole: boolean): string {
  return whole && Number.isInteger(value) ? formatValue(value, { whole }) : formatLoss(value);
}

/** What a step adds to a weight, with its sign: two decimals, more where it is small. */
export function formatStep(value: number): string {
  if (Math.abs(value) >= SMALL_CHANGE || value === 0) return formatSigned(value);
  return value > 0 ? `+${formatLoss(value)}` : formatLoss(value);
}
