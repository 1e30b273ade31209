/**
 * The exact program: one step of training is
 *
 *   1. take the next batch in the order of the epoch
 *   2. forward and backward through each of its samples; the gradient is the mean
 *   3. add the gradient of the penalty, then clip
 *   4. let the optimiser change the parameters, at the rate the schedule gives
 *   5. round parameters and slots to single precision
 *
 * All arithmetic is in double precision; only what is kept between steps is single.
 */
import type { Samples, Workspace } from './batch.ts';
import { createWorkspace, meanLoss, readSamples, runBatch } from './batch.ts';
import type { DropoutMasks } from './dropout.ts';
import { dropoutFactors } from './dropout.ts';
import { EpochCursor } from './epochCursor.ts';
import type { Evaluation } from './evaluate.ts';
import { evaluateSamples } from './evaluate.ts';
import { runForward } from './forward.ts';
import type { Task } from './decisions.ts';
import { taskOf } from './decisions.ts';
import { layerWidths, outputCount, parameterCount } from './network.ts';
import { nextBatchOf } from './nextBatch.ts';
import type {
  NextBatch,
  Program,
  ProgramSettings,
  ProgramSpec,
  ProgramState,
  Seeds,
  TrainReport,
} from './program.ts';
import { changedSettings, checkProgramSpec, checkSettings, completeSettings } from './programSettings.ts';
import { addPenaltyGradient, clipByNorm, clipByValue, penaltyValue } from './regularizers.ts';
import { checkLength, copyRow, flattenRows } from './rows.ts';
import type { Optimizer } from './updateRules.ts';
import { createOptimizer } from './updateRules.ts';

/** A program over the exact code. Its parameters begin at 0. Throws a sentence where the spec cannot be built. */
export function referenceProgram(programSpec: ProgramSpec): Program {
  checkProgramSpec(programSpec);
  return new ReferenceProgram(programSpec);
}

class ReferenceProgram implements Program {
  readonly isFast = false;
  readonly #spec: ProgramSpec;
  readonly #task: Task;
  readonly #workspace: Workspace;
  readonly #parameters: Float64Array;
  readonly #optimizer: Optimizer;
  #settings: Required<ProgramSettings>;
  #seeds: Seeds;
  #samples: Samples | null = null;
  #cursor: EpochCursor;
  #step = 0;

  constructor(spec: ProgramSpec) {
    const count = parameterCount(spec.network);
    this.#spec = spec;
    this.#task = spec.task ?? taskOf(spec.network, spec.loss);
    this.#workspace = createWorkspace(spec.network, spec.loss);
    this.#parameters = new Float64Array(count);
    this.#optimizer = createOptimizer(spec.optimizer, count);
    this.#settings = completeSettings(spec);
    this.#seeds = { data: 0, weights: 0, training: spec.seed };
    this.#cursor = new EpochCursor(spec.seed, spec.shuffle);
  }

