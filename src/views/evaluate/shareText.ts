/** A share as a number with two decimals; a share of nothing is a dash. */
import { formatValue } from '../../viz/numberFormat.ts';

export function shareText(share: number | null): string {
  return share === null ? '–' : formatValue(share);
}
