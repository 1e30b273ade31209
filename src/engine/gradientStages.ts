/**
 * What becomes of a batch's gradient before the optimiser gets it, kept stage by stage for somebody to look at:
 *
 *   mean of the samples' gradients   + gradient of the penalty   → clipped by norm   → clipped by value
 */
import { allRows, createWorkspace, readSamples, runBatch } from './batch.ts';
import type { LossName } from './losses.ts';
import type { NetworkSpec } from './network.ts';
import { checkParameters } from './network.ts';
import type { ObjectiveSamples } from './objective.ts';
import type { ProgramSettings } from './program.ts';
import { addPenaltyGradient, clipByNorm, clipByValue, gradientNorm } from './regularizers.ts';
import { toDoubles } from './rows.ts';

/** The gradients are flat, laid out as the parameters. */
export interface GradientStages {
  mean: Float64Array;
  penalty: Float64Array;
  /** Length of mean + penalty, without frozen parameters: what clipping by norm looks at. */
  norm: number;
  clipped: Float64Array;
}

/** The gradient of this batch in its stages, under these settings. */
export function gradientStages(
  network: NetworkSpec,
  parameters: ArrayLike<number>,
  loss: LossName,
  { inputs, targets, dropoutFactors }: ObjectiveSamples,
  settings: ProgramSettings,
): GradientStages {
  checkParameters(network, parameters);
  const { l1 = 0, l2 = 0, clipNorm = null, clipValue = null } = settings;
  const { frozen = new Uint8Array(parameters.length) } = settings;
  const workspace = createWorkspace(network, loss);
  const samples = readSamples(network, inputs, targets);
  const values = toDoubles(parameters);

  runBatch(workspace, values, samples, allRows(samples.count), dropoutFactors);
  const mean = workspace.back.gradient;
  const penalty = new Float64Array(mean.length);
  addPenaltyGradient(workspace.layers, values, { l1, l2 }, penalty);
  const clipped = mean.map((component, i) => component + penalty[i]!);
  const norm = gradientNorm(clipped, frozen);
  if (clipNorm !== null) clipByNorm(clipped, clipNorm, frozen);
  if (clipValue !== null) clipByValue(clipped, clipValue);
  return { mean, penalty, norm, clipped };
}
