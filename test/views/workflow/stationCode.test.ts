/** The lines beside the stations, held against the program that is written out; test/export lets that train. */
import { describe, expect, it } from 'vitest';
import { allowedLosses, allowedOutputActivations } from '../../../src/data/pairing.ts';
import { tableDataset } from '../../../src/data/dataset.ts';
import type { EdgewiseDocument, FitSettings } from '../../../src/document/document.ts';
import { problemOf } from '../../../src/document/problem.ts';
import {
  ACTIVATIONS,
  INITIALIZERS,
  OPTIMIZERS,
  type ActivationName,
  type InitializerName,
  type OptimizerName,
  type TrainingSettings,
} from '../../../src/engine/index.ts';
import { kerasScript } from '../../../src/export/kerasScript.ts';
import { toRunConfig } from '../../../src/store/runConfig.ts';
import { stationCode } from '../../../src/views/workflow/stationCode.ts';
import { openBuiltInTable } from '../../helpers/builtInTable.ts';

const pima = openBuiltInTable('pima-diabetes', 1);
const iris = openBuiltInTable('iris', 1);
const mpg = openBuiltInTable('auto-mpg', 1);

type Opened = typeof pima;

function changed(
  { document }: Opened,
  training: Partial<TrainingSettings>,
  fit: Partial<FitSettings> = {},
): EdgewiseDocument {
  return {
    ...document,
    training: { ...document.training, ...training },
    fit: { ...document.fit, ...fit },
  };
}

function withActivation(document: EdgewiseDocument, layer: number, activation: ActivationName) {
  const layers = document.layers.with(layer, { ...document.layers.at(layer)!, activation });
  return { ...document, layers };
}

const linesOf = (text: string) => text.split('\n').map((line) => line.trim());

/** Every line of the stations whose code is the program's stands in it. */
function expectInProgram(document: EdgewiseDocument, { prepared }: Opened): void {
  const { data } = toRunConfig(document);
  if (!('tableKey' in data)) throw new Error('The document is of a table.');
  const dataset = tableDataset(prepared.rows, data);
  const program = kerasScript({ document, dataset, parameters: new Float32Array(5000) });
  const known = new Set(linesOf(program));
  expect(program).toContain(stationCode(document, 'predict', true));
  for (const station of ['define', 'compile', 'fit'] as const)
    expect(linesOf(stationCode(document, station, true)).filter((line) => !known.has(line))).toEqual([]);
}

const CALLS: Record<OptimizerName, string> = {
  sgd: 'SGD(LEARNING_RATE)',
  momentum: 'SGD(LEARNING_RATE, momentum=0.9)',
  nesterov: 'SGD(LEARNING_RATE, momentum=0.9, nesterov=True)',
  adagrad: 'Adagrad(LEARNING_RATE)',
  rmsprop: 'RMSprop(LEARNING_RATE)',
  adam: 'Adam(LEARNING_RATE)',
  adamw: 'AdamW(LEARNING_RATE)',
};

