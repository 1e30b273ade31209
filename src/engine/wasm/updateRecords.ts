/**
 * What the kernels have to be told of each update, worked out in double precision: the rate, with Adam's correction
 *
 *   η √(1 − β₂ᵗ) / (1 − β₁ᵗ)
 *
 * in it, and the factor 1 − η λ by which AdamW shrinks weights.
 */
import type { OptimizerSpec } from '../optimizers.ts';
import type { ScheduleSpec } from '../schedules.ts';
import { scheduledRate } from '../schedules.ts';
import { FLOAT_BYTES, MOST_UPDATES } from './layout.ts';
import type { MemoryLayout } from './layout.ts';
import { optimizerSettings } from '../optimizers.ts';
import { power } from '../powers.ts';
import type { ProgramMemory } from './programMemory.ts';

/** From where on a power of a beta no longer shows in single precision. */
const SMALLEST_POWER = 1e-9;

export class UpdateRecords {
  readonly #memory: ProgramMemory;
  readonly #start: number;
  readonly #beta1: number;
  readonly #beta2: number;
  readonly #weightDecay: number;
  /** Updates from this number on have no correction. */
  readonly #steadyStep: number;
  /** The rate that all records hold; null where they differ. */
  #steadyRate: number | null = null;

  constructor(optimizer: OptimizerSpec, layout: MemoryLayout, memory: ProgramMemory) {
    const { beta1, beta2, weightDecay } = optimizerSettings(optimizer);
    const hasCorrection = optimizer.name === 'adam' || optimizer.name === 'adamw';
    this.#memory = memory;
    this.#start = layout.records / FLOAT_BYTES;
    this.#beta1 = hasCorrection ? beta1 : 0;
    this.#beta2 = hasCorrection ? beta2 : 0;
    this.#weightDecay = weightDecay;
    this.#steadyStep = Math.log(SMALLEST_POWER) / Math.log(Math.max(this.#beta1, this.#beta2));
  }

  /** Writes the records of `count` updates, of which the first has `step` updates before it. */
  write(count: number, step: number, learningRate: number, schedule: ScheduleSpec): void {
    if (schedule.kind === 'constant' && step >= this.#steadyStep) {
      this.#writeSteady(learningRate);
      return;
    }
    this.#steadyRate = null;
    for (let k = 0; k < count; k++) {
      const learned = scheduledRate(schedule, learningRate, step + k);
      this.#writeRecord(k, learned, learned * this.#correction(step + k + 1));
    }
  }

  #writeSteady(learningRate: number): void {
    if (learningRate === this.#steadyRate) return;
    for (let k = 0; k < MOST_UPDATES; k++) this.#writeRecord(k, learningRate, learningRate);
    this.#steadyRate = learningRate;
  }

  #writeRecord(index: number, learningRate: number, rate: number): void {
    const place = this.#start + 2 * index;
    this.#memory.floats[place] = rate;
    this.#memory.floats[place + 1] = 1 - learningRate * this.#weightDecay;
  }

  /** `t` counts from 1. */
  #correction(t: number): number {
    return t > this.#steadyStep ? 1 : Math.sqrt(1 - power(this.#beta2, t)) / (1 - power(this.#beta1, t));
  }
}
