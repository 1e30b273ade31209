/**
 * A run: a program, where it stands and where it began. It trains by whole updates, from boundary to boundary, and
 * every way of training ends in `trainSteps`; so n steps by hand give the same bits as playing over them.
 */
import { createSlots, programSettings } from '../engine/index.ts';
import type { GiveWay, Program, ProgramSettings, ProgramState } from '../engine/index.ts';
import { carryOver } from './carryOver.ts';
import type { RunNumbers } from './carryOver.ts';
import { compileSetup } from './compileSetup.ts';
import { stopBeforeDivergence } from './divergence.ts';
import type { Divergence } from './divergence.ts';
import type { History } from './history.ts';
import { stepAtEpoch } from './line.ts';
import { checkChanges } from './parameterChange.ts';
import type { ParameterChange } from './parameterChange.ts';
import { advancePosition, positionOf } from './position.ts';
import type { Position } from './position.ts';
import { sameButForSettings, sameSettings, sameShape } from './setup.ts';
import type { TrainerSetup } from './setup.ts';
import { chunkSteps, REPLAY_WORK, workOf } from './work.ts';

/** Where training stops of itself: after one update, or at the end of the epoch. */
export type Boundary = 'batch' | 'epoch';

/** How far back a run can be taken. */
export interface Past {
  /** Updates done at the oldest state that is kept. */
  oldestStep: number;
  /** Older states are no longer all kept, so going back to one may train again from far before it. */
  isThinned: boolean;
}

/** Draws parameters for a whole network. */
type DrawParameters = () => Promise<Float32Array>;

/** What one call of `trainTo` did. */
export interface Stretch {
  /** False when the time was up before. */
  boundaryReached: boolean;
  epochEnded: boolean;
  divergence: Divergence | null;
}

/** Where the states of a run are kept, and the line there that it goes on with, if any. */
export interface TrainerMemory {
  history: History;
  line: number | null;
}

/** Made by `createTrainer` or `resumeTrainer` in `createTrainer.ts`. */
export class Trainer {
  #setup: TrainerSetup;
  #program: Program;
  #position: Position;
  #initialParameters: Float32Array;
  #settings: ProgramSettings;
  #history: History;

