/** What the choices about a table are called. */
import type {
  ColumnDescription,
  ColumnKind,
  Delimiter,
  MissingRule,
  Scaling,
  TextEncoding,
} from '../../data/tables/types.ts';
import type { Task } from '../../engine/index.ts';
import { formatCount, formatTick } from '../../viz/numberFormat.ts';

type Choices<Value extends string> = readonly { value: Value; label: string }[];

export const DELIMITER_CHOICES: Choices<Delimiter> = [
  { value: ',', label: 'comma' },
  { value: ';', label: 'semicolon' },
  { value: '\t', label: 'tab' },
  { value: '|', label: 'bar' },
];

export const ENCODING_CHOICES: Choices<TextEncoding> = [
  { value: 'utf-8', label: 'UTF-8' },
  { value: 'utf-16le', label: 'UTF-16' },
  { value: 'utf-16be', label: 'UTF-16, big end first' },
  { value: 'windows-1252', label: 'Windows-1252' },
];

export const KIND_LABELS = {
  number: 'number',
  category: 'category',
  yesNo: 'yes or no',
  date: 'date',
  identifier: 'identifier',
  constant: 'constant',
  empty: 'empty',
} satisfies Record<ColumnKind, string>;

export const MISSING_CHOICES: Choices<MissingRule> = [
  { value: 'drop', label: 'leave the row out' },
  { value: 'mean', label: 'mean' },
  { value: 'median', label: 'median' },
  { value: 'mostFrequent', label: 'most frequent' },
];

/** Words have no mean. */
export const MISSING_WORD_CHOICES = MISSING_CHOICES.filter(
  ({ value }) => value === 'drop' || value === 'mostFrequent',
);

export const SCALING_CHOICES: Choices<Scaling> = [
  { value: 'standardise', label: 'standardise' },
  { value: 'minMax', label: '0 to 1' },
  { value: 'commonMinMax', label: '0 to 1, all alike' },
  { value: 'none', label: 'none' },
];

export const TARGET_SCALING_CHOICES = SCALING_CHOICES.flatMap(({ value, label }) =>
  value === 'commonMinMax' ? [] : [{ value, label }],
);

export const TASK_LABELS = {
  binary: 'two classes',
  classes: 'classes',
  regression: 'a number',
} satisfies Record<Task, string>;

/** What is in a column, in a few words: its range, or its most frequent values. */
export function contentText({ numbers, categories, distinct }: ColumnDescription): string {
  if (numbers)
    return `${formatTick(numbers.min)} to ${formatTick(numbers.max)}, mean ${formatTick(roundTo3(numbers.mean))}`;
  if (distinct === 0) return 'nothing';
  const shown = categories.slice(0, 3).map(({ value }) => value);
  const more = distinct > shown.length ? `, … (${formatCount(distinct)})` : '';
  return shown.join(', ') + more;
}

function roundTo3(value: number): number {
  return Number(value.toPrecision(3));
}
