/** The first station of every program: the rows, and which of them are for training, validation and test. */
import type { Dataset } from '../data/dataset.ts';
import { targetCode } from '../data/pairing.ts';
import { problemOf } from '../document/problem.ts';
import { outputActivation } from '../document/training.ts';
import { dataFileName, type ProgramSource } from './programSource.ts';
import { pyFloat32, pyList, pyLines } from './python.ts';
import { tableLines } from './tableLines.ts';

export function dataLines({ document, dataset }: ProgramSource): string[] {
  const fileName = dataFileName(document);
  const code = targetCode(problemOf(document).task, outputActivation(document));
  const rows =
    document.table && fileName !== null ? tableLines(document.table, fileName, code) : rowLines(dataset);
  return [...rows, '', ...partLines(dataset)];
}

/** Rows that come from no file stand in the program. */
function rowLines({ inputs, inputCount, targets, targetCount }: Dataset): string[] {
  return [
    '# What the network sees of each row, and what it should answer.',
    ...matrix('X', inputs, inputCount),
    ...matrix('Y', targets, targetCount),
  ];
}

function matrix(name: string, values: Float32Array, width: number): string[] {
  const rows = Array.from({ length: values.length / width }, (_, row) =>
    pyList(Array.from(values.subarray(row * width, (row + 1) * width), pyFloat32)),
  );
  return [`${name} = np.array([`, pyLines(rows, '    '), '], dtype=np.float32)'];
}

/** The numbers of more rows than this would bury the program. */
const MOST_LISTED = 20_000;

function partLines({ count, validation, test }: Dataset): string[] {
  if (validation.length + test.length === 0)
    return ['TRAIN = np.arange(len(X))', 'VALIDATION = TEST = TRAIN[:0]'];
  if (count > MOST_LISTED)
    return [
      '# So many rows are not listed one by one: these parts are drawn anew, in the same shares.',
      'order = np.random.default_rng(0).permutation(len(X))',
      `VALIDATION, TEST, TRAIN = np.split(order, [${validation.length}, ${validation.length + test.length}])`,
    ];
  return [
    '# The rows that training never saw.',
    ...indices('VALIDATION', validation),
    ...indices('TEST', test),
    'TRAIN = np.setdiff1d(np.arange(len(X)), np.concatenate([VALIDATION, TEST]))',
  ];
}

function indices(name: string, rows: Uint32Array): string[] {
  if (rows.length === 0) return [`${name} = np.array([], dtype=int)`];
  return [`${name} = np.array([`, pyLines(Array.from(rows, String), '    '), '])'];
}
