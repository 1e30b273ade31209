/** How a run begins: from initial parameters, or where a saved one stood. */
import type { GiveWay } from '../engine/index.ts';
import type { RunNumbers } from './carryOver.ts';
import { compileSetup } from './compileSetup.ts';
import { History } from './history.ts';
import type { TrainerSetup } from './setup.ts';
import { Trainer } from './trainer.ts';
import type { TrainerMemory } from './trainer.ts';

/** A run that starts from these parameters, at step 0. */
export async function createTrainer(
  setup: TrainerSetup,
  initialParameters: Float32Array,
  history = new History(),
  giveWay?: GiveWay,
): Promise<Trainer> {
  const program = await compileSetup(setup, giveWay);
  const state = { ...program.saveState(), parameters: initialParameters, seeds: setup.seeds };
  return new Trainer(setup, program, { state, initialParameters }, { history, line: null });
}

/**
 * A run that continues from a saved one. The setup's frozen parameters and seeds win over the saved ones, and an epoch
 * with fewer rows than were saved as used begins again.
 */
export async function resumeTrainer(
  setup: TrainerSetup,
  saved: RunNumbers,
  memory: TrainerMemory = { history: new History(), line: null },
  giveWay?: GiveWay,
): Promise<Trainer> {
  const program = await compileSetup(setup, giveWay);
  const { frozen } = program.saveState();
  const positionInEpoch = saved.state.positionInEpoch < setup.rows.count ? saved.state.positionInEpoch : 0;
  const state = { ...saved.state, positionInEpoch, frozen, seeds: setup.seeds };
  return new Trainer(setup, program, { ...saved, state }, memory);
}
