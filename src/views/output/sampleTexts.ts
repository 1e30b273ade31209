/** The numbers of one sample in words; "–" where there is none. */
import { formatLoss, formatTick, formatValue } from '../../viz/numberFormat.ts';

const NOT_KNOWN = '–';

/** Whole numbers stay whole, as in networks with small whole weights. */
export function lossText(loss: number | null): string {
  if (loss === null) return NOT_KNOWN;
  return Number.isInteger(loss) ? formatTick(loss) : formatLoss(loss);
}

export function outputText(output: number | null): string {
  return output === null ? NOT_KNOWN : formatValue(output, { whole: true });
}
