/** The tables that come with the page. Their rows are fetched when one of them is chosen. */
import type { Task } from '../../engine/index.ts';
import type { ProblemDefaults, TableId } from '../problem.ts';
import type { Scaling } from './types.ts';

export type BuiltInTableId = Exclude<TableId, 'own-table'>;

export interface BuiltInTable {
  id: BuiltInTableId;
  name: string;
  /** For places with little room. */
  shortName: string;
  /** Relative to the page. */
  file: string;
  /** One short sentence for the gallery. */
  summary: string;
  source: string;
  licence: string;
  target: string;
  task: Task;
  scaling: Scaling;
  /** Columns in which a 0 may stand for a missing value: offered, not chosen. */
  zeroMayBeMissing: readonly string[];
  /** Columns that are left out at first. */
  unused: readonly string[];
  /** How columns read on the screen, by their names in the file. */
  labels: Readonly<Record<string, string>>;
  /** How the classes of the target do, where the file has numbers for them. */
  classLabels?: Readonly<Record<string, string>>;
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
    name: 'Pima diabetes',
    shortName: 'Pima',
    file: 'data/pima.csv',
    summary: '768 patients, 8 measurements: who gets diabetes within five years?',
    source: 'NIDDK; Smith et al. 1988',
    licence: 'GPL-2 (mlbench)',
    target: 'outcome',
    task: 'binary',
    scaling: 'standardise',
    zeroMayBeMissing: ['glucose', 'blood_pressure', 'skin_thickness', 'insulin', 'bmi'],
    unused: [],
    labels: {
      pregnancies: 'Pregnancies',
      glucose: 'Glucose',
      blood_pressure: 'Blood pressure',
      skin_thickness: 'Skin thickness',
      insulin: 'Insulin',
      bmi: 'BMI',
      diabetes_pedigree: 'Pedigree',
      age: 'Age',
      outcome: 'diabetes',
    },
    classLabels: { '0': 'no', '1': 'yes' },
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
    name: 'Iris',
    shortName: 'Iris',
    file: 'data/iris.csv',
    summary: '150 flowers, 4 measurements, three kinds.',
    source: 'R. A. Fisher 1936',
    licence: 'BSD 3-clause (scikit-learn)',
    target: 'species',
    task: 'classes',
    scaling: 'standardise',
    zeroMayBeMissing: [],
    unused: [],
    labels: {
      sepal_length: 'Sepal length',
      sepal_width: 'Sepal width',
      petal_length: 'Petal length',
      petal_width: 'Petal width',
    },
    defaults: { ...CLASSIFIER, hiddenUnits: [8] },
  },
  penguins: {
    id: 'penguins',
    name: 'Penguins',
    shortName: 'Penguins',
    file: 'data/penguins.csv',
    summary: '344 penguins with gaps in the notes, three kinds.',
    source: 'K. Gorman, Palmer Station LTER; Horst et al.',
    licence: 'CC0 1.0',
    target: 'species',
    task: 'classes',
    scaling: 'standardise',
    zeroMayBeMissing: [],
    unused: [],
    labels: {
      island: 'Island',
      bill_length_mm: 'Bill length',
      bill_depth_mm: 'Bill depth',
      flipper_length_mm: 'Flipper length',
      body_mass_g: 'Body mass',
      sex: 'Sex',
    },
    defaults: { ...CLASSIFIER, hiddenUnits: [8] },
  },
  'auto-mpg': {
    id: 'auto-mpg',
    name: 'Auto MPG',
    shortName: 'Auto MPG',
    file: 'data/auto_mpg.csv',
    summary: '398 cars of 1970 to 1982: how far does a gallon take them?',
    source: 'StatLib 1982; UCI',
    licence: 'for educational and scientific purposes',
    target: 'mpg',
    task: 'regression',
    scaling: 'standardise',
    zeroMayBeMissing: [],
    unused: ['name'],
    labels: {
      cylinders: 'Cylinders',
      displacement: 'Displacement',
      horsepower: 'Horsepower',
      weight_lbs: 'Weight',
      acceleration: 'Acceleration',
      model_year: 'Year',
      origin: 'Origin',
      mpg: 'Miles per gallon',
    },
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
    name: 'Digits',
    shortName: 'Digits',
    file: 'data/digits8x8.csv',
    summary: '1,797 handwritten digits of 8 × 8 pixels.',
    source: 'E. Alpaydin, C. Kaynak 1998; UCI',
    licence: 'BSD 3-clause (scikit-learn)',
    target: 'digit',
    task: 'classes',
    scaling: 'commonMinMax',
    zeroMayBeMissing: [],
    unused: [],
    labels: {},
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
