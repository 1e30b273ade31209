/** The settings of training as lines of Python that PyTorch and Keras share. */
import { problemOf } from '../document/problem.ts';
import type { EdgewiseDocument } from '../document/document.ts';
import type { ScheduleSpec } from '../engine/index.ts';
import { pyBool, pyNumber } from './python.ts';

/** How long and on what: for so many epochs or updates, or until a rule says stop. */
export function fitSettingLines(document: EdgewiseDocument): string[] {
  const { training, fit } = document;
  const accuracy = stopAccuracy(document);
  return [
    `BATCH_SIZE = ${training.batchSize}`,
    ...(fit.steps === null
      ? [`EPOCHS = ${fit.epochs}`]
      : [
          `STEPS = ${fit.steps}  # updates`,
          'EPOCHS = math.ceil(STEPS / math.ceil(len(TRAIN) / BATCH_SIZE))',
        ]),
    `SHUFFLE = ${pyBool(training.shuffle)}`,
    ...(fit.patience === null
      ? []
      : [`PATIENCE = ${fit.patience}  # epochs without a better validation loss`]),
    ...(fit.trainLoss === null
      ? []
      : [`STOP_LOSS = ${pyNumber(fit.trainLoss)}  # a training loss that is low enough`]),
    ...(accuracy === null
      ? []
      : [`STOP_ACCURACY = ${pyNumber(accuracy)}  # an accuracy that is high enough`]),
  ];
}

/** A number has no accuracy. */
function stopAccuracy(document: EdgewiseDocument): number | null {
  return problemOf(document).task === 'regression' ? null : document.fit.accuracy;
}

/** Whether training may stop before its epochs are over because the network is good enough. */
export function hasAim(document: EdgewiseDocument): boolean {
  return document.fit.trainLoss !== null || stopAccuracy(document) !== null;
}

/** `def is_good_enough()`, where training has an aim. It asks `predict`, `loss` and `accuracy` of the program. */
export function aimLines(document: EdgewiseDocument, hasValidation: boolean): string[] {
  if (!hasAim(document)) return [];
  const rules = [
    ...(document.fit.trainLoss === null ? [] : ['loss(predict(X[TRAIN]), Y[TRAIN]).mean() <= STOP_LOSS']),
    ...(stopAccuracy(document) === null
      ? []
      : [`accuracy(${hasValidation ? 'VALIDATION' : 'TRAIN'}) >= STOP_ACCURACY`]),
  ];
  return [
    'def is_good_enough():',
    '    """Asked after every epoch."""',
    `    return ${rules.join(' or ')}`,
    '',
    '',
  ];
}

export function rateSetting({ training }: EdgewiseDocument): string {
  return `LEARNING_RATE = ${pyNumber(training.optimizer.learningRate)}`;
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
