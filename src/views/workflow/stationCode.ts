/** The line of Keras that each station stands for. */
import type { EdgewiseDocument } from '../../document/document.ts';
import { networkSpec } from '../../document/network.ts';
import type { LossName, OptimizerSpec } from '../../engine/index.ts';
import { dataFileName } from '../../export/programSource.ts';
import type { StationName } from './stations.ts';

const KERAS_LOSSES = {
  sum_of_squared_errors: 'half_squared_error',
  mean_squared_error: 'mean_squared_error',
  mean_absolute_error: 'mean_absolute_error',
  huber: 'huber',
  binary_crossentropy: 'binary_crossentropy',
  categorical_crossentropy: 'categorical_crossentropy',
  hinge: 'hinge',
} satisfies Record<LossName, string>;

/** Momentum and Nesterov's are arguments of SGD. */
const KERAS_OPTIMIZERS = {
  sgd: 'SGD',
  momentum: 'SGD',
  nesterov: 'SGD',
  adagrad: 'Adagrad',
  rmsprop: 'RMSprop',
  adam: 'Adam',
  adamw: 'AdamW',
} satisfies Record<OptimizerSpec['name'], string>;

export function stationCode(document: EdgewiseDocument, station: StationName): string {
  switch (station) {
    case 'load':
      return loadCode(document);
    case 'define':
      return defineCode(document);
    case 'compile':
      return compileCode(document);
    case 'fit':
      return fitCode(document);
    case 'evaluate':
      return 'model.evaluate(X_val, y_val)';
    case 'predict':
      return 'model.predict(x_new)';
  }
}

function loadCode(document: EdgewiseDocument): string {
  const target = JSON.stringify(document.table?.settings.target ?? 'y');
  return `data = pd.read_csv(${JSON.stringify(dataFileName(document) ?? '')})\nX, y = data.drop(columns=${target}), data[${target}]`;
}

function defineCode(document: EdgewiseDocument): string {
  const { inputs, layers } = networkSpec(document);
  const lines = layers.map(({ units, activation }) => `  Dense(${units}, activation="${activation}"),`);
  return ['model = Sequential([', `  Input((${inputs},)),`, ...lines, '])'].join('\n');
}

function compileCode({ training: { loss, optimizer } }: EdgewiseDocument): string {
  const { name, learningRate } = optimizer;
  return `model.compile(\n  loss="${KERAS_LOSSES[loss]}",\n  optimizer=${KERAS_OPTIMIZERS[name]}(${learningRate}))`;
}

function fitCode({ fit, training }: EdgewiseDocument): string {
  const stop = fit.patience === null ? '' : `,\n  callbacks=[EarlyStopping(patience=${fit.patience})]`;
  return `model.fit(X_train, y_train,\n  epochs=${fit.epochs}, batch_size=${training.batchSize}${stop})`;
}
