import { describe, expect, it } from 'vitest';
import type { Evaluation } from '../../../src/engine/index.ts';
import type { Figures } from '../../../src/worker/protocol.ts';
import { mainFigures, sampleLossFigure, smallFigures } from '../../../src/views/loss/lossFigures.ts';

const TRAIN: Evaluation = {
  loss: 0.0534,
  penalty: 0,
  accuracy: 0.973,
  meanAbsoluteError: null,
  r2: null,
  count: 210,
};
const VALIDATION: Evaluation = { ...TRAIN, loss: 0.1013, accuracy: 0.956, count: 90 };
const FIGURES: Figures = {
  train: TRAIN,
  validation: VALIDATION,
  gradientNorm: 0.53512,
  deadUnits: [[0, 3], [1], []],
  layerMaxima: [],
  rows: null,
};

/** What a person reads, by name. */
function texts(figures: { name: string; text: string }[]): Record<string, string> {
  return Object.fromEntries(figures.map(({ name, text }) => [name, text]));
}

describe('the large figures', () => {
  it('are both losses and the accuracy on the held-out rows', () => {
    expect(texts(mainFigures(FIGURES, 'binary'))).toEqual({
      'Training loss': '0.053',
      'Validation loss': '0.101',
      'Validation accuracy': '95.6%',
    });
  });

  it('have the training accuracy where no rows are held out', () => {
    expect(texts(mainFigures({ ...FIGURES, validation: null }, 'binary'))).toEqual({
      'Training loss': '0.053',
      'Validation loss': '–',
      'Training accuracy': '97.3%',
    });
  });

  it('have R² where a number is predicted', () => {
    const train = { ...TRAIN, accuracy: null, r2: 0.5338 };
    expect(texts(mainFigures({ ...FIGURES, train, validation: null }, 'regression'))).toMatchObject({
      'Training R²': '0.53',
    });
  });

  it('are dashes before there is any figure', () => {
    expect(Object.values(texts(mainFigures(null, 'binary')))).toEqual(['–', '–', '–']);
  });
});

describe('the small figures', () => {
  it('count the dead neurons of the hidden layers only', () => {
    const figures = { ...FIGURES, deadUnits: [[0, 3], [1], [0]] };
    const dead = smallFigures(figures, 'binary', 10).find(({ name }) => name === 'Dead neurons');
    expect(dead).toMatchObject({ text: '3', suffix: ' of 10' });
  });

  it('give the accuracy that the large figures leave out', () => {
    expect(texts(smallFigures(FIGURES, 'binary', 10))).toMatchObject({ 'Training accuracy': '97.3%' });
    const withoutHeldOut = smallFigures({ ...FIGURES, validation: null }, 'binary', 10);
    expect(texts(withoutHeldOut)).toMatchObject({ 'Validation accuracy': '–' });
  });

  it('give a penalty only where there is one', () => {
    expect(texts(smallFigures(FIGURES, 'binary', 10))).not.toHaveProperty('Penalty');
    const penalized = { ...FIGURES, train: { ...TRAIN, penalty: 0.0123 } };
    expect(texts(smallFigures(penalized, 'binary', 10))).toMatchObject({ Penalty: '0.012' });
  });

  it('give the mean absolute error where a number is predicted', () => {
    const train = { ...TRAIN, accuracy: null, meanAbsoluteError: 3.25, r2: 0.5 };
    expect(texts(smallFigures({ ...FIGURES, train, validation: null }, 'regression', 2))).toEqual({
      'Gradient norm': '0.535',
      'Dead neurons': '3',
      'Mean absolute error': '3.250',
    });
  });

  it('stay short while a network diverges', () => {
    expect(texts(smallFigures({ ...FIGURES, gradientNorm: 2.7e38 }, 'binary', 2))).toMatchObject({
      'Gradient norm': '2.7e38',
    });
  });
});

it('The loss of a sample without a target is a dash.', () => {
  expect([sampleLossFigure(0.125).text, sampleLossFigure(null).text]).toEqual(['0.125', '–']);
});