  setData(inputs: ArrayLike<number>, targets: ArrayLike<number>): void {
    const { count, ...given } = readSamples(this.#spec.network, inputs, targets);
    if (count === 0) throw new Error('There must be at least one row to train on.');
    // Copies: the arrays may change later.
    this.#samples = { inputs: given.inputs.slice(), targets: given.targets.slice(), count };
    this.#cursor.setRowCount(count);
  }

  setParameters(parameters: ArrayLike<number>): void {
    checkLength(parameters, this.#parameters.length, 'parameters');
    this.#parameters.set(parameters);
    roundToSingle(this.#parameters);
  }

  getParameters(): Float64Array {
    return this.#parameters.slice();
  }

  configure(settings: ProgramSettings): void {
    checkSettings(this.#spec.network, settings);
    this.#settings = changedSettings(this.#settings, settings);
  }

  nextBatch(): NextBatch {
    this.#trainingSamples();
    return nextBatchOf(this.#spec, this.#settings, this.#cursor, this.#step, this.#seeds.training);
  }

  trainSteps(count: number): TrainReport {
    const firstEpoch = this.#cursor.epoch;
    const samples = this.#trainingSamples();
    let lossSum = 0;
    let seen = 0;
    let steps = 0;
    let finite = true;
    while (steps < count && finite) {
      const batch = this.nextBatch();
      const factors = dropoutFactors(batch.dropoutMasks, this.#settings.dropoutRates);
      const loss = runBatch(this.#workspace, this.#parameters, samples, batch.rows, factors);
      finite = this.#update(batch.learningRate) && Number.isFinite(loss);
      this.#step += 1;
      this.#cursor.advance(batch.rows.length);
      lossSum += loss * batch.rows.length;
      seen += batch.rows.length;
      steps += 1;
    }
    return { steps, epochs: this.#cursor.epoch - firstEpoch, loss: lossSum / seen, finite };
  }

  predict(inputs: ArrayLike<number>): Float32Array {
    const { trace } = this.#workspace;
    const outputs = outputCount(this.#spec.network);
    const { table, count } = this.#readInputs(inputs);
    const predictions = new Float32Array(count * outputs);
    for (let row = 0; row < count; row++) {
      copyRow(table, row, trace.input);
      runForward(this.#workspace.layers, this.#parameters, trace);
      predictions.set(trace.prediction, row * outputs);
    }
    return predictions;
  }

  activations(inputs: ArrayLike<number>): Float32Array {
    const { layers, trace } = this.#workspace;
    const { table, count } = this.#readInputs(inputs);
    const neurons = layerWidths(this.#spec.network).reduce((sum, width) => sum + width, 0);
    const all = new Float32Array(neurons * count);
    const columns = [trace.input, ...trace.layers.map((layer) => layer.activations)];
    for (let row = 0; row < count; row++) {
      copyRow(table, row, trace.input);
      runForward(layers, this.#parameters, trace);
      let at = row;
      for (const column of columns) {
        for (let j = 0; j < column.length; j++, at += count) all[at] = column[j]!;
      }
    }
    return all;
  }

  evaluate(inputs: ArrayLike<number>, targets: ArrayLike<number>): Evaluation {
    const samples = readSamples(this.#spec.network, inputs, targets);
    return evaluateSamples(this.#workspace, this.#parameters, samples, this.#task, this.#settings);
  }

  gradient(rows: ArrayLike<number>, masks: DropoutMasks | null = null): Float64Array {
    const factors = dropoutFactors(masks, this.#settings.dropoutRates);
    runBatch(this.#workspace, this.#parameters, this.#trainingSamples(), rows, factors);
    const { layers, back } = this.#workspace;
    addPenaltyGradient(layers, this.#parameters, this.#settings, back.gradient);
    return back.gradient.slice();
  }

  slice(index: number, values: ArrayLike<number>, rows: ArrayLike<number>): Float64Array {
    if (this.#parameters[index] === undefined) throw new Error(`There is no parameter number ${index}.`);
    const samples = this.#trainingSamples();
    const probe = this.getParameters();
    return Float64Array.from(values, (value) => {
      probe[index] = value;
      const loss = meanLoss(this.#workspace, probe, samples, rows);
      return loss + penaltyValue(this.#workspace.layers, probe, this.#settings);
    });
  }

  saveState(): ProgramState {
    return {
      parameters: Float32Array.from(this.#parameters),
      slots: Float32Array.from(this.#optimizer.slots),
      frozen: this.#settings.frozen.slice(),
      step: this.#step,
      epoch: this.#cursor.epoch,
      positionInEpoch: this.#cursor.position,
      seeds: { ...this.#seeds },
    };
  }

  restoreState(state: ProgramState): void {
    checkLength(state.slots, this.#optimizer.slots.length, 'slots');
    this.setParameters(state.parameters);
    this.configure({ frozen: state.frozen });
    this.#optimizer.slots.set(state.slots);
    this.#seeds = { ...state.seeds };
    this.#step = state.step;
    this.#cursor = new EpochCursor(
      state.seeds.training,
      this.#spec.shuffle,
      state.epoch,
      state.positionInEpoch,
    );
    if (this.#samples !== null) this.#cursor.setRowCount(this.#samples.count);
  }

  dispose(): void {
    this.#samples = null;
  }

  /** Steps 3 to 5; tells whether all parameters are still finite. */
  #update(learningRate: number): boolean {
    const { layers, back } = this.#workspace;
    const { clipNorm, clipValue, frozen } = this.#settings;
    addPenaltyGradient(layers, this.#parameters, this.#settings, back.gradient);
    if (clipNorm !== null) clipByNorm(back.gradient, clipNorm, frozen);
    if (clipValue !== null) clipByValue(back.gradient, clipValue);
    this.#optimizer.update(this.#parameters, back.gradient, this.#step + 1, learningRate, frozen);
    roundToSingle(this.#optimizer.slots);
    return roundToSingle(this.#parameters);
  }

  #trainingSamples(): Samples {
    if (this.#samples === null) throw new Error('The program has no data yet: call setData first.');
    return this.#samples;
  }

  #readInputs(inputs: ArrayLike<number>): { table: Float64Array; count: number } {
    const table = flattenRows(inputs, this.#spec.network.inputs, 'inputs');
    return { table, count: table.length / this.#spec.network.inputs };
  }
}

/** Rounds in place to the nearest single-precision numbers; false where one of them is not finite. */
function roundToSingle(values: Float64Array): boolean {
  let finite = true;
  for (let i = 0; i < values.length; i++) {
    values[i] = Math.fround(values[i]!);
    if (!Number.isFinite(values[i]!)) finite = false;
  }
  return finite;
}
