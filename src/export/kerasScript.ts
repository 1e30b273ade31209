/** The network in Keras, station by station, with the weights of Edgewise and the same training. */
import { frozenParameters } from '../document/edges.ts';
import {
  settingsOf,
  type InitializerName,
  type OptimizerName,
  type OptimizerSettings,
} from '../engine/index.ts';
import { targetCode } from '../data/pairing.ts';
import { problemOf } from '../document/problem.ts';
import { outputActivation } from '../document/training.ts';
import { ACTIVATION_CODE } from './activationCode.ts';
import { dataLines } from './dataLines.ts';
import { headLines } from './headLines.ts';
import { LOSS_CODE, needsClip, NUMPY_CLIP } from './lossCode.ts';
import { pyNumber } from './python.ts';
import type { ProgramSource } from './programSource.ts';
import { reportLines } from './reportLines.ts';
import { rateLines, settingLines } from './trainingSettings.ts';
import { weightLines } from './weightLines.ts';

const INITIALIZERS = {
  zeros: '"zeros"',
  uniform_0_1: 'keras.initializers.RandomUniform(0.0, 1.0)',
  uniform_half: 'keras.initializers.RandomUniform(-0.5, 0.5)',
  normal: 'keras.initializers.RandomNormal(stddev=0.05)',
  glorot_uniform: '"glorot_uniform"',
  glorot_normal: '"glorot_normal"',
  he_uniform: '"he_uniform"',
  he_normal: '"he_normal"',
  lecun_uniform: '"lecun_uniform"',
  lecun_normal: '"lecun_normal"',
} satisfies Record<InitializerName, string>;

const OPTIMIZERS = {
  sgd: () => 'SGD(LEARNING_RATE',
  momentum: ({ momentum }) => `SGD(LEARNING_RATE, momentum=${pyNumber(momentum)}`,
  nesterov: ({ momentum }) => `SGD(LEARNING_RATE, momentum=${pyNumber(momentum)}, nesterov=True`,
  adagrad: ({ initialAccumulator, epsilon }) =>
    `Adagrad(LEARNING_RATE, initial_accumulator_value=${pyNumber(initialAccumulator)}, epsilon=${pyNumber(epsilon)}`,
  rmsprop: ({ rho, momentum, epsilon }) =>
    `RMSprop(LEARNING_RATE, rho=${pyNumber(rho)}, momentum=${pyNumber(momentum)}, epsilon=${pyNumber(epsilon)}`,
  adam: (settings) => `Adam(LEARNING_RATE, ${adamText(settings)}`,
  adamw: (settings) =>
    `AdamW(LEARNING_RATE, ${adamText(settings)}, weight_decay=${pyNumber(settings.weightDecay)}`,
} satisfies Record<OptimizerName, (settings: OptimizerSettings) => string>;

function adamText({ beta1, beta2, epsilon }: OptimizerSettings): string {
  return `beta_1=${pyNumber(beta1)}, beta_2=${pyNumber(beta2)}, epsilon=${pyNumber(epsilon)}`;
}

export function kerasScript(source: ProgramSource): string {
  const { document } = source;
  const { loss } = document.training;
  return [
    ...headLines(source, 'keras'),
    'import csv',
    'import io',
    'import math',
    'import re',
    'import sys',
    '',
    'import keras',
    'import numpy as np',
    'from keras.layers import Dense, Dropout, Input',
    '',
    '',
    '# 1. Load data',
    ...dataLines(source),
    '',
    '',
    '# 2. Define',
    ...layerLines(source),
    '',
    ...weightLines(source),
    '',
    '# A Dense layer keeps its kernel as inputs × neurons, and its biases after it.',
    `WEIGHTS = [${document.layers.map((_, at) => `W${at + 1}, b${at + 1}`).join(', ')}]`,
    'if "--fit" not in sys.argv:',
    '    model.set_weights(WEIGHTS)',
    '',
    '',
    '# 3. Compile',
    ...settingLines(document),
    '',
    '',
    ...compileLines(source),
    '',
    '',
    '# 4. Fit',
    ...fitLines(source),
    '',
    '',
    'def predict(x):',
    '    return model.predict(x, verbose=0)',
    '',
    '',
    ...(needsClip(loss) ? [...NUMPY_CLIP, '', ''] : []),
    'def loss(p, t):',
    `    return ${LOSS_CODE[loss].numpy}`,
    '',
    '',
    ...reportLines(source),
    '',
  ].join('\n');
}

