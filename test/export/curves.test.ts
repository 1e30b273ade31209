import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { csvText } from '../../src/export/csv.ts';
import { curvesCsv } from '../../src/export/curves.ts';

describe('The curves as CSV', () => {
  const ROWS = [
    { epoch: 0, trainLoss: 0.1 + 0.2, validationLoss: 1e-9, trainAccuracy: 0.5, validationAccuracy: 1 / 3 },
    { epoch: 1, trainLoss: Infinity, validationLoss: null, trainAccuracy: null, validationAccuracy: null },
  ];

  it('have one line an epoch under a head, and end each line as RFC 4180 says', () => {
    const lines = curvesCsv(ROWS).split('\r\n');
    expect(lines).toEqual([
      'epoch,train_loss,validation_loss,train_accuracy,validation_accuracy',
      '0,0.30000000000000004,1e-9,0.5,0.3333333333333333',
      '1,Infinity,,,',
      '',
    ]);
  });

  it('read back as the same numbers', () => {
    const { data } = Papa.parse<string[]>(curvesCsv(ROWS), { skipEmptyLines: true });
    expect(data[1]?.map(Number)).toEqual(Object.values(ROWS[0]!));
  });
});

describe('A field of a CSV file', () => {
  it('is quoted where it holds a comma, a quote or a line', () => {
    expect(csvText([['a,b', 'say "x"', 'two\nlines', 'plain']])).toBe(
      '"a,b","say ""x""","two\nlines",plain\r\n',
    );
  });

  it('cannot be taken for a formula', () => {
    expect(csvText([['=1+1', '-2', '@x']])).toBe(' =1+1, -2, @x\r\n');
  });
});
