/** The document that a table opens with, and what becomes of a document when its table is set up in another way. */
import { allowedLosses, allowedOutputActivations } from '../data/pairing.ts';
import type { ProblemFacts } from '../data/problem.ts';
import type { TableDefaults } from '../data/tables/builtIn.ts';
import type { Task } from '../engine/index.ts';
import type { EdgewiseDocument, FitSettings, TablePart } from './document.ts';
import { createLayer, withUnitCount } from './layers.ts';

/** A person's own table opens with a small network that suits its target. */
export function ownTableDefaults(task: Task): TableDefaults {
  const outputActivation = usualOutput(task);
  return {
    hiddenUnits: [8],
    hiddenActivation: 'relu',
    outputActivation,
    loss: allowedLosses(task, outputActivation)[0] ?? 'sum_of_squared_errors',
    optimizer: { name: 'adam', learningRate: 0.01 },
    batchSize: 16,
    epochs: 100,
  };
}

export function createTableDocument(
  table: TablePart,
  defaults: TableDefaults,
  seed: number,
): EdgewiseDocument {
  const { facts } = table;
  const hidden = defaults.hiddenUnits.map((units, at) =>
    createLayer(`L${at + 1}`, units, defaults.hiddenActivation),
  );
  return {
    version: 1,
    problem: facts.id,
    table,
    data: { rows: 0, noise: 0, trainShare: 1, seed, features: null, points: null },
    layers: [...hidden, createLayer('output', outputUnits(facts), defaults.outputActivation)],
    initialWeights: { source: 'seed', initializer: 'glorot_uniform', seed },
    training: {
      loss: defaults.loss,
      optimizer: defaults.optimizer,
      schedule: { kind: 'constant' },
      batchSize: defaults.batchSize,
      shuffle: true,
      seed,
      l1: 0,
      l2: 0,
      clipNorm: null,
      clipValue: null,
    },
    fit: { ...FIRST_FIT, epochs: defaults.epochs },
    locked: [],
    removed: {},
  };
}

export const FIRST_FIT: FitSettings = {
  epochs: 100,
  steps: null,
  trainLoss: null,
  accuracy: null,
  patience: null,
};

/** The same network on a table that is set up in another way: its output follows the target. */
export function withTable(document: EdgewiseDocument, table: TablePart): EdgewiseDocument {
  const output = document.layers.at(-1);
  if (!output) throw new Error('The document has no output layer.');
  const { facts } = table;
  const sameTask = document.table?.facts.task === facts.task;
  const activation = sameTask ? output.activation : usualOutput(facts.task);
  const losses = allowedLosses(facts.task, activation);
  const loss = losses.includes(document.training.loss)
    ? document.training.loss
    : (losses[0] ?? document.training.loss);
  const resized = withUnitCount({ ...output, activation }, outputUnits(facts));
  return {
    ...document,
    table,
    layers: document.layers.with(-1, resized),
    training: { ...document.training, loss },
  };
}

/** Units of the output layer: one for each class where there are several, else one. */
export function outputUnits({ task, classes }: ProblemFacts): number {
  return task === 'classes' ? (classes?.length ?? 1) : 1;
}

function usualOutput(task: Task) {
  const allowed = allowedOutputActivations(task);
  // Of two classes a probability is asked for, as in Keras.
  return task === 'binary' ? ('sigmoid' as const) : (allowed[0] ?? ('linear' as const));
}
