/**
 * A text as a table of cells. Delimiter, header and decimal comma are found out unless they are chosen. What does not make
 * a table is refused with the reason; column names are text like any other, whatever they say.
 */
import Papa from 'papaparse';
import { hasThousands, hasUnit, parseCell } from './cells.ts';
import { megabytes, refuse, type TableNote, type TableOutcome, type TableRefusal } from './outcome.ts';
import { FIND_ALL, MOST_BYTES, MOST_COLUMNS, MOST_ROWS } from './reading.ts';
import type { Delimiter, RawTable, ReadChoices } from './types.ts';

const DELIMITERS: readonly Delimiter[] = [',', ';', '\t', '|'];
/** Rows that are looked at to find things out. */
const LOOKED_AT = 200;

/** `onProgress` hears from time to time which share of the text has been read. */
export function readTable(
  source: string,
  choices: ReadChoices = FIND_ALL,
  onProgress: (share: number) => void = () => undefined,
): TableOutcome<{ table: RawTable }> {
  const unreadable = whyUnreadable(source);
  if (unreadable) return refuse(unreadable);
  const { text, said } = withoutDelimiterLine(withOneLineEnd(source));
  const delimiter = choices.delimiter ?? said ?? findDelimiter(text);
  const { data, rowNumbers, badQuoteRow } = parseRows(text, delimiter, onProgress);
  if (badQuoteRow !== null) return refuse({ code: 'badQuote', row: badQuoteRow });
  const rows = withoutEmptyEnd(data);
  const misshapen = whyMisshapen(rows, rowNumbers);
  if (misshapen) return refuse(misshapen);

  const decimalComma = choices.decimalComma ?? (delimiter !== ',' && findDecimalComma(rows));
  const hasHeader = choices.hasHeader ?? findHeader(rows, decimalComma);
  const header = rows[0] ?? [];
  const firstRow = hasHeader ? 1 : 0;
  const body = rows.slice(firstRow);
  const names = distinctNames(header, hasHeader);
  const findings = { delimiter, hasHeader, decimalComma, encoding: choices.encoding };
  const notes = [...namingNotes(header, names, hasHeader), ...numberNotes(body, decimalComma)];
  return { ok: true, notes, table: { names, rows: body, rowNumbers: rowNumbers.slice(firstRow), findings } };
}

/** Whoever sees 1,234 or 45 % should know how it was taken. */
function numberNotes(rows: string[][], decimalComma: boolean): TableNote[] {
  const cells = rows.slice(0, LOOKED_AT).flat();
  const readAs = (code: 'thousandsRead' | 'unitRead', cell: string | undefined): TableNote[] => {
    const value = cell === undefined ? null : parseCell(cell, decimalComma);
    return cell === undefined || value === null ? [] : [{ code, cell: cell.trim(), value }];
  };
  return [
    ...readAs(
      'thousandsRead',
      cells.find((cell) => hasThousands(cell, decimalComma)),
    ),
    ...readAs(
      'unitRead',
      cells.find((cell) => hasUnit(cell, decimalComma)),
    ),
  ];
}

const ROWS_BETWEEN_NEWS = 5000;

/** Row after row, so that a long text can tell how far it is. Blank rows are left out, but count: a person sees them in the file. */
function parseRows(text: string, delimiter: Delimiter, onProgress: (share: number) => void) {
  const data: string[][] = [];
  const rowNumbers: number[] = [];
  let rowNumber = 0;
  let badQuoteRow: number | null = null;
  Papa.parse<string[]>(text, {
    delimiter,
    step: ({ data: row, errors, meta }, parser) => {
      rowNumber += 1;
      if (errors.some(({ type }) => type === 'Quotes')) badQuoteRow ??= rowNumber;
      if (isBlank(row)) return;
      data.push(row);
      rowNumbers.push(rowNumber);
      if (data.length % ROWS_BETWEEN_NEWS === 0) onProgress(meta.cursor / text.length);
      // One row more than is read is enough to know.
      if (data.length > MOST_ROWS + 1) parser.abort();
    },
  });
  return { data, rowNumbers, badQuoteRow: badQuoteRow as number | null };
}

function isBlank(row: readonly string[]): boolean {
  return row.every((cell) => cell.trim() === '');
}

function whyUnreadable(text: string): TableRefusal | null {
  if (text.length > MOST_BYTES)
    return { code: 'textTooLarge', megabytes: megabytes(text.length), most: megabytes(MOST_BYTES) };
  if (text.trim() === '') return { code: 'nothingInIt' };
  if (looksBinary(text.slice(0, 20_000))) return { code: 'notText' };
  return null;
}

/** Files that were put together have line ends of several kinds; each of them ends a line. */
function withOneLineEnd(text: string): string {
  const isMixed = /\r(?!\n)/.test(text) && text.includes('\n');
  return isMixed ? text.replace(/\r\n?/g, '\n') : text;
}

