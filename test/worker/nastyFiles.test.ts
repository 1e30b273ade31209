/** Files as they come: each is read right, or refused in a sentence; no NaN ever reaches the network. */
import { onTestFinished, describe, expect, it } from 'vitest';
import { FIND_ALL } from '../../src/data/tables/reading.ts';
import { tableFacts } from '../../src/data/tables/tableFacts.ts';
import type { PreparedTable, TableSettings } from '../../src/data/tables/types.ts';
import { createTableDocument, ownTableDefaults } from '../../src/document/tableDocument.ts';
import { refusalText } from '../../src/document/tableWords.ts';
import { accuracyOf, areaUnder, classFigures } from '../../src/engine/index.ts';
import { evaluateRows, type RowEvaluation } from '../../src/store/evaluation.ts';
import { toRunConfig } from '../../src/store/runConfig.ts';
import type { Frame } from '../../src/worker/protocol.ts';
import { startRun } from '../../src/worker/run.ts';
import { createTableClient } from '../../src/worker/tableClient.ts';
import { createLocalTableWorker } from '../helpers/localTableWorker.ts';

const utf8 = (text: string) => new TextEncoder().encode(text);
const latin = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0));

function utf16(text: string, bigEnd: boolean, mark = true): Uint8Array {
  const marked = (mark ? '\ufeff' : '') + text;
  const units = Array.from({ length: marked.length }, (_, index) => marked.charCodeAt(index));
  return Uint8Array.from(
    units.flatMap((unit) => (bigEnd ? [unit >> 8, unit & 255] : [unit & 255, unit >> 8])),
  );
}

const many = (count: number, row: (at: number) => string) =>
  Array.from({ length: count }, (_, at) => row(at)).join('\n');
const ROWS = '1,2,a\n3,4,b\n5,6,a\n7,8,b';

async function open(
  file: Uint8Array | string,
  change: (settings: TableSettings) => TableSettings = (s) => s,
) {
  const client = createTableClient(createLocalTableWorker);
  onTestFinished(() => client.cancel());
  const read = await client.read(file, FIND_ALL);
  if (!read.ok) return { error: refusalText(read.refusal) };
  const outcome = await client.prepare(change(read.settings), 1);
  if (!outcome.ok) return { error: refusalText(outcome.refusal) };
  const { rows, encoding, inputNames } = outcome.prepared;
  expect(rows.inputs.every(Number.isFinite) && rows.labels.every(Number.isFinite)).toBe(true);
  await trainAndEvaluate(outcome.prepared, change(read.settings));
  return { read, rows, encoding, inputNames, count: rows.labels.length };
}

/** A few epochs, and every figure of every part: each is a number, or null where there is nothing to count. */
async function trainAndEvaluate(prepared: PreparedTable, settings: TableSettings): Promise<void> {
  const table = {
    key: 'k',
    source: { kind: 'own', contentKey: 'k', fileName: 'nasty.csv' } as const,
    settings,
    facts: tableFacts(prepared, { id: 'own-table', name: 'nasty', labels: {} }),
    encoding: prepared.encoding,
  };
  const document = createTableDocument(table, ownTableDefaults(settings.task), 1);
  const { trainer, dataset } = await startRun(toRunConfig(document), null, new Map([['k', prepared.rows]]));
  const epochs = dataset.count > 1000 ? 1 : 5;
  for (let epoch = 0; epoch < epochs; epoch++) trainer.trainTo('epoch', () => false);
  const width = dataset.targetCount;
  const outputs = trainer.program.predict(dataset.inputs);
  expect(outputs.every(Number.isFinite)).toBe(true);
  for (const part of ['train', 'validation', 'test'] as const) {
    const values = Float32Array.from(
      { length: dataset[part].length * width },
      (_, at) => outputs[dataset[part][Math.floor(at / width)]! * width + (at % width)]!,
    );
    const evaluation = evaluateRows(document, dataset, { predictions: { part, values } } as Frame, 0.5);
    expect(evaluation === null).toBe(false);
    if (dataset[part].length > 0) expectFigures(evaluation!);
  }
}

function expectFigures(evaluation: RowEvaluation): void {
  const figures =
    evaluation.kind === 'number'
      ? [evaluation.meanAbsoluteError, evaluation.rootMeanSquaredError, evaluation.r2]
      : [
          evaluation.logLoss,
          accuracyOf(evaluation.matrix),
          evaluation.roc && areaUnder(evaluation.roc),
          ...evaluation.classes.flatMap((_, k) => Object.values(classFigures(evaluation.matrix, k))),
        ];
  for (const figure of figures) expect(figure === null || Number.isFinite(figure)).toBe(true);
}

