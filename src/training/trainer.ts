/**
 * A run: a program, where it stands and where it began. It trains by whole updates, from boundary to boundary, and
 * every way of training ends in `trainSteps`; so n steps by hand give the same bits as playing over them.
 */
import { compileNetwork } from '../engine/index.ts';
import type { Program, ProgramState } from '../engine/index.ts';
import { carryOver } from './carryOver.ts';
import type { RunNumbers } from './carryOver.ts';
import { stopBeforeDivergence } from './divergence.ts';
import type { Divergence } from './divergence.ts';
import { sameButForSettings, settingsOf } from './setup.ts';
import type { TrainerSetup } from './setup.ts';

/** Updates done, epochs finished, and rows of the present epoch already used. */
export type Position = Pick<ProgramState, 'step' | 'epoch' | 'positionInEpoch'>;

/** Where training stops of itself: after one update, or at the end of the epoch. */
export type Boundary = 'batch' | 'epoch';

export interface ParameterChange {
  index: number;
  value: number;
}

/** What one call of `trainTo` did. */
export interface Stretch {
  /** False when the time was up before. */
  boundaryReached: boolean;
  epochEnded: boolean;
  divergence: Divergence | null;
}

/** Work between two looks at the clock, in rows × parameters: well under a millisecond, far more than the look costs. */
const CHUNK_WORK = 20_000;

/** A run that starts from these parameters, at step 0. */
export async function createTrainer(setup: TrainerSetup, initialParameters: Float32Array): Promise<Trainer> {
  const program = await compile(setup);
  const state = { ...program.saveState(), parameters: initialParameters, seeds: setup.seeds };
  return new Trainer(setup, program, { state, initialParameters });
}

/** A run that continues from a saved one. The setup's frozen parameters and seeds win over the saved ones. */
export async function resumeTrainer(setup: TrainerSetup, saved: RunNumbers): Promise<Trainer> {
  const program = await compile(setup);
  const { frozen } = program.saveState();
  return new Trainer(setup, program, { ...saved, state: { ...saved.state, frozen, seeds: setup.seeds } });
}

async function compile(setup: TrainerSetup): Promise<Program> {
  const program = await compileNetwork(setup.spec);
  program.setData(setup.rows.inputs, setup.rows.targets);
  return program;
}

/** Made by `createTrainer` or `resumeTrainer`. */
export class Trainer {
  #setup: TrainerSetup;
  #program: Program;
  #position: Position;
  #initialParameters: Float32Array;
  #emptySlots: Float32Array;

  /** `program` is fresh from the compiler, with the setup's rows. */
  constructor(setup: TrainerSetup, program: Program, numbers: RunNumbers) {
    this.#setup = setup;
    this.#program = program;
    this.#emptySlots = program.saveState().slots;
    this.#initialParameters = Float32Array.from(numbers.initialParameters);
    program.restoreState(numbers.state);
    this.#position = positionOf(numbers.state);
  }

  get setup(): TrainerSetup {
    return this.#setup;
  }

  get program(): Program {
    return this.#program;
  }

  get position(): Position {
    return this.#position;
  }

  /** Trains to the next boundary or until the time is up, at least one update. */
  trainTo(boundary: Boundary, isTimeUp: () => boolean): Stretch {
    const lastGood = this.#program.saveState();
    for (;;) {
      const report = this.#program.trainSteps(boundary === 'batch' ? 1 : this.#chunkSteps());
      if (!report.finite) return this.#stopDiverged(lastGood, report.steps);
      this.#advance(report.steps);
      const epochEnded = this.#position.positionInEpoch === 0;
      const boundaryReached = boundary === 'batch' || epochEnded;
      if (boundaryReached || isTimeUp()) return { boundaryReached, epochEnded, divergence: null };
    }
  }

  /** Edits by hand. At step 0 they also change the parameters that the run starts again from. */
  setParameters(changes: readonly ParameterChange[]): void {
    const parameters = this.#program.getParameters();
    checkChanges(changes, parameters.length);
    for (const { index, value } of changes) parameters[index] = value;
    this.#program.setParameters(parameters);
    if (this.#position.step > 0) return;
    for (const { index, value } of changes) this.#initialParameters[index] = value;
  }

  /** Back to the initial parameters, step 0, with empty optimiser slots. */
  startAgain(): void {
    this.#restore({
      ...this.#program.saveState(),
      parameters: this.#initialParameters,
      slots: this.#emptySlots,
      step: 0,
      epoch: 0,
      positionInEpoch: 0,
    });
  }

  /** Takes on another setup and keeps what survives it; `fresh` are the parameters that new units get. */
  async change(next: TrainerSetup, fresh: Float32Array): Promise<void> {
    if (sameButForSettings(this.#setup, next)) this.#program.configure(settingsOf(next.spec));
    else await this.#replaceProgram(next, fresh);
    this.#setup = next;
  }

  /** Copies of all that a run needs to be continued, or started again. */
  save(): RunNumbers {
    return {
      state: this.#program.saveState(),
      initialParameters: Float32Array.from(this.#initialParameters),
    };
  }

  dispose(): void {
    this.#program.dispose();
  }

  /** The old program stays until the new one stands, so a setup that cannot be compiled changes nothing. */
  async #replaceProgram(next: TrainerSetup, fresh: Float32Array): Promise<void> {
    const program = await compile(next);
    const empty = program.saveState();
    const carried = carryOver(this.#setup, this.save(), next, fresh, empty);
    program.restoreState(carried.state);
    this.#program.dispose();
    this.#program = program;
    this.#position = positionOf(carried.state);
    this.#initialParameters = carried.initialParameters;
    this.#emptySlots = empty.slots;
  }

  #restore(state: ProgramState): void {
    this.#program.restoreState(state);
    this.#position = positionOf(state);
  }

  /** The number of updates until the epoch ends or the clock wants looking at. */
  #chunkSteps(): number {
    const { rows, spec } = this.#setup;
    const stepsLeft = Math.ceil((rows.count - this.#position.positionInEpoch) / spec.batchSize);
    const stepsForWork = Math.ceil(CHUNK_WORK / (spec.batchSize * this.#initialParameters.length));
    return Math.min(stepsLeft, stepsForWork);
  }

  #advance(steps: number): void {
    const { rows, spec } = this.#setup;
    const { step, epoch, positionInEpoch } = this.#position;
    const rowsUsed = positionInEpoch + steps * spec.batchSize;
    const epochEnded = rowsUsed >= rows.count;
    this.#position = {
      step: step + steps,
      epoch: epochEnded ? epoch + 1 : epoch,
      positionInEpoch: epochEnded ? 0 : rowsUsed,
    };
  }

  #stopDiverged(lastGood: ProgramState, badSteps: number): Stretch {
    const { spec, rows } = this.#setup;
    const maxSteps = this.#position.step + badSteps - lastGood.step;
    const divergence = stopBeforeDivergence(this.#program, spec.network, rows.inputs, lastGood, maxSteps);
    this.#position = positionOf(this.#program.saveState());
    return { boundaryReached: false, epochEnded: false, divergence };
  }
}

function positionOf({ step, epoch, positionInEpoch }: ProgramState): Position {
  return { step, epoch, positionInEpoch };
}

function checkChanges(changes: readonly ParameterChange[], count: number): void {
  for (const { index, value } of changes) {
    if (!Number.isInteger(index) || index < 0 || index >= count)
      throw new Error(`There is no parameter ${index}: the network has ${count}, counted from 0.`);
    if (!Number.isFinite(Math.fround(value)))
      throw new Error(`A parameter must be a finite number in single precision, not ${value}.`);
  }
}
