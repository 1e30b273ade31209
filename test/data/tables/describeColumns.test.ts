import { describe, expect, it } from 'vitest';
import { isMissing, parseCell } from '../../../src/data/tables/cells.ts';
import { describeColumns } from '../../../src/data/tables/describeColumns.ts';
import { proposeSettings } from '../../../src/data/tables/proposeSettings.ts';
import { FIND_ALL } from '../../../src/data/tables/reading.ts';
import { readTable } from '../../../src/data/tables/readTable.ts';
import type { RawTable } from '../../../src/data/tables/types.ts';
import { refusalText } from '../../../src/document/tableWords.ts';

function tableOf(text: string, hasHeader = true): RawTable {
  const outcome = readTable(text, { ...FIND_ALL, hasHeader });
  if (!outcome.ok) throw new Error(refusalText(outcome.refusal));
  return outcome.table;
}

/** The description of a column with these cells, beside one of other numbers. */
function columnOf(cells: readonly string[], name = 'x') {
  const rows = cells.map((cell, at) => `"${cell}",${at * at}`);
  return describeColumns(tableOf(`${name},other\n${rows.join('\n')}`))[0]!;
}

describe('A cell', () => {
  it.each([
    ['12', 12],
    ['-1.5e-3', -0.0015],
    ['+.5', 0.5],
    ['−2', -2],
    ['1,234,567.5', 1234567.5],
    ["1'234", 1234],
    ['1 234', 1234],
    ['45 %', 45],
    ['$1,234.50', 1234.5],
    ['-€3', -3],
    ['7 €', 7],
    ['-0', 0],
    ['%', null],
    ['1,5', null],
    ['12abc', null],
    ['Infinity', null],
    ['1e999', null],
    ['0x10', null],
  ])('%s is the number %s', (cell, value) => {
    expect(parseCell(cell, false)).toBe(value);
  });

  it('may have a decimal comma, and then points between thousands', () => {
    expect(parseCell('1,5', true)).toBe(1.5);
    expect(parseCell('1.234,5', true)).toBe(1234.5);
  });

  it('is missing where it says so', () => {
    for (const cell of ['', '  ', 'NA', 'n/a', 'NaN', 'null', '?', '-', '–'])
      expect(isMissing(cell)).toBe(true);
    for (const cell of ['0', 'no', 'nano', '--1']) expect(isMissing(cell)).toBe(false);
  });
});

describe('The kind of a column', () => {
  it.each([
    ['number', ['1.5', '2', '', '7']],
    ['number', ['3', '1', '2', '3']],
    ['category', ['red', 'green', 'red', 'blue']],
    ['yesNo', ['Yes', 'no', 'Yes', 'Yes'].map((word) => (word === 'no' ? 'No' : word))],
    ['date', ['2024-01-31', '2024-02-01', '2024-02-02', '2024-02-03']],
    ['date', ['31.1.2024', '1.2.2024', '2.2.2024', '']],
    ['constant', ['5', '5', '', '5']],
    ['empty', ['', 'NA', '?', '']],
  ])('is %s', (kind, cells) => {
    expect(columnOf(cells).kind).toBe(kind);
  });

  it('is an identifier where it only counts the rows, or is never the same twice', () => {
    const counted = Array.from({ length: 30 }, (_, at) => String(at + 1));
    expect(columnOf(counted).kind).toBe('identifier');
    expect(columnOf(['7', '3', '9'], 'id').kind).toBe('identifier');
    expect(columnOf(counted.map((number) => `name ${number}`)).kind).toBe('identifier');
  });

  it('is an identifier where numbers were handed out, and can still be taken as a number', () => {
    const handedOut = Array.from({ length: 30 }, (_, at) => String(80_000_000 + at * 7919));
    expect(columnOf(handedOut)).toMatchObject({ kind: 'identifier', numbers: { min: 80_000_000 } });
    expect(columnOf(['7', '3', '9'], 'PassengerId').kind).toBe('identifier');
    expect(columnOf(handedOut.map((number) => `${number}.5`)).kind).toBe('number');
  });

  it('is a number in spite of few mistakes, which are told', () => {
    const cells = [...Array.from({ length: 19 }, (_, at) => String(at * 2)), 'twelve'];
    expect(columnOf(cells)).toMatchObject({
      kind: 'number',
      missing: 1,
      stray: { row: 21, text: 'twelve' },
    });
  });

  it('tells the mistake by the row of the file, blank ones counted', () => {
    const numbers = Array.from({ length: 19 }, (_, at) => `${at * 2},${at}`);
    const text = ['x,y', '', ...numbers.slice(0, 5), '  ', ...numbers.slice(5), 'twelve,20'].join('\n');
    // A header, 19 numbers and two blank rows stand before it.
    expect(describeColumns(tableOf(text))[0]?.stray).toEqual({ row: 23, text: 'twelve' });
  });

  it('comes with what a person wants to know of it', () => {
    expect(columnOf(['1', '0', '', '5'])).toMatchObject({
      missing: 1,
      distinct: 3,
      numbers: { min: 0, max: 5, mean: 2, zeros: 1 },
    });
    expect(columnOf(['b', 'a', 'b', '']).categories).toEqual([
      { value: 'b', count: 2 },
      { value: 'a', count: 1 },
    ]);
  });
});

describe('The settings proposed', () => {
  const proposed = (text: string, hasHeader = true) => {
    const table = tableOf(text, hasHeader);
    return proposeSettings(table, describeColumns(table));
  };

  it('predict the last column that is of use, and leave out what is not', () => {
    const settings = proposed('id,x,grade,note\n3,1.5,a,same\n1,2.5,b,same\n7,9.5,a,same\n9,8.5,c,same');
    expect(settings).toMatchObject({ target: 'grade', task: 'classes' });
    expect(settings?.columns.map(({ isUsed }) => isUsed)).toEqual([false, true, true, false]);
  });

  it('predict a column that is called as targets are, wherever it stands', () => {
    expect(proposed('class,x,y\n1,1.5,20\n2,2.5,31\n3,9.5,47\n1,3.5,80')).toMatchObject({
      target: 'class',
      task: 'classes',
    });
    expect(proposed('a,Diagnosis,b\n1.5,M,20\n2.5,B,31\n9.5,M,47')?.target).toBe('Diagnosis');
  });

  it('predict the only class among numbers where no column has a name, and else the last one', () => {
    const numbers = Array.from({ length: 30 }, (_, at) => `${at / 7},${at * at}`);
    const withClass = numbers.map((row, at) => `${(at % 3) + 1},${row}`).join('\n');
    expect(proposed(withClass, false)?.target).toBe('column 1');
    expect(proposed(`kind,x,y\n${withClass}`)?.target).toBe('y');
  });

  it('fill a column that is mostly empty, for its rows would be most of the table', () => {
    const columns = proposed('x,y,z\n1,,a\n2,,b\n3,7,a\n4,,b\n5,9,a')?.columns;
    expect(columns?.map(({ missing }) => missing)).toEqual(['drop', 'median', 'drop']);
  });

  it('tell two classes, classes and numbers apart', () => {
    expect(proposed('x,y\n1,0\n2,1\n4,0')?.task).toBe('binary');
    expect(proposed('x,y\n1,3\n2,4\n4,5\n8,3')?.task).toBe('classes');
    expect(proposed('x,y\n1,3.5\n2,4.25\n4,5\n8,3')?.task).toBe('regression');
  });

  it('are none where there is nothing to learn from', () => {
    expect(proposed('x,y\n1,1\n2,1\n4,1')).toBeNull();
  });
});
