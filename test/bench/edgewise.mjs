/** Edgewise's own engines as contestants: kernels in both arithmetics, and the exact code. */
import { compileNetwork, referenceProgram } from '../../src/engine/index.ts';

export const EDGEWISE = [
  edgewise('Edgewise', compileNetwork, 'reproducible'),
  edgewise('Edgewise fast', compileNetwork, 'fast'),
  edgewise('Edgewise exact', referenceProgram),
];

/** `compile` makes a program, or a promise of one. */
function edgewise(name, compile, arithmetic) {
  return {
    name,
    arithmetic,
    isOurs: true,
    async start(workload, data, weights) {
      const { layers, hidden, output, loss, optimizer, batchSize, looking } = workload;
      const last = layers.length - 2;
      const program = await compile({
        network: {
          inputs: layers[0],
          layers: layers
            .slice(1)
            .map((units, l) => ({ units, activation: l === last ? output : hidden, useBias: true })),
        },
        loss,
        optimizer,
        batchSize,
        shuffle: false,
        seed: 1,
        arithmetic,
      });
      program.setParameters(
        Float32Array.from(weights.flatMap((layer) => [...layer.weights, ...layer.biases])),
      );
      if (looking) return { look: () => program.activations(data.inputs) };
      program.setData(data.inputs, data.targets);
      return {
        trainSteps: (count) => program.trainSteps(count),
        loss: () => program.evaluate(data.inputs, data.targets).loss,
      };
    },
  };
}
