/** The document that a problem opens with. */
import type { ProblemId } from '../data/problem.ts';
import { PROBLEM_DEFAULTS } from '../data/problemDefaults.ts';
import { PROBLEMS } from '../data/registry.ts';
import type { EdgewiseDocument } from './document.ts';
import { FIRST_FIT } from './tableDocument.ts';
import { createLayer } from './layers.ts';

export const DEFAULT_PROBLEM: ProblemId = 'circle';
export const DEFAULT_SEED = 1;

/** The first document of a problem; `seed` sets the data's, the weights' and the training's seed. */
export function createDocument(problemId: ProblemId, seed: number = DEFAULT_SEED): EdgewiseDocument {
  const { derivedInputs, firstPoints, initialWeights } = PROBLEMS[problemId];
  const defaults = PROBLEM_DEFAULTS[problemId];
  return {
    version: 1,
    problem: problemId,
    table: null,
    data: {
      rows: defaults.rows,
      noise: 0,
      trainShare: defaults.trainShare,
      seed,
      features: derivedInputs ? ['x1', 'x2'] : null,
      points: firstPoints ?? null,
    },
    layers: [
      ...defaults.hiddenUnits.map((units, index) =>
        createLayer(`L${index + 1}`, units, defaults.hiddenActivation),
      ),
      createLayer('output', 1, defaults.outputActivation),
    ],
    initialWeights: {
      source: initialWeights ? 'problem' : 'seed',
      initializer: 'glorot_uniform',
      seed,
    },
    training: {
      loss: defaults.loss,
      optimizer: defaults.optimizer,
      schedule: { kind: 'constant' },
      batchSize: defaults.batchSize,
      shuffle: defaults.shuffle,
      seed,
      l1: 0,
      l2: 0,
      clipNorm: null,
      clipValue: null,
    },
    fit: FIRST_FIT,
    locked: [],
    removed: {},
  };
}
