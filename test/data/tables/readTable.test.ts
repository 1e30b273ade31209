import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { FIND_ALL, MOST_COLUMNS, MOST_ROWS } from '../../../src/data/tables/reading.ts';
import { readTable } from '../../../src/data/tables/readTable.ts';
import type { RawTable, ReadChoices } from '../../../src/data/tables/types.ts';
import { refusalText } from '../../../src/document/tableWords.ts';

function read(text: string, choices: Partial<ReadChoices> = {}): RawTable {
  const outcome = readTable(text, { ...FIND_ALL, ...choices });
  if (!outcome.ok) throw new Error(refusalText(outcome.refusal));
  return outcome.table;
}

function refusal(text: string): string {
  const outcome = readTable(text);
  if (outcome.ok) throw new Error(`Read ${outcome.table.rows.length} rows.`);
  return refusalText(outcome.refusal);
}

describe('A table is found in a text', () => {
  it.each([
    ['commas', 'a,b\n1,2\n3,4'],
    ['semicolons', 'a;b\n1;2\n3;4'],
    ['tabs', 'a\tb\n1\t2\n3\t4'],
    ['upright strokes', 'a|b\n1|2\n3|4'],
    ['lines of Windows', 'a,b\r\n1,2\r\n3,4\r\n'],
    ['lines of old Macs', 'a,b\r1,2\r3,4\r'],
    ['empty lines in between', 'a,b\n\n1,2\n   \n3,4\n\n'],
    ['a delimiter at the end of each row', 'a,b,\n1,2,\n3,4,'],
    ['quoted cells', '"a","b"\n"1","2"\n"3","4"'],
  ])('with %s', (_, text) => {
    expect(read(text)).toMatchObject({
      names: ['a', 'b'],
      rows: [
        ['1', '2'],
        ['3', '4'],
      ],
    });
  });

  it('with delimiters, line breaks and doubled marks inside quotes', () => {
    expect(read('a,b\n"1,5","say ""no""\nand go"\n2,x').rows[0]).toEqual(['1,5', 'say "no"\nand go']);
  });

  it('with decimal commas between semicolons, and not between commas', () => {
    expect(read('a;b\n1,5;2,5\n3;4').findings.decimalComma).toBe(true);
    expect(read('a;b\n1.5;2.5\n3;4').findings.decimalComma).toBe(false);
    expect(read('a,b\n1,5\n3,4').findings.decimalComma).toBe(false);
  });

  it('without a header', () => {
    const table = read('1,2\n3,4');
    expect(table.findings.hasHeader).toBe(false);
    expect(table.names).toEqual(['column 1', 'column 2']);
    expect(table.rows).toHaveLength(2);
  });

  it('with a header over words', () => {
    expect(read('kind,colour\nrose,red\nlily,white\nrose,white').findings.hasHeader).toBe(true);
    expect(read('rose,red\nlily,white\nrose,white\nlily,red').findings.hasHeader).toBe(false);
  });

  it('as it is told', () => {
    expect(read('a,b\n1,2', { hasHeader: false }).rows).toHaveLength(2);
    expect(read('a;b,c\n1;2,5', { delimiter: ';' }).names).toEqual(['a', 'b,c']);
    expect(read('a;b\n1,5;2', { decimalComma: false }).findings.decimalComma).toBe(false);
  });
});

describe('Column names', () => {
  it('are told apart, and made up where there are none', () => {
    expect(read('a,a,,a\n1,2,3,4').names).toEqual(['a', 'a (2)', 'column 3', 'a (3)']);
  });

  it('are text like any other', () => {
    const header = '__proto__,constructor,<script>alert(1)</script>,"=cmd()"';
    expect(read(`${header}\n1,2,3,4`).names).toEqual([
      '__proto__',
      'constructor',
      '<script>alert(1)</script>',
      '=cmd()',
    ]);
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });

  it('keep letters of every script', () => {
    expect(read('größe,年齢,🌷\n1,2,3').names).toEqual(['größe', '年齢', '🌷']);
  });
});

describe('What is no table is refused, with the reason and the place', () => {
  it.each([
    ['nothing', '', 'nothing in it'],
    ['spaces only', '  \n \n', 'nothing in it'],
    ['a header without rows', 'a,b,c', 'no row below it'],
    ['one column', 'a\n1\n2', 'one column only'],
    ['a picture', '\u0089PNG\r\n\u001a\n\u0000\u0000\u0000\rIHDR', 'not a text'],
    ['a mark that is not closed', 'a,b\n1,"2\n3,4', 'Row 2.*quotation mark'],
    ['a short row', 'a,b,c\n1,2,3\n4,5', 'Row 3 has 2 cells, but row 1 has 3'],
    ['a long row', 'a,b\n1,2\n3,4,5', 'Row 3 has 3 cells, but row 1 has 2'],
    ['a short row after blank lines', '\na,b\n\n1,2\n , \n3\n', 'Row 6 has 1 cell, but row 2 has 2'],
    ['an open mark after a blank line', 'a,b\n\n1,"2\n3,4', 'Row 3.*quotation mark'],
  ])('%s', (_, text, pattern) => {
    expect(refusal(text)).toMatch(new RegExp(pattern));
  });

  it('too many columns', () => {
    const row = '1,'.repeat(MOST_COLUMNS) + '1';
    expect(refusal(`${row}\n${row}`)).toContain('There are 2,001 columns');
  });

  it('too many rows', () => {
    expect(refusal('a,b\n' + '1,2\n'.repeat(MOST_ROWS + 2))).toContain('more than 200,000 rows');
  });
});

describe('Reading', () => {
  it('gives back what was written, whatever the cells say', () => {
    const cell = fc.string({ unit: 'grapheme', maxLength: 12 }).map((text) => text.replaceAll('\r', '\n'));
    const table = fc
      .integer({ min: 2, max: 5 })
      .chain((width) =>
        fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 8 }),
      );
    fc.assert(
      fc.property(table, (rows) => {
        const text = ['h1', ...rows[0]!.slice(1).map((_, at) => `h${at + 2}`)]
          .join(',')
          .concat('\n', rows.map((row) => row.map(quoted).join(',')).join('\n'));
        const outcome = readTable(text, {
          delimiter: ',',
          hasHeader: true,
          decimalComma: false,
          encoding: null,
        });
        const kept = rows.filter((row) => row.some((value) => value.trim() !== ''));
        const isBlank = rows.every((row) => row.every((value) => value.trim() === ''));
        expect(outcome.ok ? outcome.table.rows : []).toEqual(isBlank ? [] : kept);
      }),
      { seed: 5, numRuns: 200 },
    );
  });

  it('a hundred thousand rows takes seconds at most', () => {
    const text = 'a,b,c\n' + '1.5,2.5,yes\n'.repeat(100_000);
    expect(read(text).rows).toHaveLength(100_000);
  }, 20_000);
});

function quoted(cell: string): string {
  return `"${cell.replaceAll('"', '""')}"`;
}
