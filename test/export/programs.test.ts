/** The programs that are written out, run in Python and held against the engine. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { describeColumns } from '../../src/data/tables/describeColumns.ts';
import { proposeSettings } from '../../src/data/tables/proposeSettings.ts';
import { prepareTable } from '../../src/data/tables/prepareTable.ts';
import { FIND_ALL } from '../../src/data/tables/reading.ts';
import { readTable } from '../../src/data/tables/readTable.ts';
import { tableFacts } from '../../src/data/tables/tableFacts.ts';
import type { TextEncoding } from '../../src/data/tables/types.ts';
import { createDocument } from '../../src/document/defaults.ts';
import type { EdgewiseDocument } from '../../src/document/document.ts';
import { withPoints } from '../../src/document/drawing.ts';
import { withRemoved } from '../../src/document/edges.ts';
import { createTableDocument, ownTableDefaults } from '../../src/document/tableDocument.ts';
import { refusalText } from '../../src/document/tableWords.ts';
import { ACTIVATIONS, type ActivationName } from '../../src/engine/index.ts';
import { PROGRAMS } from '../../src/export/programs.ts';
import type { ProgramKind } from '../../src/export/programSource.ts';
import { openBuiltInTable } from '../helpers/builtInTable.ts';
import { printedOutputs, runPython } from '../helpers/python.ts';
import { expectSameOutputs, PYTHON, trained, WITH, type Trained } from './trained.ts';

/** Runs a program where its library is. */
function run(kind: ProgramKind, { source, files }: Trained, ...args: string[]): string {
  return runPython(WITH[kind] ?? PYTHON, PROGRAMS[kind].write(source), files, ['program.py', ...args]);
}

async function trainedTable(id: Parameters<typeof openBuiltInTable>[0], file: string): Promise<Trained> {
  const { document, prepared } = openBuiltInTable(id, 1);
  const files = { [file]: readFileSync(`public/data/${file}`) };
  return trained(document, 3, { rows: prepared.rows, files });
}

function openText(text: string, fileName: string, encoding: TextEncoding = 'utf-8') {
  const read = readTable(text, { ...FIND_ALL, encoding });
  if (!read.ok) throw new Error(refusalText(read.refusal));
  const settings = proposeSettings(read.table, describeColumns(read.table))!;
  const outcome = prepareTable(read.table, settings, 1);
  if (!outcome.ok) throw new Error(refusalText(outcome.refusal));
  const { prepared } = outcome;
  const table = {
    key: fileName,
    source: { kind: 'own', contentKey: 'k', fileName } as const,
    settings,
    facts: tableFacts(prepared, { id: 'own-table', name: fileName, labels: {} }),
    encoding: prepared.encoding,
  };
  return { document: createTableDocument(table, ownTableDefaults(settings.task), 1), rows: prepared.rows };
}

function everyOutput(kind: ProgramKind, example: Trained): number[] {
  return printedOutputs(run(kind, example, '--all'));
}

/** Two hidden layers of four, one of them with this activation. */
function withActivation(activation: ActivationName): EdgewiseDocument {
  const document = createDocument('xor-cloud', 3);
  const layers = document.layers.map((layer, at) => (at === 0 ? { ...layer, activation } : layer));
  return { ...document, data: { ...document.data, rows: 60 }, layers };
}

function threeDrawnClasses(): EdgewiseDocument {
  const document = createDocument('draw-points', 4);
  return withPoints(document, [...document.data.points!, { x1: 0.5, x2: 4, label: 2 }]).document;
}

const HOSTILE = [
  '"""; import os #,","x\ny",__proto__,"\\N{BELL}\'",price,class',
  ...Array.from(
    { length: 24 },
    (_, row) =>
      `${row},${row % 5},${row * row},${row % 3},${row / 2},${row % 2 === 0 ? '"yes ""q"""' : "no'\\"}`,
  ),
].join('\n');

const UNITS_ROWS = Array.from(
  { length: 20 },
  (_, row) => `${row % 7}5 %,"$1,${100 + row * row}.50",${row - 9} €,${row % 3 === 0 ? 'a' : 'b'}`,
).join('\r\n');
const UNITS = `sep=,\r\n${UNITS_ROWS}`;

/** With a mark at the start, as spreadsheets write it. */
function bigEndUtf16(text: string): Uint8Array {
  const marked = `\ufeff${text}`;
  return Uint8Array.from({ length: 2 * marked.length }, (_, at) => {
    const unit = marked.charCodeAt(at >> 1);
    return at % 2 === 0 ? unit >> 8 : unit & 255;
  });
}

