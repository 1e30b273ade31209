/** Targets and inputs as a person reads and types them. */
import type { TargetCode } from '../../data/pairing.ts';
import { parseNumber, type ParsedNumber } from '../../document/numbers.ts';
import { data as words } from '../../i18n/en.ts';
import { formatSigned, formatValue, withTrueMinus } from '../../viz/numberFormat.ts';

/** Generated coordinates have so many decimals; a typed number with more is shown rounded. */
const INPUT_DECIMALS = 4;

/** An input with as many decimals as it has, four at most: 2, 0.7612. */
export function inputText(value: number): string {
  return withTrueMinus(String(Number(value.toFixed(INPUT_DECIMALS))));
}

/** A coded target: "+1" or "−1", "0" or "1", or the value. "–" where there is none. */
export function targetText(target: number | null, code: TargetCode): string {
  if (target === null) return '–';
  return code === 'signed' ? formatSigned(target, 0) : formatValue(target, { whole: true });
}

/**
 * Reads a target as it is shown and gives it as a label: class 0 or 1, or the value. The error names the targets that
 * the network's output can be told.
 */
export function parseTarget(text: string, code: TargetCode): ParsedNumber {
  const parsed = parseNumber(text);
  if (!parsed.ok || code === 'value') return parsed;
  const classes = code === 'signed' ? [-1, 1] : [0, 1];
  const label = classes.indexOf(parsed.value);
  if (label < 0) return { ok: false, error: words.targetsAre(classes.map((c) => targetText(c, code))) };
  return { ok: true, value: label };
}

export type Tone = 'positive' | 'negative' | 'neutral';

/** The sign of a number, or the side of the decision where targets are 0 and 1. */
export function toneOf(value: number, code: TargetCode): Tone {
  const middle = code === 'zero-one' ? 0.5 : 0;
  if (value === middle) return 'neutral';
  return value > middle ? 'positive' : 'negative';
}
