/** Tables of any size with numbers made up for them, and networks of any shape on them. */
import {
  defaultUnitIds,
  parameterCount,
  type ActivationName,
  type NetworkSpec,
} from '../../src/engine/index.ts';
import type { TableRows } from '../../src/data/dataset.ts';
import type { RunConfig } from '../../src/worker/protocol.ts';
import { circleConfig } from './fixtures.ts';

/** Rows of a table with numbers that differ from each other. */
export function tableRows(count: number, inputCount: number, classCount: number): TableRows {
  const all = Uint32Array.from({ length: count }, (_, row) => row);
  return {
    task: classCount === 2 ? 'binary' : 'classes',
    classCount,
    inputCount,
    inputs: Float32Array.from({ length: count * inputCount }, (_, at) => Math.sin(at * 0.37)),
    labels: Float32Array.from(all, (row) => row % classCount),
    train: all,
    validation: new Uint32Array(),
    test: new Uint32Array(),
  };
}

export function tableConfig(widths: readonly number[], output: ActivationName, batchSize: number): RunConfig {
  const [inputs = 1, ...units] = widths;
  const spec: NetworkSpec = {
    inputs,
    layers: units.map((count, at) => ({
      units: count,
      activation: at === units.length - 1 ? output : 'relu',
      useBias: true,
    })),
  };
  const base = circleConfig({
    batchSize,
    loss: output === 'softmax' ? 'categorical_crossentropy' : 'binary_crossentropy',
    optimizer: { name: 'adam', learningRate: 0.001 },
    dropoutRates: [],
  });
  return {
    ...base,
    data: { problemId: 'own-table', tableKey: 'rows', seed: 1, outputActivation: output },
    network: { spec, unitIds: defaultUnitIds(spec), frozen: new Uint8Array(parameterCount(spec)) },
  };
}