async function cases(): Promise<[string, Trained][]> {
  const removed = createDocument('circle', 2);
  const text = 'größe;gewicht;art\n1,5;2.000,5;a\n2,5;1.000;b\n3;;c\n4;5;a\n0,5;6;b\n1;7;c\n2;8;a\n3;9;b';
  const german = openText(text, 'maße und gewichte.csv');
  const hostile = openText(HOSTILE, 'hostile.csv');
  const units = openText(UNITS, 'units.csv', 'utf-16be');
  return [
    ['Transactions', await trained(createDocument('transactions'), 0)],
    ['XOR, 1,000 epochs of Adam', await trained(createDocument('xor', 1), 30)],
    [
      'Circle without one connection',
      await trained(withRemoved(removed, { kind: 'weight', layer: 1, from: 0, to: 0 }, 0.3), 2),
    ],
    ['Three classes that were drawn', await trained(threeDrawnClasses(), 20)],
    ['Pima diabetes', await trainedTable('pima-diabetes', 'pima.csv')],
    ['Iris', await trainedTable('iris', 'iris.csv')],
    ['Penguins', await trainedTable('penguins', 'penguins.csv')],
    ['Auto MPG', await trainedTable('auto-mpg', 'auto_mpg.csv')],
    [
      'decimal commas and missing cells',
      await trained(german.document, 2, { rows: german.rows, files: { 'maße und gewichte.csv': text } }),
    ],
    [
      'signs of percent and currency, in UTF-16 without a header',
      await trained(units.document, 2, { rows: units.rows, files: { 'units.csv': bigEndUtf16(UNITS) } }),
    ],
    [
      'columns with hostile names',
      await trained(hostile.document, 2, { rows: hostile.rows, files: { 'hostile.csv': HOSTILE } }),
    ],
  ];
}

const TRAINED = await cases();

describe.runIf(WITH.numpy !== null)('The program in NumPy', () => {
  it.each(TRAINED)('%s: gives what the engine gives', (_, example) => {
    expectSameOutputs(everyOutput('numpy', example), example.outputs);
  });

  it.each(Object.keys(ACTIVATIONS) as ActivationName[])('knows %s', async (activation) => {
    const example = await trained(withActivation(activation), 0);
    expectSameOutputs(everyOutput('numpy', example), example.outputs);
  });

  it('prints 9 for 2 family members and 3 accounts', async () => {
    const example = await trained(createDocument('transactions'), 0);
    const printed = run('numpy', example);
    expect(printed).toMatch(/^row \d+: 2, 3: 9$/m);
  });
});

describe.runIf(WITH.pytorch !== null)('The program in PyTorch', () => {
  it.each(TRAINED)(
    '%s: gives what the engine gives',
    (_, example) => {
      expectSameOutputs(everyOutput('pytorch', example), example.outputs);
    },
    60_000,
  );

  it('trains with the same settings', async () => {
    const { document, prepared } = openBuiltInTable('iris', 1);
    const clipped = { ...document, training: { ...document.training, l2: 0.001, clipNorm: 1 } };
    const files = { 'iris.csv': readFileSync('public/data/iris.csv') };
    const printed = run('pytorch', await trained(clipped, 0, { rows: prepared.rows, files }), '--fit');
    expect(printed).toContain('trained for 100 epochs');
    const accuracy = Number(/^train: 120 rows, loss \S+, accuracy (\S+)$/m.exec(printed)?.[1]);
    expect(accuracy).toBeGreaterThan(0.9);
  }, 60_000);
});

/** Prints the modules that a program imports and makes no use of. */
const IMPORTED_IN_VAIN = `
import ast
tree = ast.parse(open("program.py", encoding="utf-8").read())
imports = [node for node in tree.body if isinstance(node, ast.Import)]
imported = {name.asname or name.name.split(".")[0] for node in imports for name in node.names}
used = {node.id for node in ast.walk(tree) if isinstance(node, ast.Name)}
print(*sorted(imported - used))`;

describe.runIf(PYTHON !== '')('Every program', () => {
  it.each(TRAINED)('%s: is one that Python understands, and imports what it uses', (_, { source }) => {
    for (const { write } of Object.values(PROGRAMS))
      expect(runPython(PYTHON, write(source), {}, ['-c', IMPORTED_IN_VAIN])).toBe('\n');
  });
});

describe.runIf(WITH.numpy !== null)(
  'The program in Keras, with the layout of weights that Keras documents',
  () => {
    const standIn = readFileSync('test/helpers/keras.py');
    const runWith = ({ source, files }: Trained, ...args: string[]) =>
      runPython(WITH.numpy ?? PYTHON, PROGRAMS.keras.write(source), { ...files, 'keras.py': standIn }, [
        'program.py',
        ...args,
      ]);

    it.each(TRAINED)('%s: gives what the engine gives', (_, example) => {
      expectSameOutputs(printedOutputs(runWith(example, '--all')), example.outputs);
    });

    it('takes a rate of 1 and one way of clipping where a file brings two', async () => {
      const document = createDocument('and', 1);
      const training = { ...document.training, clipNorm: 1, clipValue: 0.5 };
      const example = await trained({ ...document, training }, 3);
      expect(document.training.optimizer.learningRate).toBe(1);
      expectSameOutputs(printedOutputs(runWith(example, '--all')), example.outputs);
    });

    it('does not fit a network of another shape', async () => {
      const example = await trained(createDocument('transactions'), 0);
      const program = PROGRAMS.keras.write(example.source);
      const turned = program.replace('WEIGHTS = [W1, b1', 'WEIGHTS = [W1[:1], b1');
      expect(() =>
        runPython(WITH.numpy ?? PYTHON, turned, { 'keras.py': standIn }, ['program.py', '--all']),
      ).toThrow(/weights of the shapes/);
    });
  },
);

describe.runIf(WITH.keras !== null)('The program in Keras, run', () => {
  it.each(TRAINED)(
    '%s: gives what the engine gives',
    (_, example) => {
      expectSameOutputs(everyOutput('keras', example), example.outputs);
    },
    120_000,
  );
});
