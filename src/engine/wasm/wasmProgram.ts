/**
 * The fast program: the same steps as the exact one, in single precision, by kernels written for this network.
 *
 * Steps are done in stretches without looking; whether everything is still finite is asked at the end of a stretch, and
 * where it is not, the stretch is done again step by step.
 */
import { readSamples } from '../batch.ts';
import { taskOf } from '../decisions.ts';
import type { DropoutMasks } from '../dropout.ts';
import { dropoutFactors } from '../dropout.ts';
import { EpochCursor } from '../epochCursor.ts';
import type { Evaluation } from '../evaluate.ts';
import { parameterLayout } from '../network.ts';
import type { LayerLayout } from '../network.ts';
import { nextBatchOf } from '../nextBatch.ts';
import { createSlots, emptySlots } from '../optimizers.ts';
import { atOnce } from '../pieces.ts';
import type { Pieces } from '../pieces.ts';
import type {
  NextBatch,
  Program,
  ProgramSettings,
  ProgramSpec,
  ProgramState,
  Seeds,
  TrainReport,
} from '../program.ts';
import { changedSettings, checkProgramSpec, checkSettings, completeSettings } from '../programSettings.ts';
import { addPenaltyGradient, penaltyValue } from '../regularizers.ts';
import { checkLength, checkWholeRows } from '../rows.ts';
import { BatchMemory } from './batchMemory.ts';
import type { RowTable } from './batchMemory.ts';
import { BatchWindow } from './batchWindow.ts';
import { SMALLEST_INPUT, SMALLEST_PARAMETER, withoutTiny } from './denormals.ts';
import { evaluatePoints } from './evaluatePoints.ts';
import { instantiateNetwork } from './instantiate.ts';
import type { NetworkInstance } from './instantiate.ts';
import { MOST_UPDATES } from './layout.ts';
import { createParameterStore } from './parameterStore.ts';
import type { ParameterStore } from './parameterStore.ts';
import { PointRunner } from './points.ts';
import { RowProbe } from './rowProbe.ts';
import { StepRunner } from './stepRunner.ts';

/** A program by kernels. Its parameters begin at 0. Throws a sentence where the spec cannot be built. */
export function wasmProgram(spec: ProgramSpec): Program {
  return atOnce(wasmProgramInPieces(spec));
}

/** The same, written piece by piece. */
export function* wasmProgramInPieces(spec: ProgramSpec): Pieces<Program> {
  checkProgramSpec(spec);
  const instance = yield* instantiateNetwork(spec);
  const store = yield* createParameterStore(spec.network, instance.layout, instance.memory);
  return new WasmProgram(spec, instance, store);
}

/** Where training stands, with the numbers as they lie in the memory: enough to do a stretch again. */
interface Checkpoint {
  packed: Float32Array;
  step: number;
  epoch: number;
  position: number;
}

/** What a stretch of steps did; `lossSum` is over all samples it saw. */
interface Stretch {
  steps: number;
  rows: number;
  lossSum: number;
  finite: boolean;
}

class WasmProgram implements Program {
  readonly isFast = true;
  readonly #spec: ProgramSpec;
  readonly #instance: NetworkInstance;
  readonly #parameterLayout: LayerLayout[];
  readonly #store: ParameterStore;
  readonly #points: PointRunner;
  readonly #batches: BatchMemory;
  readonly #steps: StepRunner;
  readonly #probe: RowProbe;
  #settings: Required<ProgramSettings>;
  #seeds: Seeds;
  #data: { rows: RowTable; window: BatchWindow } | null = null;
  #cursor: EpochCursor;
  #step = 0;

