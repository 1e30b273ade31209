/** Training that stops of itself. */
import { counted, grouped, plural } from './plural.ts';

type Unit = 'epoch' | 'step';

export const title = 'Train until';
export const open = 'Train until …';
export const fit = 'Fit';
export const more = (length: string) => `Fit ${length} more`;
export const stop = 'Stop';

export const trainFor = 'Train for';
export const unit = 'Count epochs or steps';
export const units = { epoch: 'Epochs', step: 'Steps' };
export const length = (number: string, name: Unit, count: number) =>
  `${number} ${plural(count, name, `${name}s`)}`;
export const setEpochs = (epochs: number) => `set the training to ${counted(epochs, 'epoch')}`;
export const setSteps = (steps: number) => `set the training to ${counted(steps, 'step')}`;
export const trainFrom = (epoch: number) => `train from epoch ${grouped(epoch)}`;
export const trainEpochs = (epochs: number) => `train for ${counted(epochs, 'epoch')}`;
export const trainSteps = (steps: number) => `train for ${counted(steps, 'step')}`;

export const earlyStopping = 'Early stopping';
export const needsValidation = 'It needs validation rows.';
export const turnEarlyStopping = (on: boolean) => `turn early stopping ${on ? 'on' : 'off'}`;
export const patience = 'Patience, epochs';
export const setPatience = (epochs: number) => `set the patience to ${counted(epochs, 'epoch')}`;

export const stopAtLoss = 'Stop at train loss';
export const setLoss = (loss: number | null) =>
  loss === null ? 'do not stop at a loss' : `stop at a training loss of ${loss}`;
export const stopAtAccuracy = 'Stop at accuracy %';
export const setAccuracy = (percent: number | null) =>
  percent === null ? 'do not stop at an accuracy' : `stop at an accuracy of ${percent} %`;

export const progress = (name: Unit, now: string, end: string) => `${name} ${now} of ${end}`;

/** Why training stopped of itself. */
export const finished = {
  step: () => 'Training is done: as many steps as asked for.',
  epoch: (epoch: number) => `Training is done: epoch ${grouped(epoch)}.`,
  trainLoss: (epoch: number) =>
    `Stopped at epoch ${grouped(epoch)}: the training loss is as low as asked for.`,
  accuracy: (epoch: number) => `Stopped at epoch ${grouped(epoch)}: the accuracy is as high as asked for.`,
  patience: (epoch: number) =>
    `Stopped early at epoch ${grouped(epoch)}: the validation loss no longer got better.`,
};
