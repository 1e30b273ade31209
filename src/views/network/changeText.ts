/** What an update did to a parameter, in numbers. */
import { formatFixed } from '../../viz/numberFormat.ts';
import type { UpdateFrame } from '../../worker/protocol.ts';

const LEAST_DECIMALS = 2;
const MOST_DECIMALS = 6;

/** "1 → 1.16": with as many decimals, from two on, as it takes to tell the two apart. Whole weights stay whole. */
export function changeText(
  { before, after }: Pick<UpdateFrame, 'before' | 'after'>,
  parameter: number,
): string {
  const [old, next] = [before[parameter] ?? 0, after[parameter] ?? 0];
  let decimals = LEAST_DECIMALS;
  while (
    decimals < MOST_DECIMALS &&
    old !== next &&
    formatFixed(old, decimals) === formatFixed(next, decimals)
  )
    decimals++;
  const wereWhole = before.every((value) => Number.isInteger(value));
  return `${formatFixed(old, wereWhole ? 0 : decimals)} → ${formatFixed(next, decimals)}`;
}
