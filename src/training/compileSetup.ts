/** The program of a setup, with its rows. */
import { compileNetwork } from '../engine/index.ts';
import type { GiveWay, Program } from '../engine/index.ts';
import type { TrainerSetup } from './setup.ts';

/** Rejects with what the compiler says of a network that cannot be compiled. */
export async function compileSetup(setup: TrainerSetup, giveWay?: GiveWay): Promise<Program> {
  const program = await compileNetwork(setup.spec, giveWay);
  program.setData(setup.rows.inputs, setup.rows.targets);
  return program;
}
