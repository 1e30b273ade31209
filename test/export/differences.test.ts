import { describe, expect, it } from 'vitest';
import { createDocument } from '../../src/document/defaults.ts';
import { withLock } from '../../src/document/edges.ts';
import { OPTIMIZERS, type OptimizerName, type TrainingSettings } from '../../src/engine/index.ts';
import { differences } from '../../src/export/differences.ts';
import { headLines } from '../../src/export/headLines.ts';
import { trained } from './trained.ts';

function circle(training: Partial<TrainingSettings>) {
  const document = createDocument('circle', 1);
  return { ...document, training: { ...document.training, ...training } };
}

const COSINE = { kind: 'cosine', steps: 100, floor: 0 } as const;

/** How many sentences there are about each optimiser in PyTorch, at a constant rate and on a schedule. */
const TORCH: Record<OptimizerName, [constant: number, scheduled: number]> = {
  sgd: [0, 0],
  momentum: [0, 1],
  nesterov: [0, 1],
  adagrad: [1, 1],
  rmsprop: [1, 1],
  adam: [1, 1],
  adamw: [1, 1],
};

describe('what a program does otherwise', () => {
  it.each(Object.keys(OPTIMIZERS) as OptimizerName[])(
    'is said of %s in PyTorch, nothing in Keras',
    (name) => {
      const optimizer = { name, learningRate: 0.1 };
      const [constant, scheduled] = TORCH[name];
      expect(differences(circle({ optimizer }), 'pytorch')).toHaveLength(constant);
      expect(differences(circle({ optimizer, schedule: COSINE }), 'pytorch')).toHaveLength(scheduled);
      expect(differences(circle({ optimizer, schedule: COSINE }), 'keras')).toEqual([]);
    },
  );

  it('is said of the velocity that RMSprop may have', () => {
    const optimizer = { name: 'rmsprop', learningRate: 0.1, momentum: 0.9 } as const;
    expect(differences(circle({ optimizer, schedule: COSINE }), 'pytorch')).toHaveLength(2);
  });

  it('is said of what Keras has no argument for', () => {
    const locked = withLock(circle({}), { kind: 'bias', layer: 1, unit: 0 }, true);
    expect(differences(locked, 'keras')[0]).toMatch(/locked or removed/u);
    expect(differences(locked, 'pytorch')).toEqual([]);
    expect(differences(circle({ clipNorm: 1, clipValue: 0.5 }), 'keras')).toEqual([
      'Keras clips in one way alone, here by the norm. Edgewise clips each part of the gradient to ±0.5 after that.',
    ]);
    const penalised = circle({ l2: 0.01 });
    expect(differences(penalised, 'keras')).toEqual([]);
    const early = { ...penalised, fit: { ...penalised.fit, patience: 5 } };
    expect(differences(early, 'keras')[0]).toMatch(/early stopping/u);
  });

  it('stands in comments at the head', async () => {
    const { source } = await trained(circle({ clipNorm: 1, clipValue: 0.5 }), 0);
    const head = headLines(source, 'keras');
    expect(head).toContain('# With --fit it differs from Edgewise:');
    expect(head.slice(0, -1).every((line) => line.startsWith('#'))).toBe(true);
    const plain = await trained(circle({}), 0);
    expect(headLines(plain.source, 'keras').join('\n')).not.toContain('differs');
  });
});
