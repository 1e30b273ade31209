import { describe, expect, it } from 'vitest';
import type { Dataset } from '../../src/data/dataset.ts';
import type { TableEncoding, TableSettings } from '../../src/data/tables/types.ts';
import type { ProblemFacts } from '../../src/data/problem.ts';
import { createDocument } from '../../src/document/defaults.ts';
import type { EdgewiseDocument } from '../../src/document/document.ts';
import { createLayer } from '../../src/document/layers.ts';
import type { ActivationName, LossName } from '../../src/engine/index.ts';
import { evaluateRows } from '../../src/store/evaluation.ts';
import type { Frame } from '../../src/worker/protocol.ts';

const FACTS: ProblemFacts = {
  id: 'own-table',
  name: 'Own table',
  kind: 'file',
  task: 'binary',
  inputs: [{ name: 'x', symbol: 'x₁', min: -3, max: 3 }],
  target: { name: 'y', symbol: 'y' },
  classes: ['no', 'yes'],
  plane: [-3, 3],
  derivedInputs: false,
};

const SETTINGS: TableSettings = {
  read: { delimiter: ',', hasHeader: true, decimalComma: false, encoding: null },
  columns: [],
  target: 'y',
  task: 'binary',
  scaling: 'none',
  targetScaling: 'none',
  shares: { train: 0.25, validation: 0.75, test: 0 },
};
const ENCODING: TableEncoding = {
  decimalComma: false,
  columns: [],
  target: { kind: 'classes', name: 'y', classes: ['no', 'yes'] },
};

function documentOf(facts: Partial<ProblemFacts>, output: ActivationName, loss: LossName): EdgewiseDocument {
  const document = createDocument('xor');
  return {
    ...document,
    problem: 'own-table',
    table: {
      key: 'k',
      source: { kind: 'own', contentKey: 'k', fileName: 'own.csv' },
      settings: SETTINGS,
      facts: { ...FACTS, ...facts },
      encoding: ENCODING,
    },
    layers: [createLayer('output', facts.classes?.length === 3 ? 3 : 1, output)],
    training: { ...document.training, loss },
  };
}

/** Four rows, of which the last three are for validation. */
function evaluated(document: EdgewiseDocument, labels: number[], values: number[], threshold = 0.5) {
  const dataset = {
    tableKey: 'k',
    labels: Float32Array.from(labels),
    targetCount: values.length / 3,
    validation: Uint32Array.of(1, 2, 3),
  } as Partial<Dataset> as Dataset;
  const frame = {
    predictions: { part: 'validation', values: Float32Array.from(values) },
  } as Partial<Frame> as Frame;
  return evaluateRows(document, dataset, frame, threshold);
}

