import { expect, it } from 'vitest';
import { KnownRun } from '../../src/worker/knownRun.ts';
import { tableConfig, tableRows } from './tableFixtures.ts';

it('rows that neither the checkpoint nor the configuration names are forgotten for newer ones', () => {
  const config = tableConfig([3, 1], 'sigmoid', 4);
  const { data } = config;
  if (!('tableKey' in data)) throw new Error('The configuration is of no table.');
  const run = new KnownRun();
  const countOf = (tableKey: string) => run.tableDataset({ ...data, tableKey })?.count ?? null;
  run.setTable('first', tableRows(10, 3, 2));
  run.configure({ ...config, data: { ...data, tableKey: 'first' } }, 'fresh');
  run.setTable('second', tableRows(20, 3, 2));
  run.setTable('third', tableRows(30, 3, 2));
  expect(['first', 'second', 'third'].map(countOf)).toEqual([10, null, 30]);
});
