/** J at a parameter, and what questions about one are answered from. */
import { createObjective } from '../engine/index.ts';
import type { LossName, NetworkSpec, ObjectiveSamples, PenaltySpec } from '../engine/index.ts';
import type { Command, FrameWish, LossScope, ParameterProbe } from './protocol.ts';
import type { Run } from './run.ts';
import { hasTarget, samplesIn, walkedRows } from './scope.ts';

/** About one parameter: how J depends on it, whether its gradient is right, or which samples push it. */
export type Question = Extract<Command, { type: 'requestSlice' | 'requestGradientCheck' | 'requestShares' }>;

/** All that J depends on. */
export interface Cost {
  network: NetworkSpec;
  loss: LossName;
  penalty: PenaltySpec;
  parameters: Float64Array;
  samples: ObjectiveSamples;
}

/** What a question is answered from: the run as it stood when it was asked, whatever becomes of it. */
export interface Basis {
  cost: Cost;
  /** Updates done. */
  step: number;
  /** The walked batch, as rows of the data set. */
  rows: Uint32Array;
}

/** Throws where J is asked for over a sample that has no target. */
export function basisOf(run: Run, question: Question): Basis {
  const over: LossScope = 'over' in question ? question.over : { kind: 'batch' };
  return { cost: costOf(run, over), step: run.trainer.position.step, rows: walkedRows(run) };
}

/** J and its slope at a parameter; null where the sample has no target, and where there is no such parameter. */
export function probeOf(run: Run, { index, over }: NonNullable<FrameWish['probe']>): ParameterProbe | null {
  if (index >= run.trainer.program.getParameters().length || !hasTarget(run, over)) return null;
  const { network, parameters, loss, samples, penalty } = costOf(run, over);
  const objective = createObjective(network, parameters, loss, samples, penalty);
  const value = objective.parameter(index);
  return { index, value, loss: objective.valueAt(index, value), slope: objective.slope(index) };
}

function costOf(run: Run, over: LossScope): Cost {
  const { program, setup } = run.trainer;
  const { network, loss, l1 = 0, l2 = 0 } = setup.spec;
  return {
    network,
    loss,
    penalty: { l1, l2 },
    parameters: program.getParameters(),
    samples: samplesIn(run, over),
  };
}