function layerLines({ document, dataset }: ProgramSource): string[] {
  const { l1, l2 } = document.training;
  const penalty =
    l1 > 0 || l2 > 0 ? `, kernel_regularizer=keras.regularizers.L1L2(${pyNumber(l1)}, ${pyNumber(l2)})` : '';
  const initializer = INITIALIZERS[document.initialWeights.initializer];
  return [
    'model = keras.Sequential([',
    `    Input((${dataset.inputCount},)),`,
    ...document.layers.flatMap(({ units, activation, dropoutRate }) => [
      `    Dense(${units.length}, activation=${ACTIVATION_CODE[activation].keras}, kernel_initializer=${initializer}${penalty}),`,
      ...(dropoutRate > 0 ? [`    Dropout(${pyNumber(dropoutRate)}),`] : []),
    ]),
    '])',
  ];
}

function compileLines({ document }: ProgramSource): string[] {
  const { optimizer, clipNorm, clipValue, loss } = document.training;
  const clips = [
    ...(clipNorm === null ? [] : [`global_clipnorm=${pyNumber(clipNorm)}`]),
    ...(clipValue === null ? [] : [`clipvalue=${pyNumber(clipValue)}`]),
  ];
  const call = [OPTIMIZERS[optimizer.name](settingsOf(optimizer)), ...clips].join(', ');
  const code = targetCode(problemOf(document).task, outputActivation(document));
  // Keras counts hits among targets of 0 and 1 alone.
  const metrics = { value: '["mae"]', signed: '[]', 'zero-one': '["accuracy"]', 'one-hot': '["accuracy"]' }[
    code
  ];
  return [
    'model.compile(',
    `    loss=${LOSS_CODE[loss].keras},`,
    `    optimizer=keras.optimizers.${call}),`,
    `    metrics=${metrics},`,
    ')',
  ];
}

function fitLines({ document }: ProgramSource): string[] {
  const hasSchedule = document.training.schedule.kind !== 'constant';
  const isFrozen = frozenParameters(document).includes(1);
  return [
    ...(isFrozen
      ? [
          '# Some connections are locked or removed in Edgewise. A Dense layer has no such thing: --fit trains them too.',
        ]
      : []),
    ...(hasSchedule
      ? [
          ...rateLines(document),
          '',
          '',
          'class Schedule(keras.callbacks.Callback):',
          '    """The learning rate before each update."""',
          '',
          '    def on_train_batch_begin(self, batch, logs=None):',
          '        self.model.optimizer.learning_rate = learning_rate(int(self.model.optimizer.iterations))',
          '',
          '',
        ]
      : []),
    'if "--fit" in sys.argv:',
    `    callbacks = [${hasSchedule ? 'Schedule()' : ''}]`,
    '    if PATIENCE is not None and len(VALIDATION) > 0:',
    '        callbacks.append(keras.callbacks.EarlyStopping("val_loss", patience=PATIENCE))',
    '    model.fit(',
    '        X[TRAIN],',
    '        Y[TRAIN],',
    '        epochs=EPOCHS,',
    '        batch_size=BATCH_SIZE,',
    '        shuffle=SHUFFLE,',
    '        validation_data=(X[VALIDATION], Y[VALIDATION]) if len(VALIDATION) > 0 else None,',
    '        callbacks=callbacks,',
    '        verbose=2,',
    '    )',
  ];
}