const DELIMITER_LINE = /^sep=([,;\t|])\r?\n/i;

/** Excel may say in a first line of its own which delimiter follows. */
function withoutDelimiterLine(text: string): { text: string; said: Delimiter | null } {
  const line = DELIMITER_LINE.exec(text);
  const said = DELIMITERS.find((delimiter) => delimiter === line?.[1]) ?? null;
  return { text: text.slice(line?.[0].length ?? 0), said };
}

/** Texts have no NUL, and hardly any other control characters. */
function looksBinary(start: string): boolean {
  let odd = 0;
  for (const character of start) {
    const code = character.codePointAt(0) ?? 0;
    if (code === 0) return true;
    if (code < 32 && code !== 9 && code !== 10 && code !== 13) odd += 1;
    if (code === 0xfffd) odd += 1;
  }
  return odd > start.length / 200;
}

/** The delimiter that parts most rows into the same number of cells; a comma where none does. */
function findDelimiter(text: string): Delimiter {
  let best: { delimiter: Delimiter; score: number } = { delimiter: ',', score: 0 };
  for (const delimiter of DELIMITERS) {
    const { data } = Papa.parse<string[]>(text, { delimiter, skipEmptyLines: 'greedy', preview: LOOKED_AT });
    const width = data[0]?.length ?? 1;
    const same = data.filter((row) => row.length === width).length / Math.max(1, data.length);
    const score = width > 1 ? same * 10 + Math.min(width, 9) / 10 : 0;
    if (score > best.score) best = { delimiter, score };
  }
  return best.delimiter;
}

/** Without a last column that is empty or missing in every row: such a file ends rows, or its first one, with a delimiter. */
function withoutEmptyEnd(rows: string[][]): string[][] {
  const width = rows[0]?.length ?? 0;
  const isEmptyEnd = width > 1 && rows.every((row) => row.length <= width && !row[width - 1]?.trim());
  const isShort = (row: readonly string[]) => row.length === width - 1;
  const isEnd = isEmptyEnd && (rows.every((row) => row.length === width) || rows.slice(1).every(isShort));
  return isEnd ? rows.map((row) => row.slice(0, width - 1)) : rows;
}

function whyMisshapen(rows: string[][], rowNumbers: readonly number[]): TableRefusal | null {
  const width = rows[0]?.length ?? 0;
  if (rows.length === 0) return { code: 'nothingInIt' };
  if (width > MOST_COLUMNS) return { code: 'tooManyColumns', columns: width, most: MOST_COLUMNS };
  if (rows.length > MOST_ROWS + 1) return { code: 'tooManyRows', most: MOST_ROWS };
  if (rows.length === 1) return { code: 'oneRow' };
  const odd = rows.findIndex((row) => row.length !== width);
  const [first = 1] = rowNumbers;
  const row = rowNumbers[odd];
  if (row !== undefined)
    return { code: 'columnsDiffer', row, found: rows[odd]?.length ?? 0, first, expected: width };
  return width < 2 ? { code: 'oneColumn' } : null;
}

const WITH_COMMA = /^[+-]?\d+(?:\.\d{3})*,\d+$/;
const WITH_POINT = /^[+-]?\d+\.\d+$/;

function findDecimalComma(rows: string[][]): boolean {
  let commas = 0;
  let points = 0;
  for (const cell of rows.slice(0, LOOKED_AT).flat()) {
    if (WITH_COMMA.test(cell.trim())) commas += 1;
    else if (WITH_POINT.test(cell.trim())) points += 1;
  }
  return commas > points;
}

/** A header has names that are all different and no numbers, and is unlike the column below it. */
function findHeader(rows: string[][], decimalComma: boolean): boolean {
  const [first = [], ...others] = rows.slice(0, LOOKED_AT);
  if (others.length === 0) return false;
  const isNumber = (cell: string) => parseCell(cell, decimalComma) !== null;
  if (first.some((cell) => isNumber(cell))) return false;
  if (others.some((row) => row.some(isNumber))) return true;
  return first.some((cell, column) => !others.some((row) => row[column]?.trim() === cell.trim()));
}

/** "column 3" where there is no name, "age (2)" where a name comes again. */
function distinctNames(header: readonly string[], hasHeader: boolean): string[] {
  const taken = new Set<string>();
  return header.map((cell, column) => {
    const wished = (hasHeader && cell.trim().replace(/\s+/g, ' ')) || `column ${column + 1}`;
    let name = wished;
    for (let number = 2; taken.has(name); number++) name = `${wished} (${number})`;
    taken.add(name);
    return name;
  });
}

function namingNotes(header: readonly string[], names: readonly string[], hasHeader: boolean): TableNote[] {
  if (!hasHeader) return [{ code: 'columnsNumbered' }];
  const renamed = names.filter((name, column) => name !== header[column]?.trim().replace(/\s+/g, ' '));
  return renamed.length === 0 ? [] : [{ code: 'columnsRenamed', names: renamed }];
}
