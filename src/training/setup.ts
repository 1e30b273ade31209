/** What a run is trained with, and which of its parts changed. */
import type { ProgramSettings, ProgramSpec, Seeds } from '../engine/index.ts';
import type { Rows } from './rows.ts';

/** One list of ids a layer, the input layer first: whoever keeps an id keeps its weights. */
export type UnitIds = readonly (readonly string[])[];

/** All that a trainer needs; `spec.seed` and `seeds.training` are the same number. */
export interface TrainerSetup {
  spec: ProgramSpec;
  unitIds: UnitIds;
  /** The rows to train on. */
  rows: Rows;
  seeds: Seeds;
}

/** Whether one program can serve both: they differ at most in settings that it can take on without being compiled again. */
export function sameButForSettings(one: TrainerSetup, other: TrainerSetup): boolean {
  return one.rows === other.rows && compiledPart(one) === compiledPart(other);
}

/** Whether both networks have the same units, and so the same parameters in the same order. */
export function sameShape(one: TrainerSetup, other: TrainerSetup): boolean {
  return shapeText(one) === shapeText(other);
}

function shapeText({ spec: { network }, unitIds }: TrainerSetup): string {
  return JSON.stringify([network.layers.map(({ useBias }) => useBias), unitIds]);
}

/** What is built into a program, as text. */
function compiledPart({ spec, unitIds, seeds }: TrainerSetup): string {
  const { network, loss, batchSize, shuffle, task, arithmetic } = spec;
  const optimizer = { ...spec.optimizer, learningRate: null };
  return JSON.stringify([network, loss, optimizer, batchSize, shuffle, task, arithmetic, unitIds, seeds]);
}

/** Whether training goes on in the same way with both. */
export function sameSettings(one: ProgramSettings, other: ProgramSettings): boolean {
  if (one === other) return true;
  return settingsText(one) === settingsText(other) && sameFrozen(one.frozen, other.frozen);
}

function settingsText(settings: ProgramSettings): string {
  return JSON.stringify({ ...settings, frozen: null });
}

/** Nothing frozen is as good as an array of zeros. */
function sameFrozen(one: Uint8Array | undefined, other: Uint8Array | undefined): boolean {
  const length = Math.max(one?.length ?? 0, other?.length ?? 0);
  for (let index = 0; index < length; index++)
    if ((one?.[index] ?? 0) !== (other?.[index] ?? 0)) return false;
  return true;
}
