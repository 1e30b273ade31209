import { describe, expect, it } from 'vitest';
import { describeColumns } from '../../../src/data/tables/describeColumns.ts';
import { proposeSettings } from '../../../src/data/tables/proposeSettings.ts';
import { encodeRow } from '../../../src/data/tables/encodeRow.ts';
import { prepareTable } from '../../../src/data/tables/prepareTable.ts';
import { FIND_ALL } from '../../../src/data/tables/reading.ts';
import { readTable } from '../../../src/data/tables/readTable.ts';
import type { ColumnSettings, PreparedTable, TableSettings } from '../../../src/data/tables/types.ts';
import { noteText, refusalText } from '../../../src/document/tableWords.ts';

type Change = Partial<Omit<TableSettings, 'columns'>> & { columns?: Record<string, Partial<ColumnSettings>> };

function prepare(text: string, { columns = {}, ...change }: Change = {}, seed = 1) {
  const read = readTable(text, { ...FIND_ALL, hasHeader: true });
  if (!read.ok) throw new Error(refusalText(read.refusal));
  const settings = proposeSettings(read.table, describeColumns(read.table));
  if (!settings) throw new Error('Nothing to learn from.');
  return prepareTable(
    read.table,
    {
      ...settings,
      shares: { train: 1, validation: 0, test: 0 },
      ...change,
      columns: settings.columns.map((column) => ({ ...column, ...columns[column.name] })),
    },
    seed,
  );
}

function prepared(...given: Parameters<typeof prepare>): PreparedTable {
  const outcome = prepare(...given);
  if (!outcome.ok) throw new Error(refusalText(outcome.refusal));
  return outcome.prepared;
}

const inputsOf = ({ rows }: PreparedTable) => [...rows.inputs];

describe('Numbers', () => {
  const TEXT = 'x,y\n1,a\n3,b\n5,a\n7,b';

  it('are standardised by mean and standard deviation', () => {
    // Mean 4, variance (9 + 1 + 1 + 9) / 4 = 5.
    const expected = [-3, -1, 1, 3].map((distance) => Math.fround(distance / Math.sqrt(5)));
    expect(inputsOf(prepared(TEXT))).toEqual(expected);
  });

  it('are brought to 0 … 1, or left as they are', () => {
    expect(inputsOf(prepared(TEXT, { scaling: 'minMax' }))).toEqual([0, 1 / 3, 2 / 3, 1].map(Math.fround));
    expect(inputsOf(prepared(TEXT, { scaling: 'none' }))).toEqual([1, 3, 5, 7]);
  });

  it('share one range where they are pixels', () => {
    const pixels = 'p,q,y\n0,4,a\n16,8,b\n8,0,a';
    expect(inputsOf(prepared(pixels, { scaling: 'commonMinMax' }))).toEqual([0, 0.25, 1, 0.5, 0.5, 0]);
  });

  it('that do not vary become 0, not a division by it', () => {
    const columns = { c: { isUsed: true, kind: 'number' } } as const;
    expect(inputsOf(prepared('c,x,y\n5,1,a\n5,3,b', { columns }))).toEqual([0, -1, 0, 1]);
  });

  it('that do not vary are not divided by what adding them up is off by', () => {
    // Ten times 0.1 is not 1 in binary numbers, so their mean is beside 0.1.
    const rows = Array.from({ length: 10 }, (_, at) => `0.1,${at},${at % 2}`);
    const columns = { c: { isUsed: true, kind: 'number' } } as const;
    const { encoding } = prepared(['c,x,y', ...rows].join('\n'), { columns });
    expect(encoding.columns[0]).toMatchObject({ offset: 0.1, divisor: 1 });
  });
});

describe('Missing cells', () => {
  const TEXT = 'x,y\n1,a\n,b\n2,a\n6,b\n6,a';

  it('take their rows out', () => {
    const outcome = prepare(TEXT);
    expect(outcome.ok && [...outcome.prepared.sourceRows]).toEqual([0, 2, 3, 4]);
    expect(outcome.ok && outcome.notes.map(noteText)).toEqual([
      '1 of 5 rows has a missing cell and is left out.',
    ]);
  });

  it.each([
    ['mean', (1 + 2 + 6 + 6) / 4],
    ['median', (2 + 6) / 2],
    ['mostFrequent', 6],
  ] as const)('are filled with the %s', (missing, value) => {
    const table = prepared(TEXT, { scaling: 'none', columns: { x: { missing } } });
    expect(table.rows.inputs[1]).toBe(value);
  });

  it('may be written as 0', () => {
    const columns = { x: { zeroIsMissing: true, missing: 'mean' } } as const;
    expect(inputsOf(prepared('x,y\n0,a\n2,b\n4,a', { scaling: 'none', columns }))).toEqual([3, 2, 4]);
  });

  it('in the target take their rows out whatever the rule', () => {
    expect(prepared('x,y\n1,a\n2,\n3,b', { columns: { x: { missing: 'mean' } } }).rows.labels).toHaveLength(
      2,
    );
  });
});

describe('Words', () => {
  it('become an input for each of them', () => {
    const table = prepared('colour,y\nred,1\nblue,0\nred,1');
    expect(table.inputNames).toEqual(['colour: blue', 'colour: red']);
    expect(inputsOf(table)).toEqual([0, 1, 1, 0, 0, 1]);
  });

  it('that say yes and no become one', () => {
    expect(inputsOf(prepared('smokes,y\nyes,1\nno,0\nyes,0'))).toEqual([1, 0, 1]);
  });

  it('that never came make zeros, with a note', () => {
    const { encoding } = prepared('colour,y\nred,1\nblue,0\nred,1');
    const outcome = encodeRow(encoding, ['green']);
    expect(outcome.ok && outcome.inputs).toEqual([0, 0]);
    expect(outcome.ok && outcome.notes.map(noteText)).toEqual(['“green” never came in “colour”.']);
  });
});