/** Name of the case, file, rows and inputs that are left of it. */
const READ: [string, Uint8Array | string, { count: number; inputs: number }][] = [
  ['a plain file', utf8(`x,y,z\n${ROWS}`), { count: 4, inputs: 2 }],
  ['a byte-order mark', utf8(`\ufeffx,y,z\n${ROWS}`), { count: 4, inputs: 2 }],
  ['UTF-16, small end first', utf16(`x,y,z\n${ROWS}`, false), { count: 4, inputs: 2 }],
  ['UTF-16, big end first', utf16(`x,y,z\n${ROWS}`, true), { count: 4, inputs: 2 }],
  ['UTF-16 without a mark', utf16(`x,y,z\n${ROWS}`, false, false), { count: 4, inputs: 2 }],
  ['Windows-1252', latin(`gr\xf6\xdfe,y,z\n${ROWS}`), { count: 4, inputs: 2 }],
  ['Windows line ends', `x,y,z\r\n${ROWS.replaceAll('\n', '\r\n')}\r\n`, { count: 4, inputs: 2 }],
  ['old Macintosh line ends', `x,y,z\r${ROWS.replaceAll('\n', '\r')}`, { count: 4, inputs: 2 }],
  ['quoted commas', 'x,y,z\n"1,000",2,"a, b"\n"2,000",4,c\n"3,000",1,"a, b"', { count: 3, inputs: 2 }],
  ['quoted line ends', 'x,z\n1,"a\nb"\n2,c\n3,"a\nb"', { count: 3, inputs: 1 }],
  ['doubled quotes', 'x,z\n1,"say ""a"""\n2,b\n3,b', { count: 3, inputs: 1 }],
  ['semicolons with decimal commas', 'x;y;z\n1,5;2,5;a\n2,5;3,5;b\n3,5;4;a', { count: 3, inputs: 2 }],
  ['tabs', 'x\ty\tz\n1\t2\ta\n3\t4\tb\n5\t6\ta', { count: 3, inputs: 2 }],
  ['bars', 'x|y|z\n1|2|a\n3|4|b\n5|6|a', { count: 3, inputs: 2 }],
  [
    'points for thousands and decimal commas',
    'x;z\n1.000,5;a\n2.000,5;b\n3.000,5;a',
    { count: 3, inputs: 1 },
  ],
  ['no header', ROWS, { count: 4, inputs: 2 }],
  ['a delimiter at the end of each row', 'x,y,z,\n1,2,a,\n3,4,b,\n5,6,a,', { count: 3, inputs: 2 }],
  ['empty lines at the end', `x,y,z\n${ROWS}\n\n\n`, { count: 4, inputs: 2 }],
  ['empty lines in the middle', 'x,z\n1,a\n\n2,b\n  \n3,a', { count: 3, inputs: 1 }],
  ['spaces round cells', ' x , z \n 1 , a \n 2 , b \n 3 , a ', { count: 3, inputs: 1 }],
  ['the same name twice', 'x,x,z\n1,2,a\n3,4,b\n5,6,a', { count: 3, inputs: 2 }],
  ['columns without a name', ',x,z\n1,2,a\n3,4,b\n5,7,a', { count: 3, inputs: 2 }],
  ['script as a name', `<script>alert(1)</script>,y,z\n${ROWS}`, { count: 4, inputs: 2 }],
  ['__proto__ as a name', `__proto__,y,z\n${ROWS}`, { count: 4, inputs: 2 }],
  ['constructor and toString as names', `constructor,toString,z\n${ROWS}`, { count: 4, inputs: 2 }],
  [
    '__proto__ as a category',
    'x,k,z\n1,__proto__,a\n2,constructor,b\n3,__proto__,a',
    { count: 3, inputs: 3 },
  ],
  ['a constant column', 'x,c,z\n1,5,a\n2,5,b\n3,5,a', { count: 3, inputs: 1 }],
  ['an empty column', 'x,c,z\n1,,a\n2,,b\n3,,a', { count: 3, inputs: 1 }],
  ['missing cells', 'x,y,z\n1,,a\n2,3,b\n?,4,a\n5,6,a\n7,NA,a\n8,9,b', { count: 3, inputs: 2 }],
  [
    'NaN, infinity and 1e400',
    `x,z\nNaN,a\nInfinity,b\n1e400,a\n${many(31, (at) => `${at * at},${at % 2 === 0 ? 'a' : 'b'}`)}`,
    { count: 31, inputs: 1 },
  ],
  [
    'dates',
    many(30, (at) => `2026-01-${String((at % 28) + 1).padStart(2, '0')},${at % 7},${at % 2}`),
    { count: 30, inputs: 1 },
  ],
  ['an identifier', `id,x,z\n${many(30, (at) => `${at + 1},${at % 7},${at % 2}`)}`, { count: 30, inputs: 1 }],
  [
    'numbers with a word among them',
    `x,z\n${many(40, (at) => `${at === 7 ? 'oops' : at / 3},${at % 2}`)}`,
    { count: 39, inputs: 1 },
  ],
  ['very large and very small numbers', 'x,z\n1e30,a\n2e30,b\n1e-30,a\n3e30,b', { count: 4, inputs: 1 }],
  [
    '100,000 rows',
    `x,y,z\n${many(100_000, (at) => `${at % 977},${at % 13},${at % 2}`)}`,
    { count: 100_000, inputs: 2 },
  ],
  ['letters of many scripts', 'größe,名前,z\n1,犬,a\n2,猫,b\n3,犬,a', { count: 3, inputs: 3 }],
];

