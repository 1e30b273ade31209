/** The rows of a small table with what the network makes of each. */
import { decisionThreshold, isRight, type ActivationName, type Task } from '../../engine/index.ts';
import type { Dataset } from '../../data/dataset.ts';

export interface SampleRow {
  /** From 0. */
  row: number;
  inputs: readonly number[];
  target: number;
  /** Null until the network has been asked. */
  prediction: number | null;
  /** The prediction when the weight in the hand was taken hold of; null when there is none. */
  before: number | null;
  /** Whether the decision is the target's; null where nothing is decided. */
  right: boolean | null;
}

export interface TableAnswers {
  predictions: Float32Array | null;
  before: Float32Array | null;
  task: Task;
  outputActivation: ActivationName;
  /** A row whose prediction the present step has not brought to light. */
  hiddenRow: number | null;
}

/** One entry a row of the data set. Predictions of another data set, as just after a change, count as none. */
export function sampleRows(dataset: Dataset, answers: TableAnswers): SampleRow[] {
  const now = fitting(answers.predictions, dataset);
  const before = fitting(answers.before, dataset);
  const threshold = decisionThreshold(answers.outputActivation);
  return Array.from({ length: dataset.count }, (_, row) => {
    const target = dataset.targets[row * dataset.targetCount] ?? 0;
    const prediction = row === answers.hiddenRow ? null : (now?.[row] ?? null);
    const decides = answers.task === 'binary' && prediction !== null;
    return {
      row,
      inputs: [...dataset.rawInputs.subarray(row * dataset.rawInputCount, (row + 1) * dataset.rawInputCount)],
      target,
      prediction,
      before: before?.[row] ?? null,
      right: decides ? isRight('binary', threshold, [prediction], [target]) : null,
    };
  });
}

function fitting(predictions: Float32Array | null, dataset: Dataset): Float32Array | null {
  return predictions?.length === dataset.count * dataset.targetCount ? predictions : null;
}
