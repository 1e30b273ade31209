/** The part of a document that is about a table: where its rows come from, how they are set up, and what they came to. */
import { BUILT_IN_TABLES, type BuiltInTableId } from '../../data/tables/builtIn.ts';
import { MOST_CLASSES } from '../../data/tables/describeColumns.ts';
import { MOST_INPUTS } from '../../data/tables/reading.ts';
import { MOST_COLUMNS } from '../../data/tables/reading.ts';
import type {
  ColumnEncoding,
  ColumnSettings,
  PartShares,
  ReadChoices,
  TableEncoding,
  TableSettings,
  TargetEncoding,
} from '../../data/tables/types.ts';
import type { ProblemFacts, ProblemInput, TableId } from '../../data/problem.ts';
import type { TablePart, TableSource } from '../document.ts';
import { anyNumber, flag, key, nullable, number, object, oneOf, oneOfKind, wholeList } from './fields.ts';
import { SAVED_TASKS } from './names.ts';

const BUILT_IN_IDS = Object.keys(BUILT_IN_TABLES) as BuiltInTableId[];
export const TABLE_IDS: readonly TableId[] = [...BUILT_IN_IDS, 'own-table'];

/** Names of columns and categories go by their letters, so they are never cut. */
const columnName = key(1000);
const word = key(1000);
const share = number({ min: 0, max: 1 });

const source = oneOfKind<TableSource>({
  builtIn: object({ kind: oneOf(['builtIn']), id: oneOf(BUILT_IN_IDS) }),
  own: object({ kind: oneOf(['own']), fileName: key(300), contentKey: key(100) }),
});

const read = object<ReadChoices>({
  delimiter: nullable(oneOf([',', ';', '\t', '|'])),
  hasHeader: nullable(flag),
  decimalComma: nullable(flag),
  encoding: nullable(oneOf(['utf-8', 'utf-16le', 'utf-16be', 'windows-1252'])),
});

const columnSettings = object<ColumnSettings>({
  name: columnName,
  isUsed: flag,
  kind: oneOf(['number', 'category', 'yesNo', 'date', 'identifier', 'constant', 'empty']),
  missing: oneOf(['drop', 'mean', 'median', 'mostFrequent']),
  zeroIsMissing: flag,
});

const settings = object<TableSettings>({
  read,
  columns: wholeList(columnSettings, { least: 1, most: MOST_COLUMNS }),
  target: columnName,
  task: oneOf(SAVED_TASKS),
  scaling: oneOf(['standardise', 'minMax', 'commonMinMax', 'none']),
  targetScaling: oneOf(['standardise', 'minMax', 'none']),
  shares: object<PartShares>({ train: share, validation: share, test: share }),
});

const columnEncoding = oneOfKind<ColumnEncoding>({
  number: object({
    kind: oneOf(['number']),
    name: columnName,
    offset: anyNumber,
    divisor: anyNumber,
    fill: nullable(anyNumber),
    zeroIsMissing: flag,
    min: anyNumber,
    max: anyNumber,
  }),
  category: object({
    kind: oneOf(['category']),
    name: columnName,
    categories: wholeList(word, { least: 1, most: MOST_INPUTS }),
    fill: nullable(word),
  }),
  yesNo: object({
    kind: oneOf(['yesNo']),
    name: columnName,
    no: word,
    yes: word,
    fill: nullable(word),
  }),
});

const targetEncoding = oneOfKind<TargetEncoding>({
  classes: object({
    kind: oneOf(['classes']),
    name: columnName,
    classes: wholeList(word, { least: 2, most: MOST_CLASSES }),
  }),
  number: object({
    kind: oneOf(['number']),
    name: columnName,
    offset: anyNumber,
    divisor: anyNumber,
    min: anyNumber,
    max: anyNumber,
  }),
});

const facts = object<ProblemFacts>({
  id: oneOf(TABLE_IDS),
  name: key(300),
  kind: oneOf(['file']),
  task: oneOf(SAVED_TASKS),
  inputs: wholeList(
    object<ProblemInput>({ name: key(2100), symbol: key(20), min: anyNumber, max: anyNumber }),
    { least: 1, most: MOST_INPUTS },
  ),
  target: object<ProblemFacts['target']>(
    {
      name: columnName,
      symbol: key(20),
      scale: object({ factor: anyNumber, offset: anyNumber }),
    },
    {},
    ['scale'],
  ),
  classes: nullable(wholeList(word, { least: 2, most: MOST_CLASSES })),
  plane: {
    schema: { type: 'array', items: { type: 'number' }, minItems: 2, maxItems: 2 },
    read(value, place) {
      const ends = wholeList(anyNumber, { least: 2, most: 2 }).read(value, place);
      return ends && ([ends[0]!, ends[1]!] as const);
    },
  },
  derivedInputs: { schema: { const: false }, read: (value) => (value === false ? value : undefined) },
});

export const tableField = object<TablePart>({
  key: key(2000),
  source,
  settings,
  facts,
  encoding: object<TableEncoding>({
    decimalComma: flag,
    columns: wholeList(columnEncoding, { least: 1, most: MOST_COLUMNS }),
    target: targetEncoding,
  }),
});