describe('Targets', () => {
  it('are classes in the order of their numbers or letters, no before yes', () => {
    const classes = (text: string) => {
      const { target } = prepared(text).encoding;
      return target.kind === 'classes' ? target.classes : null;
    };
    expect(classes('x,y\n1,b\n2,a\n3,c')).toEqual(['a', 'b', 'c']);
    expect(classes('x,y\n1,10\n2,9\n3,10')).toEqual(['9', '10']);
    expect(classes('x,y\n1,yes\n2,no\n3,yes')).toEqual(['no', 'yes']);
  });

  it('that are numbers are scaled, with the way back', () => {
    const table = prepared('x,y\n1,10.5\n2,20.5\n3,30.5\n5,40.5');
    const { target } = table.encoding;
    if (target.kind !== 'number') throw new Error('A number is predicted.');
    const back = Array.from(table.rows.labels, (label) => label * target.divisor + target.offset);
    expect(back.map((value) => value.toFixed(4))).toEqual(['10.5000', '20.5000', '30.5000', '40.5000']);
  });
});

describe('The parts', () => {
  const ROWS = Array.from(
    { length: 100 },
    (_, at) => `${at},${(at * 7) % 13},${at % 4 === 0 ? 'rare' : 'often'}`,
  );
  const TEXT = `x,z,y\n${ROWS.join('\n')}`;
  const shares = { train: 0.6, validation: 0.2, test: 0.2 };

  it('have every row once, and the classes in the same proportions', () => {
    const { rows } = prepared(TEXT, { shares });
    const all = [...rows.train, ...rows.validation, ...rows.test].sort((a, b) => a - b);
    expect(all).toEqual(Array.from({ length: 100 }, (_, row) => row));
    const rare = (part: Uint32Array) => part.filter((row) => rows.labels[row] === 1).length;
    expect([rare(rows.train), rare(rows.validation), rare(rows.test)]).toEqual([15, 5, 5]);
  });

  it('are drawn by the seed', () => {
    expect(prepared(TEXT, { shares }, 3).rows.test).toEqual(prepared(TEXT, { shares }, 3).rows.test);
    expect(prepared(TEXT, { shares }, 3).rows.test).not.toEqual(prepared(TEXT, { shares }, 4).rows.test);
  });

  it('leak nothing: no constant changes when the other rows do', () => {
    const columns = { x: { isUsed: true, kind: 'number', missing: 'mean' } } as const;
    const first = prepared(TEXT, { shares, columns });
    const held = new Set([...first.rows.validation, ...first.rows.test]);
    const changed = ROWS.map((row, at) => (held.has(at) ? row.replace(/^\d+/, '9999') : row));
    const second = prepared(`x,z,y\n${changed.join('\n')}`, { shares, columns });
    expect(second.encoding).toEqual(first.encoding);
  });
});

describe('What cannot be learnt from is refused in words', () => {
  const error = (...given: Parameters<typeof prepare>) => {
    const outcome = prepare(...given);
    return outcome.ok ? null : refusalText(outcome.refusal);
  };

  it.each([
    ['a target that is gone', { target: 'z' }, 'no column “z”'],
    ['no input', { columns: { x: { isUsed: false } } }, 'No column is left'],
    ['one class', { target: 'same', columns: { same: { isUsed: true } } }, 'Every row has “1”'],
    ['more than two classes as two', { task: 'binary' }, 'has 3 different values, not two'],
    ['no training rows', { shares: { train: 0, validation: 1, test: 0 } }, 'No row is left to train on'],
  ] as const)('%s', (_, change, words) => {
    expect(error('x,same,y\n1,1,a\n2,1,b\n3,1,c', change)).toContain(words);
  });

  it('more inputs than a network takes', () => {
    const header = Array.from({ length: 1030 }, (_, at) => `c${at}`).join(',');
    const row = (start: number) => Array.from({ length: 1030 }, (_, at) => start * at + start).join(',');
    expect(error(`${header},y\n${row(1)},a\n${row(2)},b`)).toContain('make 1,030 inputs');
  });

  it('more than a hundred classes', () => {
    const rows = Array.from({ length: 400 }, (_, at) => `${at * at},w${at % 150}`);
    const change = {
      target: 'y',
      task: 'classes',
      columns: { y: { isUsed: true, kind: 'category' } },
    } as const;
    expect(
      error(
        `x,z,y\n${rows.map((row) => `${row.split(',')[0]},${row.length},${row.split(',')[1]}`).join('\n')}`,
        change,
      ),
    ).toContain('150 different values');
  });
});

describe('A row that a person gives', () => {
  const { encoding } = prepared('age,smokes,y\n20,yes,1\n40,no,0');

  it('is encoded as the rows of the table are', () => {
    expect(encodeRow(encoding, ['40', 'yes'])).toMatchObject({ ok: true, inputs: [1, 1] });
  });

  it('is refused where a value is missing or no number', () => {
    const refused = (cells: readonly string[]) => {
      const outcome = encodeRow(encoding, cells);
      return outcome.ok ? null : refusalText(outcome.refusal);
    };
    expect(refused(['', 'yes'])).toBe('“age” needs a value.');
    expect(refused(['old', 'yes'])).toBe('“old” is no number. “age” needs one.');
  });
});
