import { describe, expect, it } from 'vitest';
import { decodeRow } from '../../../src/data/tables/decodeRow.ts';
import type { TableEncoding } from '../../../src/data/tables/types.ts';
import { openBuiltInTable } from '../../helpers/builtInTable.ts';

describe('The cells behind inputs', () => {
  it('are numbers in their own unit, categories, and yes or no', () => {
    const encoding: TableEncoding = {
      decimalComma: false,
      columns: [
        {
          kind: 'number',
          name: 'age',
          offset: 40,
          divisor: 10,
          fill: null,
          zeroIsMissing: false,
          min: 20,
          max: 60,
        },
        { kind: 'category', name: 'port', categories: ['C', 'Q', 'S'], fill: null },
        { kind: 'yesNo', name: 'adult', no: 'n', yes: 'y', fill: null },
      ],
      target: { kind: 'classes', name: 'survived', classes: ['0', '1'] },
    };
    expect(decodeRow(encoding, [-1.5, 0, 1, 0, 1])).toEqual(['25', 'Q', 'y']);
    expect(decodeRow(encoding, [0, 0, 0, 0, 0])).toEqual(['40', '–', 'n']);
  });

  it('are those of the file, whatever single precision did to them', () => {
    const { prepared } = openBuiltInTable('pima-diabetes', 1);
    const first = prepared.sourceRows.indexOf(0);
    const inputs = prepared.rows.inputs.subarray(first * 8, first * 8 + 8);
    // The first line of the file.
    expect(decodeRow(prepared.encoding, inputs)).toEqual([
      '6',
      '148',
      '72',
      '35',
      '0',
      '33.6',
      '0.627',
      '50',
    ]);
  });
});