  /** `program` is fresh from the compiler, with the setup's rows. */
  constructor(setup: TrainerSetup, program: Program, numbers: RunNumbers, { history, line }: TrainerMemory) {
    this.#setup = setup;
    this.#history = history;
    this.#program = program;
    this.#initialParameters = Float32Array.from(numbers.initialParameters);
    this.#settings = programSettings(setup.spec);
    program.restoreState(numbers.state);
    this.#position = positionOf(numbers.state);
    this.#takeLine(line);
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

  /** The settings in force: inside `revisit` those of the time that is revisited. */
  get settings(): ProgramSettings {
    return this.#settings;
  }

  get past(): Past {
    const { oldest, isThinned } = this.#history;
    return { oldestStep: oldest?.step ?? 0, isThinned };
  }

  /** Epochs finished at the oldest state that is kept. */
  get oldestEpoch(): number {
    return this.#history.oldest?.epoch ?? 0;
  }

  /** The line of states that the run is on, and where it left the one before. */
  get line(): { number: number; startEpoch: number } {
    return this.#history.line;
  }

  /** Trains to the next boundary, by so many updates at most, or until the time is up; at least one update. */
  trainTo(boundary: Boundary, isTimeUp: () => boolean, mostSteps = Infinity): Stretch {
    const lastGood = this.#program.saveState();
    if (boundary === 'batch' || this.#workSinceKept() >= REPLAY_WORK) this.#keep(lastGood, false);
    const lastStep = this.#position.step + mostSteps;
    for (;;) {
      const stepsLeft = lastStep - this.#position.step;
      const steps = boundary === 'batch' ? 1 : Math.min(chunkSteps(this.#setup, this.#position), stepsLeft);
      this.#followLine(steps);
      const report = this.#program.trainSteps(steps);
      if (!report.finite) return this.#stopDiverged(lastGood, report.steps);
      this.#advance(report.steps);
      const epochEnded = this.#position.positionInEpoch === 0;
      const boundaryReached = boundary === 'batch' || epochEnded || this.#position.step >= lastStep;
      if (boundaryReached || isTimeUp()) return { boundaryReached, epochEnded, divergence: null };
    }
  }

  /** Edits by hand. At step 0 they also change the parameters that the run starts again from. */
  setParameters(changes: readonly ParameterChange[]): void {
    const parameters = this.#program.getParameters();
    checkChanges(changes, parameters.length);
    for (const { index, value } of changes) parameters[index] = value;
    this.#program.setParameters(parameters);
    this.#keepTurn();
    if (this.#position.step > 0) return;
    for (const { index, value } of changes) this.#initialParameters[index] = value;
  }

  /** Back to the initial parameters, step 0, with empty optimiser slots. */
  startAgain(): void {
    this.#restore({
      ...this.#program.saveState(),
      parameters: this.#initialParameters,
      slots: createSlots(this.#setup.spec.optimizer, this.#initialParameters.length),
      step: 0,
      epoch: 0,
      positionInEpoch: 0,
    });
    this.#history.begin(this.#setup, this.#position);
    this.#keepTurn();
  }

  /**
   * Goes to where `step` updates were done, and does `act` there under the settings of that time; training from there
   * gives the same bits as it did. Afterwards the present settings are in force again. Nothing is forgotten: another line
   * begins only where training goes another way. Throws where the past does not reach so far back.
   */
  revisit<Result>(step: number, act: () => Result): Result {
    const { state, settings } = this.#history.lastUpTo(step);
    return this.#withSettings(settings, () => {
      this.#restore(state);
      if (step > state.step) this.#replay(step - state.step);
      return act();
    });
  }

  /**
   * Goes to where `step` updates were done, or only to the last state that is kept before it where training again from
   * there takes more than `mostWork` rows × parameters. Says whether it got there.
   */
  look(step: number, mostWork: number): boolean {
    const { endStep } = this.#history.line;
    if (!Number.isInteger(step) || step > endStep)
      throw new Error(`The run has come to step ${endStep}: there is no step ${step} to look at.`);
    const kept = this.#history.lastUpTo(step).state.step;
    const isNear = workOf(step - kept, this.#setup) <= mostWork;
    this.revisit(isNear ? step : kept, () => undefined);
    return isNear;
  }

  /** Trains on towards a later step of the same line, as it was trained before; says whether it got there in time. */
  approach(step: number, isTimeUp: () => boolean): boolean {
    this.#withSettings(this.#history.lastUpTo(this.#position.step).settings, () => {
      do this.#replay(Math.min(chunkSteps(this.#setup, this.#position), step - this.#position.step));
      while (this.#position.step < step && !isTimeUp());
      // Whoever goes on from a place that was shown on the way finds it again.
      this.#keep(this.#program.saveState(), false);
    });
    return this.#position.step >= step;
  }

  /** From here another line begins, and what came later stays with the old one. */
  branch(): void {
    if (this.#position.step >= this.#history.line.endStep) return;
    const { settings } = this.#history.lastUpTo(this.#position.step);
    this.#history.branch(this.#position);
    this.#keep(this.#program.saveState(), !sameSettings(settings, this.#settings));
  }

  /** Updates done where this many epochs were finished, or at the nearest place to it that can be gone to. */
  stepAtEpoch(epoch: number): number {
    const { rows, spec } = this.#setup;
    return stepAtEpoch(this.#history.line, epoch, rows.count, spec.batchSize);
  }

  /** The state that the next update would lead to, which need not be finite; nothing changes. */
  foresee(): ProgramState {
    const present = this.#program.saveState();
    this.#program.trainSteps(1);
    const next = this.#program.saveState();
    this.#program.restoreState(present);
    return next;
  }

  /**
   * Takes on another setup and keeps what survives it; `draw` makes the parameters that new units get. Where work gives
   * way, training may go on: what is taken over are the numbers of the moment in which the new program stands, so the
   * steps before it are the old setup's, bit for bit, and those after it the new one's.
   */
  async change(next: TrainerSetup, draw: DrawParameters, giveWay?: GiveWay): Promise<void> {
    let state: ProgramState | undefined;
    if (sameButForSettings(this.#setup, next)) this.#configure(programSettings(next.spec));
    else state = await this.#replaceProgram(next, draw, giveWay);
    this.#setup = next;
    this.#keepTurn(state);
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

  /**
   * The old program stays until the new one stands, so a setup that cannot be compiled changes nothing. Resolves to the
   * state that the new one begins with.
   */
  async #replaceProgram(next: TrainerSetup, draw: DrawParameters, giveWay?: GiveWay): Promise<ProgramState> {
    const fresh = sameShape(this.#setup, next) ? null : await draw();
    const program = await compileSetup(next, giveWay);
    const numbers = { state: this.#program.saveState(), initialParameters: this.#initialParameters };
    const carried = carryOver(this.#setup, numbers, next, fresh);
    program.restoreState(carried.state);
    this.#program.dispose();
    this.#program = program;
    this.#position = positionOf(carried.state);
    this.#initialParameters = carried.initialParameters;
    this.#settings = programSettings(next.spec);
    this.#history.begin(next, this.#position);
    return carried.state;
  }

  #configure(settings: ProgramSettings): void {
    this.#program.configure(settings);
    this.#settings = settings;
  }

  #withSettings<Result>(settings: ProgramSettings, act: () => Result): Result {
    const present = this.#settings;
    this.#configure(settings);
    try {
      return act();
    } finally {
      this.#configure(present);
    }
  }

  #keep(state: ProgramState, isTurn: boolean): void {
    this.#history.keep({ state, settings: this.#settings, isTurn });
  }

  /** Keeps the present state because no training leads to it: it was edited, or other settings are in force from here on. */
  #keepTurn(state = this.#program.saveState()): void {
    if (this.#position.step < this.#history.line.endStep) this.#history.branch(this.#position);
    this.#keep(state, true);
  }

  /** Goes on with a line that led here, or begins one. Edits made at this very step since then are another line's. */
  #takeLine(number: number | null): void {
    const state = this.#program.saveState();
    if (number === null || !this.#history.reopen(number, this.#setup, state)) {
      this.#history.begin(this.#setup, state);
      this.#keep(state, true);
    } else if (!this.#history.has({ state, settings: this.#settings, isTurn: false })) {
      this.#history.branch(state);
      this.#keep(state, true);
    }
  }

  /** Before training: the same updates as before lead along the line, anything else leaves it. */
  #followLine(steps: number): void {
    if (!this.#history.line.leadsOn(this.#position.step, steps, this.#settings)) this.branch();
  }

  /** The same updates again, across epochs too. */
  #replay(steps: number): void {
    this.#program.trainSteps(steps);
    this.#position = positionOf(this.#program.saveState());
  }

  #workSinceKept(): number {
    const { step } = this.#position;
    return workOf(step - this.#history.lastUpTo(step).state.step, this.#setup);
  }

  #restore(state: ProgramState): void {
    this.#program.restoreState(state);
    this.#position = positionOf(state);
  }

  #advance(steps: number): void {
    const { rows, spec } = this.#setup;
    this.#position = advancePosition(this.#position, steps, spec.batchSize, rows.count);
    this.#history.line.reach(this.#position.step);
  }

  #stopDiverged(lastGood: ProgramState, badSteps: number): Stretch {
    const { spec, rows } = this.#setup;
    const maxSteps = this.#position.step + badSteps - lastGood.step;
    const divergence = stopBeforeDivergence(this.#program, spec.network, rows.inputs, lastGood, maxSteps);
    this.#position = positionOf(this.#program.saveState());
    this.#history.line.reach(this.#position.step);
    return { boundaryReached: false, epochEnded: false, divergence };
  }
}
