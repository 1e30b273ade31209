/** How each sample of a batch would like to change one parameter: the batch's gradient is the mean of these slopes. */
import { allRows, createWorkspace, readSamples, runBatch } from './batch.ts';
import { dropoutFactorsOfRow } from './dropout.ts';
import type { LossName } from './losses.ts';
import type { NetworkSpec } from './network.ts';
import { checkParameters } from './network.ts';
import type { ObjectiveSamples } from './objective.ts';
import { toDoubles } from './rows.ts';

/** ∂Lᵢ/∂w of each sample for the parameter number `index`, without penalty. Throws a sentence where there is none. */
export function sampleSlopes(
  network: NetworkSpec,
  parameters: ArrayLike<number>,
  loss: LossName,
  { inputs, targets, dropoutFactors }: ObjectiveSamples,
  index: number,
): Float64Array {
  checkParameters(network, parameters);
  if (parameters[index] === undefined) throw new Error(`There is no parameter number ${index}.`);
  const workspace = createWorkspace(network, loss);
  const samples = readSamples(network, inputs, targets);
  const values = toDoubles(parameters);
  return Float64Array.from(allRows(samples.count), (row) => {
    const factors = dropoutFactors && dropoutFactorsOfRow(network, dropoutFactors, row);
    runBatch(workspace, values, samples, [row], factors);
    return workspace.back.gradient[index]!;
  });
}
