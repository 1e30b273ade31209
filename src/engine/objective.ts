/**
 * What descends: J = loss + penalty, the loss being the mean over some samples, as a function of a single parameter.
 */
import { allRows, createWorkspace, meanLoss, readSamples, runBatch } from './batch.ts';
import type { DropoutFactors } from './dropout.ts';
import type { LossName } from './losses.ts';
import type { NetworkSpec } from './network.ts';
import { checkParameters } from './network.ts';
import type { PenaltySpec } from './regularizers.ts';
import { addPenaltyGradient, penaltyValue } from './regularizers.ts';
import type { Rows } from './rows.ts';

/** The samples that J is the mean over. */
export interface ObjectiveSamples {
  inputs: Rows;
  targets: Rows;
  /** The factors of dropout, [row][unit] for each hidden layer; null without. */
  dropoutFactors: DropoutFactors | null;
}

/** J around the parameters it was made with. Parameters are named by their number; an unknown one throws a sentence. */
export interface Objective {
  /** The parameter as it stands. */
  parameter(index: number): number;
  /** J where this parameter has this value and all others stay. */
  valueAt(index: number, value: number): number;
  /** ∂J/∂w by back-propagation. */
  slope(index: number): number;
}

/** J of this network over these samples. */
export function createObjective(
  network: NetworkSpec,
  parameters: ArrayLike<number>,
  loss: LossName,
  { inputs, targets, dropoutFactors }: ObjectiveSamples,
  penalty: PenaltySpec,
): Objective {
  checkParameters(network, parameters);
  const workspace = createWorkspace(network, loss);
  const samples = readSamples(network, inputs, targets);
  const rows = allRows(samples.count);
  const probe = Float64Array.from(parameters);

  function parameter(index: number): number {
    const value = probe[index];
    if (value === undefined) throw new Error(`There is no parameter number ${index}.`);
    return value;
  }

  function meanLossOfProbe(): number {
    if (dropoutFactors !== null) return runBatch(workspace, probe, samples, rows, dropoutFactors);
    return meanLoss(workspace, probe, samples, rows);
  }

  return {
    parameter,
    valueAt(index, value) {
      const present = parameter(index);
      probe[index] = value;
      const objective = meanLossOfProbe() + penaltyValue(workspace.layers, probe, penalty);
      probe[index] = present;
      return objective;
    },
    slope(index) {
      parameter(index);
      const { layers, back } = workspace;
      runBatch(workspace, probe, samples, rows, dropoutFactors);
      addPenaltyGradient(layers, probe, penalty, back.gradient);
      return back.gradient[index]!;
    },
  };
}
