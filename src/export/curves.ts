/** The curves of a run as CSV: one line an epoch that has a point. */
import { csvText } from './csv.ts';

/** Losses and accuracies at the end of an epoch; null where that part has no rows, or the task no accuracy. */
export interface CurveRow {
  epoch: number;
  trainLoss: number;
  validationLoss: number | null;
  trainAccuracy: number | null;
  validationAccuracy: number | null;
}

const HEAD = ['epoch', 'train_loss', 'validation_loss', 'train_accuracy', 'validation_accuracy'];

export function curvesCsv(rows: readonly CurveRow[]): string {
  return csvText([
    HEAD,
    ...rows.map((row) => [
      row.epoch,
      row.trainLoss,
      row.validationLoss,
      row.trainAccuracy,
      row.validationAccuracy,
    ]),
  ]);
}
