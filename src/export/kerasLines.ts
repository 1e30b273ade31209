/** The stations of a problem in Keras, line by line, as the program has them and as the page shows them. */
import { targetCode } from '../data/pairing.ts';
import type { EdgewiseDocument } from '../document/document.ts';
import { networkSpec } from '../document/network.ts';
import { problemOf } from '../document/problem.ts';
import { outputActivation } from '../document/training.ts';
import {
  KERAS_DEFAULTS,
  optimizerSettings,
  type InitializerName,
  type OptimizerName,
  type OptimizerSettings,
} from '../engine/index.ts';
import { ACTIVATION_CODE } from './activationCode.ts';
import { LOSS_CODE } from './lossCode.ts';
import { pyList, pyNumber } from './python.ts';
import { hasAim } from './trainingSettings.ts';

const INITIALIZERS = {
  zeros: '"zeros"',
  uniform_0_1: 'keras.initializers.RandomUniform(0.0, 1.0)',
  uniform_half: 'keras.initializers.RandomUniform(-0.5, 0.5)',
  normal: 'keras.initializers.RandomNormal(stddev=0.05)',
  glorot_normal: '"glorot_normal"',
  he_uniform: '"he_uniform"',
  he_normal: '"he_normal"',
  lecun_uniform: '"lecun_uniform"',
  lecun_normal: '"lecun_normal"',
} satisfies Record<Exclude<InitializerName, 'glorot_uniform'>, string>;

/** The arguments of each optimiser, by Keras' names, beside the rate. Momentum and Nesterov's are arguments of SGD. */
const OPTIMIZERS = {
  sgd: { name: 'SGD', settings: {} },
  momentum: { name: 'SGD', settings: { momentum: 'momentum' } },
  nesterov: { name: 'SGD', settings: { momentum: 'momentum' }, always: 'nesterov=True' },
  adagrad: {
    name: 'Adagrad',
    settings: { initialAccumulator: 'initial_accumulator_value', epsilon: 'epsilon' },
  },
  rmsprop: { name: 'RMSprop', settings: { rho: 'rho', momentum: 'momentum', epsilon: 'epsilon' } },
  adam: { name: 'Adam', settings: { beta1: 'beta_1', beta2: 'beta_2', epsilon: 'epsilon' } },
  adamw: {
    name: 'AdamW',
    settings: { beta1: 'beta_1', beta2: 'beta_2', epsilon: 'epsilon', weightDecay: 'weight_decay' },
  },
} satisfies Record<OptimizerName, KerasOptimizer>;

interface KerasOptimizer {
  name: string;
  settings: Partial<Record<keyof OptimizerSettings, string>>;
  always?: string;
}

function optimizerCall(document: EdgewiseDocument): string {
  const { optimizer } = document.training;
  const { name, settings, always }: KerasOptimizer = OPTIMIZERS[optimizer.name];
  const values = optimizerSettings(optimizer);
  const given = (Object.keys(settings) as (keyof OptimizerSettings)[])
    .filter((setting) => values[setting] !== KERAS_DEFAULTS[setting])
    .map((setting) => `${settings[setting]}=${pyNumber(values[setting])}`);
  const parts = ['LEARNING_RATE', ...given, ...(always === undefined ? [] : [always]), ...clipping(document)];
  return `${name}(${parts.join(', ')})`;
}

/** Station 2: the layers. */
export function kerasLayerLines(document: EdgewiseDocument): string[] {
  const { l1, l2 } = document.training;
  const penalty =
    l1 > 0 || l2 > 0 ? `, kernel_regularizer=keras.regularizers.L1L2(${pyNumber(l1)}, ${pyNumber(l2)})` : '';
  const { initializer } = document.initialWeights;
  // Glorot's uniform one is what a Dense layer takes anyway.
  const start = initializer === 'glorot_uniform' ? '' : `, kernel_initializer=${INITIALIZERS[initializer]}`;
  return [
    'model = keras.Sequential([',
    `    Input((${networkSpec(document).inputs},)),`,
    ...document.layers.flatMap(({ units, activation, dropoutRate }) => [
      `    Dense(${units.length}, activation=${ACTIVATION_CODE[activation].keras}${start}${penalty}),`,
      ...(dropoutRate > 0 ? [`    Dropout(${pyNumber(dropoutRate)}),`] : []),
    ]),
    '])',
  ];
}

/** Station 3: loss, optimiser and metrics. The learning rate is a name. */
export function kerasCompileLines(document: EdgewiseDocument): string[] {
  const { loss } = document.training;
  const code = targetCode(problemOf(document).task, outputActivation(document));
  // Keras counts hits among targets of 0 and 1 alone.
  const metrics = { value: '["mae"]', signed: '[]', 'zero-one': '["accuracy"]', 'one-hot': '["accuracy"]' }[
    code
  ];
  return [
    'model.compile(',
    `    loss=${LOSS_CODE[loss].keras},`,
    `    optimizer=keras.optimizers.${optimizerCall(document)},`,
    `    metrics=${metrics},`,
    ')',
  ];
}

/** Keras takes one way of clipping: where there are two, that by the norm, which comes first. */
function clipping({ training: { clipNorm, clipValue } }: EdgewiseDocument): string[] {
  if (clipNorm !== null) return [`global_clipnorm=${pyNumber(clipNorm)}`];
  return clipValue === null ? [] : [`clipvalue=${pyNumber(clipValue)}`];
}

/** Station 4: the call that trains. Rows, parts and settings are names. */
export function kerasFitLines(document: EdgewiseDocument, hasValidation: boolean): string[] {
  const callbacks = [
    ...(kerasCallbackLines(document).length > 0 ? ['Training()'] : []),
    ...(document.fit.patience !== null && hasValidation
      ? ['keras.callbacks.EarlyStopping("val_loss", patience=PATIENCE)']
      : []),
  ];
  return [
    'model.fit(',
    '    X[TRAIN],',
    '    Y[TRAIN],',
    '    epochs=EPOCHS,',
    '    batch_size=BATCH_SIZE,',
    '    shuffle=SHUFFLE,',
    ...(hasValidation ? ['    validation_data=(X[VALIDATION], Y[VALIDATION]),'] : []),
    ...(callbacks.length > 0 ? [`    callbacks=${pyList(callbacks)},`] : []),
    '    verbose=2,',
    ')',
  ];
}

const ITERATIONS = 'int(self.model.optimizer.iterations)';
const SET_RATE = [
  '    def on_train_batch_begin(self, batch, logs=None):',
  `        self.model.optimizer.learning_rate = learning_rate(${ITERATIONS})`,
];
const STOP_AFTER_UPDATES = [
  '    def on_train_batch_end(self, batch, logs=None):',
  `        if ${ITERATIONS} >= STEPS:`,
  '            self.model.stop_training = True',
];
const STOP_AT_AIM = [
  '    def on_epoch_end(self, epoch, logs=None):',
  '        if is_good_enough():',
  '            self.model.stop_training = True',
];

/** What Keras has no argument for: a schedule, a number of updates, an aim. Empty where there is nothing of the kind. */
export function kerasCallbackLines(document: EdgewiseDocument): string[] {
  const methods = [
    ...(document.training.schedule.kind === 'constant' ? [] : [SET_RATE]),
    ...(document.fit.steps === null ? [] : [STOP_AFTER_UPDATES]),
    ...(hasAim(document) ? [STOP_AT_AIM] : []),
  ];
  if (methods.length === 0) return [];
  return [
    'class Training(keras.callbacks.Callback):',
    ...methods.flatMap((lines) => ['', ...lines]).slice(1),
  ];
}
