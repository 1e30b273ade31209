/** How numbers read on the screen: the same kind of number has the same precision in the same place. */

/** U+2212, as wide as the plus sign; the keyboard's hyphen is shorter. */
const TRUE_MINUS = '\u2212';
const NOT_KNOWN = '\u2013';
/** From here on a number has two figures and a power of ten: more digits say nothing and find no room. */
const HUGE = 1e6;
/** An amount in its own unit is written in full up to here. */
const HUGE_AMOUNT = 1e12;
/** Commas between the thousands, as English writes them. */
const WHOLE = new Intl.NumberFormat('en', { maximumFractionDigits: 0 });

/** Two decimals, as weights, biases, z and a are shown. With `whole`, a whole number is shown without decimals. */
export function formatValue(value: number, options: { whole?: boolean } = {}): string {
  return formatFixed(value, options.whole && Number.isInteger(value) ? 0 : 2);
}

/** Two decimals of a number in its own unit, such as a price or an income: the millions are in full. */
export function formatAmount(value: number): string {
  return Math.abs(value) < HUGE_AMOUNT ? withDecimals(value, 2) : formatFixed(value, 2);
}

/** Three decimals; four below 0.001; below 0.0001 (and from a million on) two figures and a power of ten. */
export function formatLoss(value: number): string {
  const size = Math.abs(value);
  if (size === 0 || !Number.isFinite(value)) return formatFixed(value, 3);
  if (size < 0.0001) return powerOfTen(value);
  return formatFixed(value, size < 0.001 ? 4 : 3);
}

export function formatGradient(value: number): string {
  return formatFixed(value, 3);
}

/** `share` is between 0 and 1: 0.956 reads "95.6%". What is not quite nothing or all is never rounded to it: ">99.9%". */
export function formatPercent(share: number, decimals = 1): string {
  if (!Number.isFinite(share)) return formatFixed(share, decimals);
  const least = 10 ** -decimals;
  const rounded = Number((share * 100).toFixed(decimals));
  if (share > 0 && rounded === 0) return `<${formatFixed(least, decimals)}%`;
  if (share < 1 && rounded === 100) return `>${formatFixed(100 - least, decimals)}%`;
  return `${formatFixed(share * 100, decimals)}%`;
}

/** A whole number with commas between the thousands, of whatever size. */
export function formatCount(value: number): string {
  return Number.isFinite(value) ? signed(WHOLE.format(value)) : formatFixed(value, 0);
}

/** Like {@link formatValue}, with a plus sign before positive numbers. */
export function formatSigned(value: number, decimals = 2): string {
  const text = formatFixed(value, decimals);
  return value > 0 && !isZeroText(text) ? `+${text}` : text;
}

/** The number of an axis tick, as short as it can be: 0.05, 1,000 or 1e−5. */
export function formatTick(value: number): string {
  const round = Number(value.toPrecision(6));
  const size = Math.abs(round);
  if (size !== 0 && (size < 0.0001 || size >= HUGE))
    return withTrueMinus(round.toExponential().replace('e+', 'e'));
  return Number.isInteger(round) ? signed(WHOLE.format(round)) : withTrueMinus(String(round));
}

/** With so many decimals below a million; from there on two figures and a power of ten. */
export function formatFixed(value: number, decimals: number): string {
  if (Number.isNaN(value)) return NOT_KNOWN;
  if (!Number.isFinite(value)) return value > 0 ? '∞' : `${TRUE_MINUS}∞`;
  return Math.abs(value) < HUGE ? withDecimals(value, decimals) : powerOfTen(value);
}

function powerOfTen(value: number): string {
  return withTrueMinus(value.toExponential(1).replace('e+', 'e'));
}

function withDecimals(value: number, decimals: number): string {
  return signed(value.toFixed(decimals));
}

/** A small negative number rounds to "-0.00", which would show a sign that means nothing. */
function signed(text: string): string {
  return isZeroText(text) ? text.replace('-', '') : withTrueMinus(text);
}

function isZeroText(text: string): boolean {
  return Number(text) === 0;
}

/** A number that is written down already, with the true minus sign. */
export function withTrueMinus(text: string): string {
  return text.replaceAll('-', TRUE_MINUS);
}
