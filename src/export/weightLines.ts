/** The weights and biases of a program, one array a layer: the kernel of inputs × units, as Keras keeps it. */
import { networkSpec } from '../document/network.ts';
import { parameterLayout } from '../engine/index.ts';
import type { ProgramSource } from './programSource.ts';
import { pyFloat32, pyLines } from './python.ts';

export function weightLines({ document, parameters }: ProgramSource): string[] {
  return parameterLayout(networkSpec(document)).flatMap(({ weights, biases }, index) => {
    const { offset, inputs, units } = weights;
    const rowOf = (input: number) =>
      numbers(parameters.subarray(offset + input * units, offset + (input + 1) * units));
    const rows = Array.from({ length: inputs }, (_, input) => `    [\n${rowOf(input)}\n    ],`);
    const own = biases
      ? parameters.subarray(biases.offset, biases.offset + biases.length)
      : new Float32Array(units);
    return [
      `W${index + 1} = np.array([`,
      ...rows,
      `], dtype=np.float32)  # ${inputs} inputs × ${units} neurons`,
      `b${index + 1} = np.array([`,
      pyLines(Array.from(own, pyFloat32), '    '),
      '], dtype=np.float32)',
    ];
  });
}

function numbers(values: Float32Array): string {
  return pyLines(Array.from(values, pyFloat32), '        ');
}