describe('the code of a station', () => {
  it.each(Object.keys(OPTIMIZERS) as OptimizerName[])('compiles with %s', (name) => {
    const document = changed(pima, { optimizer: { name, learningRate: 1 } });
    const code = stationCode(document, 'compile', true);
    expect(code).toContain('LEARNING_RATE = 1.0\n');
    expect(code).toContain(`optimizer=keras.optimizers.${CALLS[name]},\n`);
    expectInProgram(document, pima);
  });

  it('names every setting that is not what Keras takes anyway', () => {
    const settings = {
      learningRate: 0.01,
      momentum: 0.5,
      rho: 0.8,
      beta1: 0.7,
      beta2: 0.95,
      epsilon: 0.001,
      initialAccumulator: 0.2,
      weightDecay: 0.02,
    };
    const calls = (Object.keys(OPTIMIZERS) as OptimizerName[]).map((name) => {
      const document = changed(pima, { optimizer: { name, ...settings } });
      expectInProgram(document, pima);
      return /optimizers\.(.+),\n/u.exec(stationCode(document, 'compile', true))?.[1];
    });
    expect(calls).toEqual([
      'SGD(LEARNING_RATE)',
      'SGD(LEARNING_RATE, momentum=0.5)',
      'SGD(LEARNING_RATE, momentum=0.5, nesterov=True)',
      'Adagrad(LEARNING_RATE, initial_accumulator_value=0.2, epsilon=0.001)',
      'RMSprop(LEARNING_RATE, rho=0.8, momentum=0.5, epsilon=0.001)',
      'Adam(LEARNING_RATE, beta_1=0.7, beta_2=0.95, epsilon=0.001)',
      'AdamW(LEARNING_RATE, beta_1=0.7, beta_2=0.95, epsilon=0.001, weight_decay=0.02)',
    ]);
  });

  it.each([pima, iris, mpg])('compiles with every loss, and defines every output', (opened) => {
    const { task } = problemOf(opened.document);
    for (const activation of allowedOutputActivations(task))
      for (const loss of allowedLosses(task, activation))
        expectInProgram(withActivation(changed(opened, { loss }), -1, activation), opened);
  });

  it('calls no loss and no activation by a name that Keras does not know', () => {
    const halved = withActivation(changed(pima, { loss: 'sum_of_squared_errors' }), 0, 'step');
    expect(stationCode(halved, 'compile', true)).toContain(
      'loss=lambda t, p: keras.ops.sum((p - t) ** 2, axis=-1) / 2,',
    );
    expect(stationCode(halved, 'define', true)).toContain(
      'Dense(12, activation=lambda z: keras.ops.cast(z >= 0, "float32")),',
    );
  });

  it.each(Object.keys(ACTIVATIONS) as ActivationName[])('defines a layer of %s', (activation) => {
    expectInProgram(withActivation(pima.document, 0, activation), pima);
  });

  it.each(Object.keys(INITIALIZERS) as InitializerName[])('defines a start from %s', (initializer) => {
    const { document } = pima;
    expectInProgram({ ...document, initialWeights: { ...document.initialWeights, initializer } }, pima);
  });

  it('has dropout, penalties and clipping', () => {
    const penalised = changed(pima, { l1: 0.01, l2: 0.02, clipNorm: 1 });
    const layers = penalised.layers.with(0, { ...penalised.layers[0]!, dropoutRate: 0.25 });
    const document = { ...penalised, layers };
    const define = stationCode(document, 'define', true);
    expect(define).toContain('kernel_regularizer=keras.regularizers.L1L2(0.01, 0.02)),\n    Dropout(0.25),');
    expect(stationCode(document, 'compile', true)).toContain(', global_clipnorm=1.0),');
    expectInProgram(document, pima);
    const byValue = changed(pima, { clipValue: 0.5 });
    expect(stationCode(byValue, 'compile', true)).toContain(', clipvalue=0.5),');
    expectInProgram(byValue, pima);
  });

  it('clips in one way, as Keras does', () => {
    const document = changed(pima, { clipNorm: 1, clipValue: 0.5 });
    expect(stationCode(document, 'compile', true)).not.toContain('clipvalue');
    expectInProgram(document, pima);
  });

  it('has schedules and everything that stops a fit', () => {
    const schedules: TrainingSettings['schedule'][] = [
      { kind: 'step', every: 10, factor: 0.5 },
      { kind: 'cosine', steps: 100, floor: 0.1 },
      { kind: 'warmup', steps: 10, then: { kind: 'cosine', steps: 100, floor: 0 } },
    ];
    for (const schedule of schedules) {
      const document = changed(
        pima,
        { schedule },
        { steps: 500, patience: 7, trainLoss: 0.1, accuracy: 0.9 },
      );
      const code = stationCode(document, 'fit', true);
      expect(code).toContain('STEPS = 500');
      expect(code).toContain('def learning_rate(step):');
      expect(code).toContain(
        'callbacks=[Training(), keras.callbacks.EarlyStopping("val_loss", patience=PATIENCE)],',
      );
      expectInProgram(document, pima);
    }
  });

  it('says in a few lines what there is nothing special about', () => {
    expect(linesOf(stationCode(pima.document, 'fit', true)).slice(0, 4)).toEqual([
      'BATCH_SIZE = 10',
      'EPOCHS = 150',
      'SHUFFLE = True',
      'model.fit(',
    ]);
    expect(stationCode(pima.document, 'fit', false)).not.toContain('validation_data');
  });

  it('tells Pandas what it would not find by itself', () => {
    expect(stationCode(pima.document, 'load', true)).toContain('pd.read_csv("pima.csv")');
    const table = pima.document.table!;
    const read = {
      ...table.settings.read,
      delimiter: ';',
      encoding: 'windows-1252',
      hasHeader: false,
    } as const;
    const other = {
      ...table,
      settings: { ...table.settings, read },
      encoding: { ...table.encoding, decimalComma: true },
    };
    expect(stationCode({ ...pima.document, table: other }, 'load', true)).toMatch(
      /read_csv\("pima.csv", sep=";", decimal=",", encoding="windows-1252", names=\["/u,
    );
  });
});
