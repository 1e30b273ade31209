/** Does training steps on packed batches: gives the kernels what each step needs, and chooses the way through them. */
import { drawDropoutMasks, dropoutFactors } from '../dropout.ts';
import type { ProgramSettings, ProgramSpec } from '../program.ts';
import type { BatchMemory } from './batchMemory.ts';
import type { PackedBatches } from './batchWindow.ts';
import type { NetworkInstance } from './instantiate.ts';
import { UpdateRecords } from './updateRecords.ts';

type Settings = Required<ProgramSettings>;

export class StepRunner {
  readonly #spec: ProgramSpec;
  readonly #instance: NetworkInstance;
  readonly #batches: BatchMemory;
  readonly #records: UpdateRecords;
  #settings: Settings;
  /** Nothing comes between a gradient and its update: no penalty, no clipping, nothing frozen, no dropout. */
  #isPlain = true;

  constructor(spec: ProgramSpec, instance: NetworkInstance, batches: BatchMemory, settings: Settings) {
    this.#spec = spec;
    this.#instance = instance;
    this.#batches = batches;
    this.#records = new UpdateRecords(spec.optimizer, instance.layout, instance.memory);
    this.#settings = settings;
    this.configure(settings);
  }

  configure(settings: Settings): void {
    const { l1, l2, clipNorm, clipValue, dropoutRates, frozen } = settings;
    const isFree = dropoutRates.every((rate) => rate === 0) && !frozen.includes(1);
    this.#isPlain = l1 === 0 && l2 === 0 && clipNorm === null && clipValue === null && isFree;
    this.#settings = settings;
  }

  /** Does the batches' steps, the first being update number `step` (from 0); returns the sum of all samples' losses. */
  run(batches: PackedBatches, step: number, seed: number): number {
    const { memory, layout, exports } = this.#instance;
    const { address, steps, rows, panels } = batches;
    this.#batches.weighSamples(rows);
    memory.writeDouble(layout.loss, 0);
    if (this.#isPlain) {
      this.#writeRecords(steps, step);
      exports.train(address, layout.records, steps, panels);
    } else {
      for (let k = 0; k < steps; k++)
        this.#stepByGradient(address + k * layout.batchBytes, panels, rows, step + k, seed);
    }
    return memory.readDouble(layout.loss) * rows;
  }

  /** One step that keeps its gradient until all of it is known. */
  #stepByGradient(batch: number, panels: number, rows: number, step: number, seed: number): void {
    const { exports } = this.#instance;
    const { dropoutRates } = this.#settings;
    const masks = drawDropoutMasks(this.#spec.network, dropoutRates, seed, step, rows);
    const factors = dropoutFactors(masks, dropoutRates);
    if (factors === null) exports.gradient(batch, panels);
    else {
      this.#batches.loadDropoutFactors(factors, rows);
      exports.gradientWithDropout(batch, panels);
    }
    this.#writeSettings(1);
    const norm = Math.sqrt(exports.penalise());
    const { clipNorm } = this.#settings;
    if (clipNorm !== null && norm > clipNorm) this.#writeSettings(clipNorm / norm);
    this.#writeRecords(1, step);
    exports.applyGradient();
  }

  #writeRecords(count: number, step: number): void {
    this.#records.write(count, step, this.#settings.learningRate, this.#settings.schedule);
  }

  #writeSettings(clipFactor: number): void {
    const { layout, memory } = this.#instance;
    const { l1, l2, clipValue } = this.#settings;
    memory.floatsAt(layout.settings, 4).set([l1, 2 * l2, clipFactor, clipValue ?? Infinity]);
  }
}
