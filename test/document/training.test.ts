import { describe, expect, it } from 'vitest';
import { allowedLosses, allowedOutputActivations } from '../../src/data/pairing.ts';
import { PROBLEM_LIST } from '../../src/data/registry.ts';
import { createDocument } from '../../src/document/defaults.ts';
import {
  outputActivation,
  setLearningRate,
  setLoss,
  setOptimizerName,
  setOutputActivation,
} from '../../src/document/training.ts';

describe('The output activation', () => {
  it.each(
    PROBLEM_LIST.flatMap(({ id, task }) => allowedOutputActivations(task).map((name) => ({ id, name }))),
  )('$name of $id always goes with an allowed loss', ({ id, name }) => {
    const { task } = PROBLEM_LIST.find((problem) => problem.id === id)!;
    for (const loss of allowedLosses(task, outputActivation(createDocument(id)))) {
      const { document, note } = setOutputActivation(setLoss(createDocument(id), loss), name);
      expect(outputActivation(document)).toBe(name);
      expect(allowedLosses(task, name)).toContain(document.training.loss);
      expect(note === null).toBe(document.training.loss === loss);
    }
  });

  it('sigmoid instead of tanh takes binary cross-entropy in the place of hinge', () => {
    const { document, note } = setOutputActivation(setLoss(createDocument('circle'), 'hinge'), 'sigmoid');
    expect(document.training.loss).toBe('binary_crossentropy');
    expect(note).toBe('The loss is now Binary cross-entropy: the one before does not fit this output.');
  });

  it('tanh instead of sigmoid takes ½ squared error in the place of binary cross-entropy', () => {
    const { document, note } = setOutputActivation(createDocument('and'), 'tanh');
    expect(document.training.loss).toBe('sum_of_squared_errors');
    expect(note).toBe('The loss is now ½ squared error: the one before does not fit this output.');
  });
});

describe('The optimiser', () => {
  it('when changed keeps the learning rate and leaves its other numbers to the defaults', () => {
    const document = setLearningRate(createDocument('circle'), 0.2).document;
    expect(setOptimizerName(document, 'adam').training.optimizer).toEqual({
      name: 'adam',
      learningRate: 0.2,
    });
  });

  it('has a learning rate from 1e-6 to 100', () => {
    const circle = createDocument('circle');
    expect(setLearningRate(circle, 0)).toMatchObject({
      document: { training: { optimizer: { learningRate: 1e-6 } } },
      note: 'The learning rate can be 0.000001 at least.',
    });
    expect(setLearningRate(circle, 1000).document.training.optimizer.learningRate).toBe(100);
    expect(setLearningRate(circle, 100).note).toBeNull();
  });
});
