/** The settings of training as lines of Python that PyTorch and Keras share. */
import type { EdgewiseDocument } from '../document/document.ts';
import type { ScheduleSpec } from '../engine/index.ts';
import { pyBool, pyNumber, pyOptional } from './python.ts';

export function settingLines({ training, fit }: EdgewiseDocument): string[] {
  return [
    `EPOCHS = ${fit.epochs}`,
    `BATCH_SIZE = ${training.batchSize}`,
    `SHUFFLE = ${pyBool(training.shuffle)}`,
    `LEARNING_RATE = ${pyNumber(training.optimizer.learningRate)}`,
    `PATIENCE = ${pyOptional(fit.patience === null ? null : String(fit.patience))}  # epochs without a better validation loss`,
  ];
}

/** `def learning_rate(step)`, where `step` counts the updates done before. */
export function rateLines({ training }: EdgewiseDocument): string[] {
  return ['def learning_rate(step):', ...rateBody(training.schedule, 'step')];
}

function rateBody(schedule: ScheduleSpec, step: string): string[] {
  switch (schedule.kind) {
    case 'constant':
      return ['    return LEARNING_RATE'];
    case 'step':
      return [`    return LEARNING_RATE * ${pyNumber(schedule.factor)} ** (${step} // ${schedule.every})`];
    case 'cosine':
      return [
        `    progress = min(1, ${step} / ${schedule.steps})`,
        `    floor = ${pyNumber(schedule.floor)}`,
        '    return LEARNING_RATE * ((1 - floor) * (1 + math.cos(math.pi * progress)) / 2 + floor)',
      ];
    case 'warmup':
      return [
        `    if ${step} < ${schedule.steps}:`,
        `        return LEARNING_RATE * ${step} / ${schedule.steps}`,
        ...rateBody(schedule.then ?? { kind: 'constant' }, `(${step} - ${schedule.steps})`),
      ];
  }
}