describe('The evaluation of two classes', () => {
  const document = documentOf({}, 'sigmoid', 'binary_crossentropy');

  it('calls a row positive above the threshold', () => {
    expect(evaluated(document, [9, 0, 1, 1], [0.25, 0.75, 0.5])).toMatchObject({
      predicted: Uint32Array.of(0, 1, 0),
      matrix: { counts: Uint32Array.of(1, 0, 1, 1) },
    });
    expect(evaluated(document, [9, 0, 1, 1], [0.25, 0.75, 0.5], 0.4)).toMatchObject({
      predicted: Uint32Array.of(0, 1, 1),
    });
  });

  it('has the mean log loss of the actual classes', () => {
    const result = evaluated(document, [9, 0, 1, 1], [0.25, 0.75, 0.5]);
    const expected = -(Math.log(0.75) + Math.log(0.75) + Math.log(0.5)) / 3;
    expect(result?.kind === 'classes' && result.logLoss).toBeCloseTo(expected, 6);
  });

  it('keeps outputs from −1 to 1 as they are, with the threshold at 0 and without a log loss', () => {
    const signed = documentOf({}, 'tanh', 'sum_of_squared_errors');
    expect(evaluated(signed, [9, 0, 1, 1], [-0.75, 0.5, 0])).toMatchObject({
      scores: Float32Array.of(-0.75, 0.5, 0),
      predicted: Uint32Array.of(0, 1, 0),
      threshold: { value: 0, min: -1, max: 1, step: 0.01 },
      logLoss: null,
    });
  });

  it('lets the threshold go as far as the scores of a linear output', () => {
    const linear = documentOf({}, 'linear', 'sum_of_squared_errors');
    const share = (output: number) => (output + 1) / 2;
    const at = (output: number) => evaluated(linear, [9, 0, 1, 1], [-1.6, 2.125, 0.5], share(output));
    expect(at(0)).toMatchObject({ threshold: { value: 0, min: -1.61, max: 2.13, step: 0.01 } });
    expect(at(-1.61)).toMatchObject({ predicted: Uint32Array.of(1, 1, 1) });
    expect(at(2.13)).toMatchObject({ predicted: Uint32Array.of(0, 0, 0) });
    const far = evaluated(linear, [9, 0, 1, 1], [-40, 80, 0.5]);
    expect(far).toMatchObject({ threshold: { min: -41, max: 80, step: 1 } });
  });

  it('can call every row positive where an output is as low as it can be', () => {
    const tanh = documentOf({}, 'tanh', 'sum_of_squared_errors');
    expect(evaluated(tanh, [9, 0, 1, 1], [-1, 1, 0])).toMatchObject({ threshold: { min: -1.01, max: 1 } });
    expect(evaluated(document, [9, 0, 1, 1], [0, 1, 0.5])).toMatchObject({
      threshold: { min: -0.01, max: 1 },
    });
    expect(evaluated(document, [9, 0, 1, 1], [NaN, 1, 0.5])).toMatchObject({
      threshold: { min: -0.01, max: 1 },
    });
  });
});

describe('The evaluation of several classes', () => {
  it('takes the largest output', () => {
    const document = documentOf(
      { task: 'classes', classes: ['a', 'b', 'c'] },
      'softmax',
      'categorical_crossentropy',
    );
    const result = evaluated(document, [9, 0, 1, 2], [0.5, 0.25, 0.25, 0, 0, 1, 0.25, 0.25, 0.5]);
    expect(result).toMatchObject({ predicted: Uint32Array.of(0, 2, 2), scores: null, roc: null });
    // The probability of the second row's class is 0, kept at 1e-7.
    const expected = -(Math.log(0.5) + Math.log(1e-7) + Math.log(0.5)) / 3;
    expect(result?.kind === 'classes' && result.logLoss).toBeCloseTo(expected, 6);
  });
});

describe('The evaluation of numbers', () => {
  const target = { name: 'mpg', symbol: 'y', scale: { factor: 2, offset: 10 } };
  const document = documentOf({ task: 'regression', classes: null, target }, 'linear', 'mean_squared_error');

  it('is in the unit of the target', () => {
    // Actual 8, 10, 12; predicted 10, 10, 14: errors 2, 0, 2.
    const result = evaluated(document, [9, -1, 0, 1], [0, 0, 2]);
    expect(result).toMatchObject({
      actual: Float32Array.of(8, 10, 12),
      predicted: Float32Array.of(10, 10, 14),
      meanAbsoluteError: 4 / 3,
      rootMeanSquaredError: Math.sqrt(8 / 3),
      r2: 1 - 8 / 3 / (8 / 3),
    });
  });

  it('has no R² where the actual values do not vary', () => {
    expect(evaluated(document, [9, 1, 1, 1], [0, 0, 2])).toMatchObject({ r2: null });
  });
});

describe('Predictions that do not belong to the data', () => {
  it('are not evaluated', () => {
    const document = documentOf({}, 'sigmoid', 'binary_crossentropy');
    const other = { ...document, table: { ...document.table!, key: 'other' } };
    expect(evaluated(other, [9, 0, 1, 1], [0.1, 0.2, 0.3])).toBeNull();
    expect(evaluateRows(document, null, null, 0.5)).toBeNull();
  });
});
