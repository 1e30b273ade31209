/** The six stations of a problem from a file, in Keras' words, and the row that is looked at. */
import { counted } from './plural.ts';

export const title = 'Workflow';
export const viewAsCode = 'View as code';
export const inKeras = (station: string) => `${station} in Keras`;
export const stations = {
  load: 'Load data',
  define: 'Define',
  compile: 'Compile',
  fit: 'Fit',
  evaluate: 'Evaluate',
  predict: 'Predict',
};

export const scaled = {
  none: 'not scaled',
  standardise: 'standardised',
  minMax: 'scaled to 0 … 1',
  commonMinMax: 'scaled to 0 … 1',
};
export const size = (rows: string, columns: number) =>
  `${counted(rows, 'row')}, ${counted(columns, 'column')}`;
export const split = (parts: string, scaling: string) => `split ${parts}, ${scaling}`;
export const network = (activations: string, count: string) => `${activations}, ${parameterCount(count)}`;
export const optimizer = (name: string, rate: string) => `${name}, rate ${rate}`;
export const plan = (count: string, unit: 'epoch' | 'step', batchSize: string) =>
  `${counted(count, unit)}, batch ${batchSize}`;
export const planDone = (text: string, epoch: string) => `${text}, finished at epoch ${epoch}`;
export const trainLoss = (loss: string) => `train loss ${loss}`;
export const bothLosses = (train: string, validation: string) =>
  `${trainLoss(train)}, validation ${validation}`;
export const whyEvaluate = 'how good it is on rows it never saw';
export const askNumber = 'enter a row, get a number';
export const askProbability = 'enter a row, get a probability';
export const askAnswer = 'enter a row, get an answer';

export const fromFile = (name: string) => `From “${name}”.`;
export const origin = (source: string, licence: string) => `${source}. Licence: ${licence}.`;
export const seed = 'Seed of the split';
export const showTable = 'Show the table';
export const setColumn = (name: string) => `set the column ${name}`;

export const layer = 'layer';
export const units = 'units';
export const parameters = 'parameters';
export const parameterCount = (count: string) => counted(count, 'parameter');
export const changeLayers = 'Change layers, neurons and functions above their columns on the canvas.';

export const loss = 'loss';
export const optimiser = 'optimiser';
export const metrics = 'metrics';
export const numberMetrics = 'MAE, R²';
export const classMetrics = 'accuracy';
export const chooseBelow = 'Choose optimiser, rate, loss and more at the foot of the page.';

export const evaluated = 'Rows to evaluate';
export const parts = { train: 'Train', validation: 'Validation', test: 'Test' };
export const noRows = (part: string) => `No rows are kept for ${part}.`;
export const threshold = 'Threshold';
export const figure = 'figure';
export const ofNetwork = 'network';
export const majority = 'majority';
export const mean = 'mean';
export const accuracy = 'Accuracy';
export const precision = 'Precision';
export const recall = 'Recall';
export const f1 = 'F1';
export const auc = 'AUC';
export const logLoss = 'Log loss';
export const absoluteError = { name: 'Mean absolute error', shortName: 'MAE' };
export const squaredError = { name: 'Root mean squared', shortName: 'RMSE' };
export const r2 = { name: 'R² of these rows', shortName: 'R²' };

export const quizAsks = 'The quiz asks for the prediction.';
export const prediction = 'Prediction for this row';
export const atRest = 'What the prediction comes to';
/** Beside an output that is no probability: the threshold that decides. */
export const besideThreshold = (threshold: string, isAbove: boolean) =>
  `${isAbove ? 'above' : 'not above'} the threshold ${threshold}`;
export const answer = (target: string, decision: string) => `${target}: ${decision}`;
export const exactCell = (column: string) => `Exact value of ${column}`;
export const learntFrom = (min: string, max: string) => `The network learnt from ${min} to ${max}.`;
export const moveValue = 'Move or type a value to ask about a row of your own.';

export const sample = (number: number) => `Sample ${number}`;
export const sampleNoun = 'sample';
export const inFile = (target: string) => `${target}, in the file`;
