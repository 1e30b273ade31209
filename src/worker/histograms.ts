/** How the activations of each neuron are spread over the rows of one part of the data, class by class. */
import { layerWidths } from '../engine/index.ts';
import { HISTOGRAM_BINS } from './protocol.ts';
import type { DataPart, Histograms } from './protocol.ts';
import { rowsOf } from './parts.ts';
import type { Run } from './run.ts';

/**
 * Of the training rows where the part that is wished for has none. With two classes the bins are counted for each of them,
 * else for all rows together.
 */
export function histogramsOf(run: Run, wished: DataPart): Histograms {
  const rows = rowsOf(run, wished) ?? run.train;
  const part = rows === run.train ? 'train' : wished;
  const { program, setup } = run.trainer;
  const classes = classesOf(run, part);
  const neurons = layerWidths(setup.spec.network).reduce((sum, width) => sum + width, 0);
  const classCount = run.dataset.task === 'binary' ? 2 : 1;
  const histograms = emptyHistograms(part, neurons, classCount);
  for (const group of classes) histograms.rowCounts[group]! += 1;
  const activations = program.activations(rows.inputs);
  for (let neuron = 0; neuron < neurons; neuron++) {
    const values = activations.subarray(neuron * rows.count, (neuron + 1) * rows.count);
    countValues(histograms, neuron, values, classes);
  }
  return histograms;
}

function emptyHistograms(part: DataPart, neurons: number, classCount: number): Histograms {
  return {
    part,
    classCount,
    rowCounts: new Uint32Array(classCount),
    lows: new Float32Array(neurons),
    highs: new Float32Array(neurons),
    counts: new Uint32Array(neurons * classCount * HISTOGRAM_BINS),
  };
}

/** The bins reach from the smallest to the largest value, and always to 0. */
function countValues(
  { classCount, lows, highs, counts }: Histograms,
  neuron: number,
  values: Float32Array,
  classes: Uint8Array,
): void {
  const low = values.reduce((least, value) => Math.min(least, value), 0);
  const high = values.reduce((most, value) => Math.max(most, value), 0);
  lows[neuron] = low;
  highs[neuron] = high;
  const perValue = high > low ? HISTOGRAM_BINS / (high - low) : 0;
  values.forEach((value, row) => {
    const bin = Math.min(HISTOGRAM_BINS - 1, Math.floor((value - low) * perValue));
    counts[(neuron * classCount + classes[row]!) * HISTOGRAM_BINS + bin]! += 1;
  });
}

/** Class 0 or 1 of each row of the part; 0 for all where there are not two classes. */
function classesOf({ dataset }: Run, part: DataPart): Uint8Array {
  return Uint8Array.from(dataset[part], (row) => (dataset.task === 'binary' ? dataset.labels[row]! : 0));
}
