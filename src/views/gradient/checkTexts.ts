/** The numbers of a gradient check, with as many digits as the check is about. */
import { gradient as words } from '../../i18n/en.ts';
import { withTrueMinus } from '../../viz/numberFormat.ts';

const DIGITS = 9;

/** Nine significant digits, with a true minus sign. */
export function exactText(value: number): string {
  if (!Number.isFinite(value)) return '–';
  return withTrueMinus(String(Number(value.toPrecision(DIGITS))));
}

/** Two digits and a power of ten. */
export function relativeText(relative: number): string {
  if (!Number.isFinite(relative)) return '–';
  return relative === 0 ? '0' : withTrueMinus(relative.toExponential(1));
}

/** What the relative difference says. At a kink of the activation or the loss there is no one slope to agree on. */
export function agreement(relative: number): string {
  if (relative === 0) return words.same;
  const digits = Math.floor(-Math.log10(relative));
  if (digits >= 3) return words.agree(digits);
  return words.differ;
}
