/** The part of a document that the worker needs, in the worker's own terms. */
import type { EdgewiseDocument } from '../document/document.ts';
import { frozenParameters } from '../document/edges.ts';
import { networkSpec, unitIds } from '../document/network.ts';
import { isProblemId } from '../data/registry.ts';
import { builtInProblemOf } from '../document/problem.ts';
import { outputActivation } from '../document/training.ts';
import type { RunConfig } from '../worker/protocol.ts';

export function toRunConfig(document: EdgewiseDocument): RunConfig {
  const { layers, training, initialWeights } = document;
  const fixed = initialWeights.source === 'problem' ? builtInProblemOf(document)?.initialWeights : undefined;
  return {
    data: dataConfig(document),
    network: {
      spec: networkSpec(document),
      unitIds: unitIds(document),
      frozen: frozenParameters(document),
    },
    training: { ...training, dropoutRates: layers.slice(0, -1).map((layer) => layer.dropoutRate) },
    initialWeights: {
      initializer: initialWeights.initializer,
      seed: initialWeights.seed,
      parameters: fixed ?? null,
    },
  };
}

function dataConfig(document: EdgewiseDocument): RunConfig['data'] {
  const { problem, table, data } = document;
  const activation = outputActivation(document);
  if (isProblemId(problem)) return { problemId: problem, ...data, outputActivation: activation };
  if (!table) throw new Error(`The document is of the table “${problem}”, but says nothing about it.`);
  return { problemId: problem, tableKey: table.key, seed: data.seed, outputActivation: activation };
}