const LABELLED = many(30, (at) => `${at * 1.5},${at === 11 ? 'rare' : 'usual'}`);

/** What spreadsheets, other programs and tired people make of tables. */
const ODD: [string, Uint8Array | string, { count: number; inputs: number }][] = [
  ['line ends of all three kinds', 'x,y,z\r\n1,2,a\n3,4,b\r5,6,a\r\n7,8,b', { count: 4, inputs: 2 }],
  ['Excel’s line with the delimiter', `sep=;\r\nx;y;z\r\n1;2;a\r\n3;4;b\r\n5;6;a`, { count: 3, inputs: 2 }],
  ['a delimiter at the end of the header alone', 'x,y,z,\n1,2,a\n3,4,b\n5,6,a', { count: 3, inputs: 2 }],
  ['an inch sign in a cell', 'x,z\n1,5" pipe\n2,b\n3,b', { count: 3, inputs: 1 }],
  ['percent signs', 'x,z\n45 %,a\n50%,b\n61 %,a', { count: 3, inputs: 1 }],
  ['currencies', 'x,y,z\n$1,€5,a\n-$2.50,7 €,b\n$3,8 €,a', { count: 3, inputs: 2 }],
  [
    'narrow spaces between thousands',
    'x;z\n1\u202f000;a\n2\u202f500;b\n3\u202f000;a',
    { count: 3, inputs: 1 },
  ],
  ['minus zero', 'x,z\n-0,a\n0,b\n-0.0,a\n4,b', { count: 4, inputs: 1 }],
  ['a proper minus sign', 'x,z\n−1,a\n−2,b\n3,a', { count: 3, inputs: 1 }],
  ['a cell of 200,000 letters', `x,z\n1,${'a'.repeat(200_000)}\n2,b\n3,b`, { count: 3, inputs: 1 }],
  ['a name of 20,000 letters', `${'n'.repeat(20_000)},z\n1,a\n2,b\n3,a`, { count: 3, inputs: 1 }],
  ['formulas as cells', 'x,k,z\n1,=1+1,a\n2,@SUM(A1),b\n3,=1+1,a', { count: 3, inputs: 3 }],
  ['emoji and letters that run to the left', '😀,שלום,z\n1,2,א\n3,4,ב\n5,7,א', { count: 3, inputs: 2 }],
  ['names that only differ in spaces', 'a b,a  b,z\n1,2,a\n3,4,b\n5,7,a', { count: 3, inputs: 2 }],
  ['hasOwnProperty and valueOf', 'hasOwnProperty,valueOf,z\n1,2,a\n3,4,b\n5,7,a', { count: 3, inputs: 2 }],
  ['true and false', 'x,k,z\n1,TRUE,a\n2,FALSE,b\n3,TRUE,a', { count: 3, inputs: 2 }],
  ['a class of one row', `x,z\n${LABELLED}`, { count: 30, inputs: 1 }],
  ['two rows', 'x,z\n1,a\n2,b', { count: 2, inputs: 1 }],
  ['a last column without a value', 'x,z,note\n1,a,\n2,b,NA\n3,a,', { count: 3, inputs: 1 }],
  ['a target with gaps', 'x,z\n1,a\n2,\n3,b\n4,?\n5,a', { count: 3, inputs: 1 }],
  ['a column that is mostly empty', 'x,y,z\n1,,a\n2,,b\n3,7,a\n4,,b\n5,9,a', { count: 5, inputs: 2 }],
  [
    'a number to predict that does not vary in training',
    'x,z\n1,2.5\n2,2.5\n3,2.5\n4,2.5\n5,2.5\n6,9.25',
    { count: 6, inputs: 1 },
  ],
  [
    'customers by number',
    `customerId,x,z\n${many(30, (at) => `${70_000 + at * 37},${at % 7},${at % 2}`)}`,
    { count: 30, inputs: 1 },
  ],
  [
    '300 columns',
    `${many(300, (at) => `c${at}`).replaceAll('\n', ',')},z\n${many(20, (row) => `${many(300, (at) => String((row + at) % 11)).replaceAll('\n', ',')},${row % 2}`)}`,
    { count: 20, inputs: 300 },
  ],
  [
    'ten thousand missing cells',
    `x,y,z\n${many(10_000, (at) => `${at % 13},,${at % 2}`)}`,
    { count: 10_000, inputs: 1 },
  ],
];

