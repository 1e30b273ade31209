/** What the choices about a table are called. */
import type {
  ColumnDescription,
  Delimiter,
  MissingRule,
  Scaling,
  TextEncoding,
} from '../../data/tables/types.ts';
import { tables as words } from '../../i18n/en.ts';
import { formatCount, formatTick } from '../../viz/numberFormat.ts';

type Choices<Value extends string> = readonly { value: Value; label: string }[];

export const DELIMITER_CHOICES: Choices<Delimiter> = [
  { value: ',', label: words.delimiters.comma },
  { value: ';', label: words.delimiters.semicolon },
  { value: '\t', label: words.delimiters.tab },
  { value: '|', label: words.delimiters.bar },
];

export const ENCODING_CHOICES: Choices<TextEncoding> = [
  { value: 'utf-8', label: words.encodings.utf8 },
  { value: 'utf-16le', label: words.encodings.utf16 },
  { value: 'utf-16be', label: words.encodings.utf16BigEnd },
  { value: 'windows-1252', label: words.encodings.windows },
];

export const MISSING_CHOICES: Choices<MissingRule> = [
  { value: 'drop', label: words.missingRules.drop },
  { value: 'mean', label: words.missingRules.mean },
  { value: 'median', label: words.missingRules.median },
  { value: 'mostFrequent', label: words.missingRules.mostFrequent },
];

/** Words have no mean. */
export const MISSING_WORD_CHOICES = MISSING_CHOICES.filter(
  ({ value }) => value === 'drop' || value === 'mostFrequent',
);

export const SCALING_CHOICES: Choices<Scaling> = [
  { value: 'standardise', label: words.scalings.standardise },
  { value: 'minMax', label: words.scalings.minMax },
  { value: 'commonMinMax', label: words.scalings.commonMinMax },
  { value: 'none', label: words.scalings.none },
];

export const TARGET_SCALING_CHOICES = SCALING_CHOICES.flatMap(({ value, label }) =>
  value === 'commonMinMax' ? [] : [{ value, label }],
);

/** What is in a column, in a few words: its range, or its most frequent values. */
export function contentText({ numbers, categories, distinct }: ColumnDescription): string {
  if (numbers)
    return words.range(formatTick(numbers.min), formatTick(numbers.max), formatTick(roundTo3(numbers.mean)));
  if (distinct === 0) return words.nothing;
  const shown = categories.slice(0, 3).map(({ value }) => value);
  const values = shown.join(', ');
  return distinct > shown.length ? words.moreValues(values, formatCount(distinct)) : values;
}

/** Cells of whole sentences begin with as much as tells one from another. */
const LONGEST_CELL = 40;

/** Which cell of a column of numbers is none. */
export function strayText({ row, text }: NonNullable<ColumnDescription['stray']>): string {
  const cell = text.length > LONGEST_CELL ? `${text.slice(0, LONGEST_CELL)}…` : text;
  return words.stray(cell, formatCount(row));
}

function roundTo3(value: number): number {
  return Number(value.toPrecision(3));
}
