/** Changes of what is learnt and how: output activation, loss, optimiser and its numbers. */
import type { ActivationName, LossName, OptimizerSpec, TrainingSettings } from '../engine/index.ts';
import { allowedLosses } from '../data/pairing.ts';
import { changes as words } from '../i18n/en.ts';
import { problemOf } from './problem.ts';
import type { EdgewiseDocument } from './document.ts';
import type { Change } from './layers.ts';
import { LEARNING_RATE_LIMITS, clampTo } from './limits.ts';
import { LOSS_LABELS } from './labels.ts';

export function outputActivation(document: EdgewiseDocument): ActivationName {
  const output = document.layers.at(-1);
  if (!output) throw new Error('The document has no output layer.');
  return output.activation;
}

/** Another output activation recodes the target; a loss that no longer fits gives way to the default, said in a note. */
export function setOutputActivation(document: EdgewiseDocument, activation: ActivationName): Change {
  const output = document.layers.at(-1);
  if (!output) throw new Error('The document has no output layer.');
  const layers = document.layers.with(-1, { ...output, activation });
  const losses = allowedLosses(problemOf(document).task, activation);
  const fallback = losses[0];
  if (losses.includes(document.training.loss) || !fallback)
    return { document: { ...document, layers }, note: null };
  return {
    document: { ...document, layers, training: { ...document.training, loss: fallback } },
    note: words.lossFollows(LOSS_LABELS[fallback]),
  };
}

export function setTraining(document: EdgewiseDocument, change: Partial<TrainingSettings>): EdgewiseDocument {
  return { ...document, training: { ...document.training, ...change } };
}

export function setLoss(document: EdgewiseDocument, loss: LossName): EdgewiseDocument {
  return setTraining(document, { loss });
}

/** Another optimiser keeps the learning rate and takes its own usual numbers for the rest. */
export function setOptimizerName(document: EdgewiseDocument, name: OptimizerSpec['name']): EdgewiseDocument {
  const { learningRate } = document.training.optimizer;
  return setTraining(document, { optimizer: { name, learningRate } });
}

export function setLearningRate(document: EdgewiseDocument, learningRate: number): Change {
  const { value, note } = clampTo(LEARNING_RATE_LIMITS, learningRate, words.learningRate);
  const optimizer = { ...document.training.optimizer, learningRate: value };
  return { document: setTraining(document, { optimizer }), note };
}
