import { describe, expect, it } from 'vitest';
import { createDocument } from '../../../src/document/defaults.ts';
import { parameterRefs } from '../../../src/document/edges.ts';
import { setUnitName } from '../../../src/document/layers.ts';
import { matrices } from '../../../src/views/weights/matrix.ts';

describe('the tables of weights', () => {
  it('have a row for each unit before and one for the biases, and a column for each unit of the layer', () => {
    const tables = matrices(createDocument('circle'));
    expect(tables.map(({ rows, columns }) => [rows.length, columns.length])).toEqual([
      [3, 4],
      [5, 2],
      [3, 1],
    ]);
    expect(tables[1]?.rows.map((row) => row.name)).toEqual([
      'neuron 1',
      'neuron 2',
      'neuron 3',
      'neuron 4',
      'bias',
    ]);
    expect(tables[1]?.rows[2]?.refs[1]).toEqual({ kind: 'weight', layer: 2, from: 2, to: 1 });
    expect(tables[1]?.rows[4]?.refs[1]).toEqual({ kind: 'bias', layer: 2, unit: 1 });
  });

  it('hold every parameter of the network once, in the order of the flat array', () => {
    const document = createDocument('spiral');
    expect(matrices(document).flatMap(({ rows }) => rows.flatMap(({ refs }) => refs))).toEqual(
      parameterRefs(document),
    );
  });

  it('call inputs and neurons by their names', () => {
    const { document } = setUnitName(createDocument('transactions'), 0, 1, 'Saver');
    const [table] = matrices(document);
    expect(table?.rows.map((row) => row.name)).toEqual(['Family members', 'Accounts', 'bias']);
    expect(table?.columns.map((column) => column.name)).toEqual(['neuron 1', 'Saver']);
  });
});
