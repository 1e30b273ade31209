/**
 * A walk through a run, step by step and back. Its place is a batch and an index in it (see the engine's steps): before the
 * last index nothing of the run changes, and reaching the last one is one update of the trainer. So whole states are the
 * trainer's affair, and a step within a batch is a number going up or down.
 *
 * The last index of a batch and index 0 of the next are the same state: neurons, layers and samples stop at the first,
 * where the update can be seen, and batches and epochs at the second. Who set out from the second comes back to it.
 */
import { dropoutFactors, nextIndex, planBatch, previousIndex } from '../engine/index.ts';
import type {
  DropoutFactors,
  NextBatch,
  Program,
  ProgramSettings,
  ProgramState,
  StepPlan,
  StepSize,
} from '../engine/index.ts';
import type { Stretch, Trainer } from './trainer.ts';

/** A batch on its way through the network. */
export interface WalkedBatch extends NextBatch {
  epoch: number;
  /** Which batch of the epoch it is, counted from 0. */
  batchIndex: number;
  batchesPerEpoch: number;
  /** What the masks multiply activations with; null without dropout. */
  dropoutFactors: DropoutFactors | null;
  /** The settings it is trained with. */
  settings: ProgramSettings;
}

/** A step inside a batch: no training. */
const INSIDE: Stretch = { boundaryReached: true, epochEnded: false, divergence: null };

/** Walks with a trainer. Whoever changes the trainer in another way says so by `adjust` or `startBetween`. */
export class Walk {
  #trainer: Trainer;
  #index = 0;
  /** Looked up when it is first asked for. */
  #batch: WalkedBatch | null = null;
  /** The state before the update of `#batch`, once it is done. */
  #before: ProgramState | null = null;
  /** Whether the first step into the batch was taken from index 0, and not from the update before it. */
  #beganBetween = false;
  /** The program that `#index` belongs to. */
  #program: Program;

  constructor(trainer: Trainer) {
    this.#trainer = trainer;
    this.#program = trainer.program;
  }

  /** 0 between two batches, where everything else here is about the next one. */
  get index(): number {
    return this.#index;
  }

  get batch(): WalkedBatch {
    return (this.#batch ??= this.#nextBatch());
  }

  get plan(): StepPlan {
    return planBatch(this.#trainer.setup.spec.network, this.batch.rows.length);
  }

  /** At the last index the state before the update, else null. */
  get before(): ProgramState | null {
    return this.#before;
  }

  /** To the next boundary of this size, or as far towards it as the time and `mostSteps` updates allow, at least one. */
  advance(size: StepSize, isTimeUp: () => boolean, mostSteps = Infinity): Stretch {
    const isBetween = this.#index === 0;
    if (this.#before) this.startBetween();
    if (size === 'batch' || size === 'epoch') {
      this.startBetween();
      return this.#trainer.trainTo(size, isTimeUp, mostSteps);
    }
    if (isBetween) this.#beganBetween = true;
    const { plan } = this;
    return this.#stand(nextIndex(plan, this.#index, size) ?? plan.lastIndex, plan);
  }

  /** To the boundary of this size before. At the oldest state that is kept it does nothing. */
  back(size: StepSize): void {
    const { batch, plan } = this;
    const { oldestStep } = this.#trainer.past;
    const isBetween = this.#index === 0;
    if (isBetween && batch.step === oldestStep) return;
    if (size === 'epoch') {
      this.#goTo(Math.max(this.#epochStart(), oldestStep), () => 0);
    } else if (size === 'batch') {
      this.#goTo(isBetween ? batch.step - 1 : batch.step, () => 0);
    } else if (isBetween) {
      this.#goTo(batch.step - 1, ({ lastIndex }) => lastIndex - 1);
    } else {
      const index = previousIndex(plan, this.#index, size) ?? 0;
      if (index > 0 || this.#beganBetween || batch.step === oldestStep) this.#goTo(batch.step, () => index);
      else this.#goTo(batch.step - 1, ({ lastIndex }) => lastIndex);
    }
  }

  /**
   * To this index of the batch with `step` updates before it; any index beyond the last means the last. Throws where
   * there is no such place, or where it is no longer or not yet in reach.
   */
  seek(step: number, index: number): Stretch {
    if (!Number.isInteger(step) || step > this.#trainer.position.step)
      throw new Error(`Only ${this.#trainer.position.step} updates are done: step ${step} is still to come.`);
    if (!Number.isInteger(index) || index < 0)
      throw new Error(`The steps of a batch are numbered from 0: there is no step ${index}.`);
    return this.#goTo(step, ({ lastIndex }) => Math.min(index, lastIndex));
  }

  /** Parameters or settings were changed by hand: the position stays, but a finished batch or another program ends it. */
  adjust(): void {
    const index = this.#before || this.#program !== this.#trainer.program ? 0 : this.#index;
    const beganBetween = this.#beganBetween;
    this.startBetween();
    this.#index = index;
    this.#beganBetween = beganBetween && index > 0;
  }

  /** To where the trainer stands now, between two batches. */
  startBetween(): void {
    this.#index = 0;
    this.#batch = null;
    this.#before = null;
    this.#beganBetween = false;
    this.#program = this.#trainer.program;
  }

  #goTo(step: number, chooseIndex: (plan: StepPlan) => number): Stretch {
    const stand = (): Stretch => {
      const { plan } = this;
      return this.#stand(chooseIndex(plan), plan);
    };
    const standAnew = (): Stretch => {
      this.startBetween();
      return stand();
    };
    const isUnderWay = !this.#before && this.#program === this.#trainer.program;
    // What is known of the batch stays known: its update takes a pass over all of it.
    if (step === this.#trainer.position.step) return isUnderWay ? stand() : standAnew();
    const stretch = this.#trainer.revisit(step, standAnew);
    // Until its update is done, a batch is one of the present settings.
    if (!this.#before) this.#batch = null;
    return stretch;
  }

  #stand(index: number, { lastIndex }: StepPlan): Stretch {
    if (index === lastIndex) return this.#update(lastIndex);
    this.#index = index;
    return INSIDE;
  }

  /** An update that diverges is not done: the walk stays before it. */
  #update(lastIndex: number): Stretch {
    const { batch } = this;
    const before = this.#trainer.program.saveState();
    const stretch = this.#trainer.trainTo('batch', () => true);
    this.#index = stretch.divergence ? lastIndex - 1 : lastIndex;
    this.#before = stretch.divergence ? null : before;
    this.#batch = batch;
    return stretch;
  }

  #nextBatch(): WalkedBatch {
    const { program, position, setup, settings } = this.#trainer;
    const batch = program.nextBatch();
    return {
      ...batch,
      epoch: position.epoch,
      batchIndex: Math.ceil(position.positionInEpoch / setup.spec.batchSize),
      batchesPerEpoch: Math.ceil(setup.rows.count / setup.spec.batchSize),
      dropoutFactors: dropoutFactors(batch.dropoutMasks, settings.dropoutRates ?? []),
      settings,
    };
  }

  /** The step at which the epoch began; where one begins just now, the one before. */
  #epochStart(): number {
    const { step, batchIndex, batchesPerEpoch } = this.batch;
    const isAtStart = this.#index === 0 && batchIndex === 0;
    return step - (isAtStart ? batchesPerEpoch : batchIndex);
  }
}
