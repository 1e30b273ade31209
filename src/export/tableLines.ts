/** The lines of Python that read a table and make of it what the network saw: the same constants, the same rows. */
import type { ColumnEncoding, ReadChoices, TargetEncoding } from '../data/tables/types.ts';
import type { TablePart } from '../document/document.ts';
import type { TargetCode } from '../data/pairing.ts';
import { pyBool, pyList, pyNumber, pyOptional, pyString } from './python.ts';

const ENCODINGS = {
  'utf-8': 'utf-8-sig',
  'utf-16le': 'utf-16-le',
  'utf-16be': 'utf-16-be',
  'windows-1252': 'cp1252',
} satisfies Record<NonNullable<ReadChoices['encoding']>, string>;

export function tableLines(table: TablePart, fileName: string, code: TargetCode): string[] {
  const { read, columns, target } = table.settings;
  const placeOf = (name: string) => columns.findIndex((column) => column.name === name);
  return [
    `FILE = ${pyString(fileName)}  # put it beside this program`,
    `ENCODING = ${pyString(ENCODINGS[read.encoding ?? 'utf-8'])}`,
    `DELIMITER = ${pyString(read.delimiter ?? ',')}`,
    `HAS_HEADER = ${pyBool(read.hasHeader ?? true)}`,
    `DECIMAL_COMMA = ${pyBool(table.encoding.decimalComma)}`,
    '',
    '# One entry for each column that feeds the network. Offsets, divisors and what stands for a missing',
    '# cell were fitted on the training rows alone.',
    'COLUMNS = [',
    ...table.encoding.columns.map((column) => `    ${columnLine(column, placeOf(column.name))},`),
    ']',
    `TARGET = ${targetLine(table.encoding.target, placeOf(target))}`,
    '',
    ...READING,
    '',
    '',
    ...targetFunction(table.encoding.target, code),
    '',
    '',
    ...ROWS,
  ];
}

function columnLine(column: ColumnEncoding, place: number): string {
  const head = `"name": ${pyString(column.name)}, "place": ${place}`;
  switch (column.kind) {
    case 'number':
      return `{${head}, "kind": "number", "offset": ${pyNumber(column.offset)}, "divisor": ${pyNumber(column.divisor)}, "fill": ${pyOptional(column.fill === null ? null : pyNumber(column.fill))}, "zero_is_missing": ${pyBool(column.zeroIsMissing)}}`;
    case 'yesNo':
      return `{${head}, "kind": "yes or no", "yes": ${pyString(column.yes)}, "fill": ${pyOptional(column.fill === null ? null : pyString(column.fill))}}`;
    case 'category':
      return `{${head}, "kind": "category", "categories": ${pyList(column.categories.map(pyString))}, "fill": ${pyOptional(column.fill === null ? null : pyString(column.fill))}}`;
  }
}

function targetLine(target: TargetEncoding, place: number): string {
  const head = `"name": ${pyString(target.name)}, "place": ${place}`;
  return target.kind === 'classes'
    ? `{${head}, "classes": ${pyList(target.classes.map(pyString))}}`
    : `{${head}, "offset": ${pyNumber(target.offset)}, "divisor": ${pyNumber(target.divisor)}}`;
}

const READING = String.raw`MISSING = {"", "na", "n/a", "nan", "null", "none", "?", "-", "–", "—"}
THOUSANDS = re.compile(r"[+-]?[0-9]{1,3}(?:[.\u2019'\u00a0\u202f\u2009 ][0-9]{3})+(?:,[0-9]+)?" if DECIMAL_COMMA
                       else r"[+-]?[0-9]{1,3}(?:[,\u2019'\u00a0\u202f\u2009 ][0-9]{3})+(?:\.[0-9]+)?")
UNIT = re.compile(r"^([+-]?)[$€£¥] ?|[ \u00a0\u202f]?[%$€£¥]$")
PLAIN = re.compile(r"[+-]?(?:[0-9]+\.?[0-9]*|\.[0-9]+)(?:[eE][+-]?[0-9]+)?")


def number(cell):
    """The number in a cell, or None."""
    text = UNIT.sub(lambda match: match[1] or "", cell.strip().replace("−", "-", 1))
    if THOUSANDS.fullmatch(text):
        text = re.sub(r"[^0-9,+-]" if DECIMAL_COMMA else r"[^0-9.+-]", "", text)
    if DECIMAL_COMMA:
        text = text.replace(",", ".", 1)
    if not PLAIN.fullmatch(text) or abs(float(text)) > 3.4e38:
        return None
    return float(text)


def is_missing(column, cell):
    if cell.strip().lower() in MISSING:
        return True
    if column["kind"] != "number":
        return False
    value = number(cell)
    return value is None or (column["zero_is_missing"] and value == 0)


def encode(column, cell):
    """The inputs of the network that one cell becomes."""
    missing = is_missing(column, cell)
    if column["kind"] == "number":
        value = column["fill"] if missing else number(cell)
        return [(value - column["offset"]) / column["divisor"]]
    word = column["fill"] if missing else cell.strip()
    if column["kind"] == "yes or no":
        return [1.0 if word == column["yes"] else 0.0]
    return [1.0 if word == category else 0.0 for category in column["categories"]]`.split('\n');

function targetFunction(target: TargetEncoding, code: TargetCode): string[] {
  if (target.kind === 'number')
    return [
      'def has_target(row):',
      '    return number(row[TARGET["place"]]) is not None',
      '',
      '',
      'def encode_target(row):',
      '    """The number to predict, scaled as the network sees it."""',
      '    return [(number(row[TARGET["place"]]) - TARGET["offset"]) / TARGET["divisor"]]',
    ];
  const coded = {
    'zero-one': '[float(label)]',
    signed: '[2.0 * label - 1.0]',
    'one-hot': '[1.0 if label == other else 0.0 for other in range(len(TARGET["classes"]))]',
    value: '[float(label)]',
  }[code];
  return [
    'def has_target(row):',
    '    return row[TARGET["place"]].strip().lower() not in MISSING',
    '',
    '',
    'def encode_target(row):',
    '    """The class of a row, told as the output of the network is."""',
    '    label = TARGET["classes"].index(row[TARGET["place"]].strip())',
    `    return ${coded}`,
  ];
}

const ROWS = `csv.field_size_limit(2**31 - 1)
with open(FILE, newline="", encoding=ENCODING) as file:
    # Some files begin with a mark, or with a line that only names the delimiter.
    text = re.sub(r"\\A\\ufeff?(?:sep=[,;\\t|]\\r?\\n)?", "", file.read(), flags=re.IGNORECASE)
rows = [row for row in csv.reader(io.StringIO(text, newline=""), delimiter=DELIMITER) if any(cell.strip() for cell in row)]
if HAS_HEADER:
    rows = rows[1:]

# Rows with a missing cell that nothing stands for are left out.
rows = [
    row
    for row in rows
    if has_target(row)
    and not any(column["fill"] is None and is_missing(column, row[column["place"]]) for column in COLUMNS)
]
X = np.array([[value for column in COLUMNS for value in encode(column, row[column["place"]])] for row in rows], dtype=np.float32)
Y = np.array([encode_target(row) for row in rows], dtype=np.float32)`.split('\n');
