/** The settings of a program: what they are where nobody gave them, and which of them make no sense. */
import { checkDropoutRates } from './dropout.ts';
import { given } from './given.ts';
import type { NetworkSpec } from './network.ts';
import { checkNetwork, parameterCount } from './network.ts';
import type { ProgramSettings, ProgramSpec } from './program.ts';
import { checkLength } from './rows.ts';

/**
 * The part of a spec that a program can take on in the middle of a run. What is not given is none: no schedule, no penalty,
 * no clipping, no dropout. Frozen parameters are left out where they are not given.
 */
export function programSettings(
  spec: ProgramSpec,
): Required<Omit<ProgramSettings, 'frozen'>> & Pick<ProgramSettings, 'frozen'> {
  return {
    learningRate: spec.optimizer.learningRate,
    schedule: spec.schedule ?? { kind: 'constant' },
    l1: spec.l1 ?? 0,
    l2: spec.l2 ?? 0,
    clipNorm: spec.clipNorm ?? null,
    clipValue: spec.clipValue ?? null,
    dropoutRates: spec.dropoutRates ?? [],
    ...(spec.frozen && { frozen: spec.frozen }),
  };
}

/** The same with nothing left out, and nothing shared with the spec's array. */
export function completeSettings(spec: ProgramSpec): Required<ProgramSettings> {
  const frozen = spec.frozen?.slice() ?? new Uint8Array(parameterCount(spec.network));
  return { ...programSettings(spec), frozen };
}

/** The settings with those changes that are given; nothing is shared with `changes`. */
export function changedSettings(
  present: Required<ProgramSettings>,
  changes: ProgramSettings,
): Required<ProgramSettings> {
  const changed = { ...present, ...given(changes) };
  return { ...changed, frozen: changed.frozen.slice() };
}

/** Throws a sentence where no program can be made of the spec. */
export function checkProgramSpec(spec: ProgramSpec): void {
  checkNetwork(spec.network);
  if (!Number.isInteger(spec.batchSize) || spec.batchSize < 1) {
    throw new Error(`The batch size is a whole number of rows, at least one, not ${spec.batchSize}.`);
  }
  checkSettings(spec.network, completeSettings(spec));
}

/** Throws a sentence where a setting that is given makes no sense for this network. */
export function checkSettings(network: NetworkSpec, settings: ProgramSettings): void {
  const { learningRate = 0, l1 = 0, l2 = 0, clipNorm, clipValue, dropoutRates, frozen } = settings;
  for (const [what, value] of Object.entries({ 'learning rate': learningRate, l1, l2 })) {
    if (!(value >= 0 && Number.isFinite(value)))
      throw new Error(`The ${what} is a number from 0 on, not ${value}.`);
  }
  for (const limit of [clipNorm, clipValue]) {
    if (typeof limit === 'number' && !(limit > 0))
      throw new Error(`Gradients are clipped above 0, not at ${limit}.`);
  }
  if (dropoutRates !== undefined) checkDropoutRates(network, dropoutRates);
  if (frozen !== undefined) checkLength(frozen, parameterCount(network), 'frozen marks');
}
