/** The tables that come with the page, with the facts that are known of them. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { BUILT_IN_TABLE_LIST, BUILT_IN_TABLES } from '../../../src/data/tables/builtIn.ts';
import { describeColumns } from '../../../src/data/tables/describeColumns.ts';
import { proposeSettings } from '../../../src/data/tables/proposeSettings.ts';
import { prepareTable } from '../../../src/data/tables/prepareTable.ts';
import { readTable } from '../../../src/data/tables/readTable.ts';
import { builtInSettings } from '../../../src/data/tables/builtInSettings.ts';
import type { BuiltInTableId } from '../../../src/data/tables/builtIn.ts';
import { TABLE_WORDS } from '../../../src/document/builtInTable.ts';
import { noteText, refusalText } from '../../../src/document/tableWords.ts';

function open(id: BuiltInTableId) {
  const { file } = BUILT_IN_TABLES[id];
  const read = readTable(readFileSync(`public/${file}`, 'utf8'));
  if (!read.ok) throw new Error(refusalText(read.refusal));
  const columns = describeColumns(read.table);
  const settings = builtInSettings(BUILT_IN_TABLES[id], proposeSettings(read.table, columns)!);
  const outcome = prepareTable(read.table, settings, 1);
  if (!outcome.ok) throw new Error(refusalText(outcome.refusal));
  return {
    table: read.table,
    columns,
    settings,
    prepared: outcome.prepared,
    notes: outcome.notes.map(noteText),
  };
}

describe('The tables that come with the page', () => {
  it.each([
    ['pima-diabetes', 768, 8, 2],
    ['iris', 150, 4, 3],
    ['penguins', 333, 9, 3],
    ['auto-mpg', 392, 9, 0],
    ['digits', 1797, 64, 10],
  ] as const)('%s makes %i rows, %i inputs and %i classes', (id, rows, inputs, classes) => {
    const { prepared } = open(id);
    expect(prepared.rows.labels).toHaveLength(rows);
    expect(prepared.rows.inputCount).toBe(inputs);
    expect(prepared.rows.classCount).toBe(classes);
    expect(prepared.rows.inputs.every(Number.isFinite)).toBe(true);
  });

  it('know their columns', () => {
    for (const table of BUILT_IN_TABLE_LIST) {
      const { columns } = open(table.id);
      const names = columns.map(({ name }) => name);
      const mentioned = [
        table.target,
        ...table.unused,
        ...table.zeroMayBeMissing,
        ...Object.keys(TABLE_WORDS[table.id].columns),
      ];
      for (const name of mentioned) expect(names).toContain(name);
    }
  });
});

describe('Pima', () => {
  const { columns, prepared } = open('pima-diabetes');

  it('has zeros where a value is missing', () => {
    const zeros = Object.fromEntries(columns.map(({ name, numbers }) => [name, numbers?.zeros]));
    expect(zeros).toMatchObject({
      pregnancies: 111,
      glucose: 5,
      blood_pressure: 35,
      skin_thickness: 227,
      insulin: 374,
      bmi: 11,
    });
  });

  it('has these means', () => {
    const means = columns.slice(0, 8).map(({ numbers }) => numbers?.mean.toFixed(6));
    expect(means).toEqual([
      '3.845052',
      '120.894531',
      '69.105469',
      '20.536458',
      '79.799479',
      '31.992578',
      '0.471876',
      '33.240885',
    ]);
  });

  it('keeps 154 rows for validation, with the classes in proportion', () => {
    const { train, validation, labels } = prepared.rows;
    expect([train.length, validation.length]).toEqual([614, 154]);
    expect(validation.filter((row) => labels[row] === 1).length).toBe(54);
  });
});

describe('Auto MPG', () => {
  it('leaves the six cars without horsepower out, and names the origins', () => {
    const { notes, prepared } = open('auto-mpg');
    expect(notes[0]).toContain('6 of 398 rows');
    expect(prepared.inputNames.slice(-3)).toEqual(['origin: europe', 'origin: japan', 'origin: usa']);
  });
});

describe('Digits', () => {
  it('have pixels between 0 and 1, by sixteenths', () => {
    const { prepared } = open('digits');
    expect(prepared.rows.inputs[2]).toBe(5 / 16);
  });
});
