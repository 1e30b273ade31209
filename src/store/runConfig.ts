/** The part of a document that the worker needs, in the worker's own terms. */
import type { EdgewiseDocument } from '../document/document.ts';
import { frozenParameters } from '../document/edges.ts';
import { networkSpec, unitIds } from '../document/network.ts';
import { PROBLEMS } from '../data/registry.ts';
import { outputActivation } from '../document/training.ts';
import type { RunConfig } from '../worker/protocol.ts';

export function toRunConfig(document: EdgewiseDocument): RunConfig {
  const { data, layers, training, initialWeights } = document;
  const fixed = initialWeights.source === 'problem' ? PROBLEMS[document.problem].initialWeights : undefined;
  return {
    data: { problemId: document.problem, ...data, outputActivation: outputActivation(document) },
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
