/** Single cells of a table: what is missing, what is a number, what is yes. */

const MISSING = new Set(['', 'na', 'n/a', 'nan', 'null', 'none', '?', '-', '–', '—']);

/** Numbers in groups of three digits, as in 1,234,567.8 and in 1.234.567,8. */
const GROUPED_POINT = /^[+-]?\d{1,3}(?:[,\u2019'\u00a0\u202f\u2009 ]\d{3})+(?:\.\d+)?$/;
const GROUPED_COMMA = /^[+-]?\d{1,3}(?:[.\u2019'\u00a0\u202f\u2009 ]\d{3})+(?:,\d+)?$/;
const PLAIN = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?$/i;

/** The largest size that single precision holds. */
const LARGEST = 3.4e38;

export function isMissing(cell: string): boolean {
  return MISSING.has(cell.trim().toLowerCase());
}

/** A currency before or behind a number, or a percent sign behind it. */
const UNIT = /^([+-]?)[$€£¥] ?|[ \u00a0\u202f]?[%$€£¥]$/g;

/**
 * The number in a cell, null where it is none. With a decimal comma the point parts thousands. Signs of a currency and of
 * percent are left out: 45 % is 45.
 */
export function parseCell(cell: string, decimalComma: boolean): number | null {
  let text = withoutUnit(cell.trim().replace('−', '-'));
  if (isGrouped(text, decimalComma)) text = text.replace(decimalComma ? /[^\d,+-]/g : /[^\d.+-]/g, '');
  if (decimalComma) text = text.replace(',', '.');
  if (!PLAIN.test(text)) return null;
  const value = Number(text);
  // Never −0, which would be shown with its sign.
  return Math.abs(value) <= LARGEST ? value + 0 : null;
}

function withoutUnit(text: string): string {
  return text.replace(UNIT, '$1');
}

function isGrouped(text: string, decimalComma: boolean): boolean {
  return (decimalComma ? GROUPED_COMMA : GROUPED_POINT).test(text);
}

/** Whether a number has the sign of a currency or of percent. */
export function hasUnit(cell: string, decimalComma: boolean): boolean {
  const text = cell.trim();
  return withoutUnit(text) !== text && parseCell(text, decimalComma) !== null;
}

/** Whether a number is written in groups of three digits. */
export function hasThousands(cell: string, decimalComma: boolean): boolean {
  return isGrouped(withoutUnit(cell.trim()), decimalComma);
}

const YES_AND_NO = [
  ['yes', 'no'],
  ['y', 'n'],
  ['true', 'false'],
  ['t', 'f'],
  ['on', 'off'],
] as const;

/** Which of two values means yes and which no, in any case of letters; null where they mean neither. */
export function yesAndNo(values: readonly string[]): { yes: string; no: string } | null {
  const find = (word: string) => values.find((value) => value.trim().toLowerCase() === word);
  for (const [yesWord, noWord] of YES_AND_NO) {
    const [yes, no] = [find(yesWord), find(noWord)];
    if (values.length === 2 && yes !== undefined && no !== undefined) return { yes, no };
  }
  return null;
}

const DATES = [
  /^\d{4}-\d{1,2}-\d{1,2}(?:[T ]\d{1,2}:\d{2}.*)?$/,
  /^\d{1,2}[./-]\d{1,2}[./-]\d{2,4}(?: \d{1,2}:\d{2}.*)?$/,
  /^\d{4}\/\d{1,2}\/\d{1,2}$/,
];

export function isDate(cell: string): boolean {
  const text = cell.trim();
  return DATES.some((pattern) => pattern.test(text));
}