const REFUSED: [string, Uint8Array | string, RegExp][] = [
  ['nothing', '', /nothing in it/],
  ['white space alone', ' \n\n ', /nothing in it/],
  ['a header alone', 'x,y,z', /one row only/],
  ['one column', 'x\n1\n2\n3', /one column only/],
  ['rows of different length', `x,y,z\n${ROWS}\n1,2`, /Row 6 has 2 cells, but row 1 has 3/],
  ['a quotation mark that is not closed', 'x,z\n1,"a\n2,b\n3,c', /quotation mark/],
  ['a quotation mark in the middle of a cell', 'x,z\n1,"a"b\n2,c', /Row 2 has a quotation mark/],
  ['a picture', Uint8Array.from({ length: 4000 }, (_, at) => (at * 7919) % 256), /not a text/],
  ['an archive', Uint8Array.of(80, 75, 3, 4, 0, 0, 0, 8, 0, 0, 1, 2, 3), /not a text/],
  [
    '5,000 columns',
    `${many(5000, (at) => `c${at}`).replaceAll('\n', ',')}\n${many(5000, String).replaceAll('\n', ',')}`,
    /5,000 columns/,
  ],
  ['200,002 rows', `x,z\n${many(200_001, (at) => `${at % 5},${at % 2}`)}`, /more than 200,000 rows/],
  ['a cell too many', `x,y,z\n${ROWS}\n1,2,a,9`, /Row 6 has 4 cells, but row 1 has 3/],
  ['delimiters alone', ',,,\n,,,\n', /nothing in it/],
  ['one row below the header', 'x,y\n1,2', /nothing to learn from/],
  ['NULs', 'x,z\n1,\0a\n2,b', /not a text/],
  ['a page', '<!doctype html>\n<html>\n<body>\n<p>Hi</p>\n</body>\n</html>', /one column only/],
  ['a PDF', latin('%PDF-1.7\n%\xe2\xe3\xcf\xd3\n1 0 obj\n<< /Type /Catalog >>\nendobj\n'), /one column only/],
  [
    'dates and identifiers alone',
    `id,day\n${many(30, (at) => `${at + 1},2026-01-${String((at % 28) + 1).padStart(2, '0')}`)}`,
    /nothing to learn from/,
  ],
  ['nothing that varies', 'x,z\n1,a\n1,a\n1,a', /nothing to learn from/],
  ['one complete row', 'x,y,z\n1,,a\n,2,b\n3,4,a', /Fewer than two complete rows/],
];

describe('A nasty file that can be read:', () => {
  it.each([...READ, ...ODD])('%s', async (_, file, { count, inputs }) => {
    const opened = await open(file);
    expect(opened.error).toBeUndefined();
    expect([opened.count, opened.rows?.inputCount]).toEqual([count, inputs]);
  });

  it('101 classes are refused as a target', async () => {
    const file = `x,y,z\n${many(404, (at) => `${at / 7},${at % 5},k${at % 101}`)}`;
    const opened = await open(file, (settings) => ({ ...settings, target: 'z', task: 'classes' }));
    expect(opened.error).toContain('101 different values, more than 100 classes');
  });

  it('too many inputs after encoding are refused with their number', async () => {
    const names = many(60, (at) => `c${at}`).replaceAll('\n', ',');
    const rows = many(
      60,
      (at) => many(60, (column) => `w${(at * (column + 1)) % 50}`).replaceAll('\n', ',') + `,${at % 2}`,
    );
    expect((await open(`${names},z\n${rows}`)).error).toMatch(
      /The columns make \d,\d+ inputs, and a network takes 1,024/,
    );
  });
});

describe('A nasty file that cannot be read:', () => {
  it.each(REFUSED)('%s', async (_, file, reason) => {
    expect((await open(file)).error).toMatch(reason);
  });
});
