/** The tables that come with the page. Their rows are fetched when one of them is chosen. */
import type { Task } from '../../engine/index.ts';
import type { ProblemDefaults, TableId } from '../problem.ts';
import type { Scaling } from './types.ts';

export type BuiltInTableId = Exclude<TableId, 'own-table'>;

/** Its words are by its id: see `document/builtInTable.ts`. */
export interface BuiltInTable {
  id: BuiltInTableId;
  /** Relative to the page. */
  file: string;
  target: string;
  task: Task;
  scaling: Scaling;
  /** Columns in which a 0 may stand for a missing value: offered, not chosen. */
  zeroMayBeMissing: readonly string[];
  /** Columns that are left out at first. */
  unused: readonly string[];
  defaults: TableDefaults;
}

/** What a table's network opens with; the width of the output follows from the target. */
export type TableDefaults = Pick<
  ProblemDefaults,
  'hiddenUnits' | 'hiddenActivation' | 'outputActivation' | 'loss' | 'optimizer' | 'batchSize'
> & { epochs: number };

const CLASSIFIER = {
  hiddenActivation: 'relu',
  outputActivation: 'softmax',
  loss: 'categorical_crossentropy',
  optimizer: { name: 'adam', learningRate: 0.01 },
  batchSize: 16,
  epochs: 100,
} as const satisfies Partial<TableDefaults>;

export const BUILT_IN_TABLES: Readonly<Record<BuiltInTableId, BuiltInTable>> = {
  'pima-diabetes': {
    id: 'pima-diabetes',
    file: 'data/pima.csv',
    target: 'outcome',
    task: 'binary',
    scaling: 'standardise',
    zeroMayBeMissing: ['glucose', 'blood_pressure', 'skin_thickness', 'insulin', 'bmi'],
    unused: [],
    defaults: {
      hiddenUnits: [12, 8],
      hiddenActivation: 'relu',
      outputActivation: 'sigmoid',
      loss: 'binary_crossentropy',
      optimizer: { name: 'adam', learningRate: 0.001 },
      batchSize: 10,
      epochs: 150,
    },
  },
  iris: {
    id: 'iris',
    file: 'data/iris.csv',
    target: 'species',
    task: 'classes',
    scaling: 'standardise',
    zeroMayBeMissing: [],
    unused: [],
    defaults: { ...CLASSIFIER, hiddenUnits: [8] },
  },
  penguins: {
    id: 'penguins',
    file: 'data/penguins.csv',
    target: 'species',
    task: 'classes',
    scaling: 'standardise',
    zeroMayBeMissing: [],
    unused: [],
    defaults: { ...CLASSIFIER, hiddenUnits: [8] },
  },
  'auto-mpg': {
    id: 'auto-mpg',
    file: 'data/auto_mpg.csv',
    target: 'mpg',
    task: 'regression',
    scaling: 'standardise',
    zeroMayBeMissing: [],
    unused: ['name'],
    defaults: {
      hiddenUnits: [16, 8],
      hiddenActivation: 'relu',
      outputActivation: 'linear',
      loss: 'sum_of_squared_errors',
      optimizer: { name: 'adam', learningRate: 0.01 },
      batchSize: 16,
      epochs: 100,
    },
  },
  digits: {
    id: 'digits',
    file: 'data/digits8x8.csv',
    target: 'digit',
    task: 'classes',
    scaling: 'commonMinMax',
    zeroMayBeMissing: [],
    unused: [],
    defaults: {
      ...CLASSIFIER,
      hiddenUnits: [32],
      optimizer: { name: 'adam', learningRate: 0.001 },
      batchSize: 32,
      epochs: 30,
    },
  },
};

export const BUILT_IN_TABLE_LIST: readonly BuiltInTable[] = Object.values(BUILT_IN_TABLES);

export function isBuiltInTableId(text: string): text is BuiltInTableId {
  return Object.hasOwn(BUILT_IN_TABLES, text);
}
