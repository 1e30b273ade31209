/** What the network makes of a part of the rows: matrix, ROC curve, figures by class, errors. */
import { counted } from './plural.ts';

export const matrix = 'Confusion matrix';
export const partRows = (count: string, part: string) => counted(count, `${part} row`);
export const outcomes = {
  trueNegative: 'true negative',
  falsePositive: 'false positive',
  falseNegative: 'false negative',
  truePositive: 'true positive',
};
export const corner = 'actual \\ predicted';
export const predicted = (name: string) => `predicted ${name}`;
export const actual = (name: string) => `actual ${name}`;
export const cell = (actualName: string, predictedName: string) =>
  `actual ${actualName}, predicted ${predictedName}`;
export const cellRows = (name: string, count: string, share: string) =>
  `${name}: ${counted(count, 'row')}, ${share}`;

export const takenFor = (count: string, actualName: string, predictedName: string) =>
  `${counted(count, 'row')}: ${actualName} taken for ${predictedName}`;
export const closeRows = 'Close the list of rows';
export const more = (count: string) => `… and ${count} more`;

export const byClass = 'Class by class';
export const className = 'class';
export const precision = 'precision';
export const recall = 'recall';
export const f1 = 'F1';
export const rows = 'rows';

export const quizAsks = 'The quiz asks for predictions, one by one.';
export const noRows = (part: string) => `No rows are kept for ${part}. Give it a share under “Load data”.`;

export const predictedAndActual = 'Predicted and actual';
export const scatterName = (target: string) =>
  `Predicted over actual ${target}. Points on the diagonal are right.`;
export const mae = 'MAE';
export const rmse = 'RMSE';
export const r2 = 'R²';
export const errors = 'Errors';
export const errorsNote = 'predicted − actual';
export const allRight = 'Every prediction is right.';
export const errorsName = (from: string, to: string) => `Errors from ${from} to ${to}`;

export const roc = 'ROC curve';
export const rocNote = 'drag the point to set the threshold';
export const oneClass = 'These rows are all of one class, so there is no curve.';
export const auc = 'AUC';
export const at = (threshold: string) => `at ${threshold}`;
export const truePositives = (rate: string) => `TPR ${rate}`;
export const falsePositives = (rate: string) => `FPR ${rate}`;
export const threshold = 'Threshold on the ROC curve';
export const thresholdText = (value: string, answer: string) =>
  `${value}: from there on the answer is ${answer}`;