  constructor(spec: ProgramSpec, instance: NetworkInstance, store: ParameterStore) {
    const { layout, memory, exports } = instance;
    this.#spec = spec;
    this.#instance = instance;
    this.#parameterLayout = parameterLayout(spec.network);
    this.#settings = completeSettings(spec);
    this.#store = store;
    this.#points = new PointRunner(spec.network, layout, memory, exports);
    this.#batches = new BatchMemory(layout, memory);
    this.#steps = new StepRunner(spec, instance, this.#batches, this.#settings);
    this.#probe = new RowProbe(instance, this.#store, this.#batches, spec.batchSize);
    this.#seeds = { data: 0, weights: 0, training: spec.seed };
    this.#cursor = new EpochCursor(spec.seed, spec.shuffle);
    if (this.#settings.frozen.includes(1)) store.writeFrozen(this.#settings.frozen);
    if (emptySlots(spec.optimizer).value !== 0) store.writeSlots(createSlots(spec.optimizer, store.count));
  }

  setData(inputs: ArrayLike<number>, targets: ArrayLike<number>): void {
    const samples = readSamples(this.#spec.network, inputs, targets);
    const { count } = samples;
    if (count === 0) throw new Error('There must be at least one row to train on.');
    const rows = {
      inputs: new Float32Array(samples.inputs).map((value) => withoutTiny(value, SMALLEST_INPUT)),
      // The kernels cut an infinite loss, which is no disaster. An infinite target is one.
      targets: new Float32Array(samples.targets).map((value) => (Number.isFinite(value) ? value : NaN)),
      count,
    };
    const { layout, memory } = this.#instance;
    this.#data = { rows, window: new BatchWindow(rows, layout, memory, this.#batches, this.#spec) };
    this.#cursor.setRowCount(count);
  }

  setParameters(parameters: ArrayLike<number>): void {
    checkLength(parameters, this.#store.count, 'parameters');
    this.#store.writeParameters(parameters, SMALLEST_PARAMETER);
  }

  getParameters(): Float64Array {
    return this.#store.readParameters(new Float64Array(this.#store.count));
  }

  configure(settings: ProgramSettings): void {
    checkSettings(this.#spec.network, settings);
    this.#settings = changedSettings(this.#settings, settings);
    if (settings.frozen !== undefined) this.#store.writeFrozen(settings.frozen);
    this.#steps.configure(this.#settings);
  }

  nextBatch(): NextBatch {
    this.#trainingData();
    return nextBatchOf(this.#spec, this.#settings, this.#cursor, this.#step, this.#seeds.training);
  }

  trainSteps(count: number): TrainReport {
    const { window } = this.#trainingData();
    const firstEpoch = this.#cursor.epoch;
    const total: Stretch = { steps: 0, rows: 0, lossSum: 0, finite: true };
    while (total.steps < count && total.finite) {
      const stretch = this.#trainStretch(window, Math.min(count - total.steps, MOST_UPDATES));
      total.steps += stretch.steps;
      total.rows += stretch.rows;
      total.lossSum += stretch.lossSum;
      total.finite = stretch.finite;
    }
    const { steps, rows, lossSum, finite } = total;
    return { steps, epochs: this.#cursor.epoch - firstEpoch, loss: lossSum / rows, finite };
  }

  predict(inputs: ArrayLike<number>): Float32Array {
    this.#checkInputs(inputs);
    return this.#points.predictions(inputs);
  }

  activations(inputs: ArrayLike<number>): Float32Array {
    this.#checkInputs(inputs);
    return this.#points.activations(inputs);
  }

  evaluate(inputs: ArrayLike<number>, targets: ArrayLike<number>): Evaluation {
    const { network, loss, task } = this.#spec;
    const samples = readSamples(network, inputs, targets);
    const penalty = penaltyValue(this.#parameterLayout, this.getParameters(), this.#settings);
    return { ...evaluatePoints(this.#spec, task ?? taskOf(network, loss), this.#points, samples), penalty };
  }

  gradient(rows: ArrayLike<number>, masks: DropoutMasks | null = null): Float64Array {
    const factors = dropoutFactors(masks, this.#settings.dropoutRates);
    const gradient = this.#probe.gradient(this.#trainingData().rows, rows, factors);
    addPenaltyGradient(this.#parameterLayout, this.getParameters(), this.#settings, gradient);
    return gradient;
  }

  slice(index: number, values: ArrayLike<number>, rows: ArrayLike<number>): Float64Array {
    const parameters = this.getParameters();
    const present = parameters[index];
    if (present === undefined) throw new Error(`There is no parameter number ${index}.`);
    const losses = this.#probe.slice(this.#trainingData().rows, index, present, values, rows);
    return losses.map((loss, k) => {
      parameters[index] = values[k]!;
      return loss + penaltyValue(this.#parameterLayout, parameters, this.#settings);
    });
  }

  saveState(): ProgramState {
    return {
      parameters: this.#store.readParameters(new Float32Array(this.#store.count)),
      slots: this.#store.readSlots(),
      frozen: this.#settings.frozen.slice(),
      step: this.#step,
      epoch: this.#cursor.epoch,
      positionInEpoch: this.#cursor.position,
      seeds: { ...this.#seeds },
    };
  }

  restoreState(state: ProgramState): void {
    const { perParameter } = emptySlots(this.#spec.optimizer);
    checkLength(state.slots, perParameter * this.#store.count, 'slots');
    checkLength(state.parameters, this.#store.count, 'parameters');
    this.#store.writeParameters(state.parameters);
    this.configure({ frozen: state.frozen });
    this.#store.writeSlots(state.slots);
    this.#seeds = { ...state.seeds };
    this.#standAt(state.step, state.epoch, state.positionInEpoch);
    this.#data?.window.forget();
  }

  dispose(): void {
    this.#data = null;
  }

  /** Some steps, up to the first after which something is not finite. */
  #trainStretch(window: BatchWindow, count: number): Stretch {
    const start = count === 1 ? null : this.#checkpoint();
    const stretch = this.#runSteps(window, count);
    if (stretch.finite || start === null) return stretch;
    this.#goBackTo(start);
    return this.#runUntilNotFinite(window, count);
  }

  #runUntilNotFinite(window: BatchWindow, count: number): Stretch {
    const total: Stretch = { steps: 0, rows: 0, lossSum: 0, finite: true };
    while (total.finite && total.steps < count) {
      const step = this.#runSteps(window, 1);
      total.steps += 1;
      total.rows += step.rows;
      total.lossSum += step.lossSum;
      total.finite = step.finite;
    }
    return total;
  }

  #runSteps(window: BatchWindow, count: number): Stretch {
    let steps = 0;
    let rows = 0;
    let lossSum = 0;
    while (steps < count) {
      const batches = window.batchesAt(this.#cursor, count - steps);
      lossSum += this.#steps.run(batches, this.#step, this.#seeds.training);
      this.#cursor.advance(batches.steps * batches.rows);
      this.#step += batches.steps;
      steps += batches.steps;
      rows += batches.steps * batches.rows;
    }
    // A loss beyond single precision is no disaster yet: the exact program goes on there too.
    const finite = !Number.isNaN(lossSum) && this.#instance.exports.checkFinite() === 0;
    return { steps, rows, lossSum, finite };
  }

  #checkpoint(): Checkpoint {
    const { epoch, position } = this.#cursor;
    return { packed: this.#store.copyPacked(), step: this.#step, epoch, position };
  }

  #goBackTo({ packed, step, epoch, position }: Checkpoint): void {
    this.#store.restorePacked(packed);
    this.#standAt(step, epoch, position);
  }

  #standAt(step: number, epoch: number, position: number): void {
    this.#step = step;
    this.#cursor = new EpochCursor(this.#seeds.training, this.#spec.shuffle, epoch, position);
    if (this.#data !== null) this.#cursor.setRowCount(this.#data.rows.count);
  }

  #trainingData(): { rows: RowTable; window: BatchWindow } {
    if (this.#data === null) throw new Error('The program has no data yet: call setData first.');
    return this.#data;
  }

  #checkInputs(inputs: ArrayLike<number>): void {
    checkWholeRows(inputs, this.#spec.network.inputs, 'inputs');
  }
}
