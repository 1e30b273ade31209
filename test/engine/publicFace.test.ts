/** The engine used from outside as its documents say: names, order of arguments, what comes back. */
import { describe, expect, it } from 'vitest';
import * as engine from '../../src/engine/index.ts';
import type {
  Evaluation,
  InitializerName,
  NetworkSpec,
  Program,
  ProgramSpec,
  ProgramState,
  ScheduleSpec,
  TrainReport,
} from '../../src/engine/index.ts';

const NETWORK: NetworkSpec = {
  inputs: 2,
  layers: [
    { units: 3, activation: 'tanh', useBias: true },
    { units: 2, activation: 'sigmoid', useBias: false },
  ],
};
// 2·3 + 3 + 3·2.
const PARAMETER_COUNT = 15;
const PARAMETERS = Array.from({ length: PARAMETER_COUNT }, (_, i) => Math.fround(Math.sin(i + 1)));
const INPUTS = [0.5, -1, 0.25, 0.75, -0.5, 2, 1.5, 1, -1, -2];
const TARGETS = [1, 0, 0, 1, 1, 1, 0, 0, 1, 0];
const ROWS = 5;

const SPEC: ProgramSpec = {
  network: NETWORK,
  loss: 'mean_squared_error',
  optimizer: { name: 'sgd', learningRate: 0.5 },
  batchSize: 2,
  shuffle: false,
  seed: 3,
};

const PROGRAMS: [string, (spec: ProgramSpec) => Promise<Program>][] = [
  ['compileNetwork', engine.compileNetwork],
  ['referenceProgram', (spec) => Promise.resolve(engine.referenceProgram(spec))],
];

async function started(
  make: (spec: ProgramSpec) => Promise<Program>,
  changes: Partial<ProgramSpec> = {},
): Promise<Program> {
  const program = await make({ ...SPEC, ...changes });
  program.setData(INPUTS, TARGETS);
  program.setParameters(PARAMETERS);
  return program;
}

function expectNear(actual: ArrayLike<number>, expected: ArrayLike<number>): void {
  expect(actual.length).toBe(expected.length);
  Array.from(expected).forEach((value, i) => expect(actual[i]).toBeCloseTo(value, 5));
}

describe('functions', () => {
  it('parameterLayout has an entry a layer, parameterCount counts', () => {
    expect(engine.parameterLayout(NETWORK)).toEqual([
      { weights: { offset: 0, inputs: 2, units: 3 }, biases: { offset: 6, length: 3 } },
      { weights: { offset: 9, inputs: 3, units: 2 }, biases: null },
    ]);
    expect(engine.parameterCount(NETWORK)).toBe(PARAMETER_COUNT);
  });

  it.each<InitializerName>([
    'zeros',
    'uniform_0_1',
    'uniform_half',
    'normal',
    'glorot_uniform',
    'glorot_normal',
    'he_uniform',
    'he_normal',
    'lecun_uniform',
    'lecun_normal',
  ])(
    'initializeParameters(spec, %s, seed) gives single-precision numbers, the same for the same seed',
    (name) => {
      const parameters = engine.initializeParameters(NETWORK, name, 5);
      expect(parameters).toBeInstanceOf(Float64Array);
      expect(parameters).toEqual(engine.initializeParameters(NETWORK, name, 5));
      expect(parameters).toEqual(parameters.map(Math.fround));
      expect([...parameters.subarray(6, 9)]).toEqual([0, 0, 0]);
    },
  );

  it('forward and backward give the traces of one sample, from arrays of any kind', () => {
    const trace = engine.forward(NETWORK, PARAMETERS, [0.5, -1]);
    expect([...trace.input]).toEqual([0.5, -1]);
    expect(trace.layers.map((layer) => [layer.preActivations.length, layer.activations.length])).toEqual([
      [3, 3],
      [2, 2],
    ]);
    expect([...trace.prediction]).toEqual([...trace.layers[1]!.activations]);
    const back = engine.backward(NETWORK, PARAMETERS, 'mean_squared_error', trace, [1, 0]);
    expect(back.loss).toBe(engine.lossValue('mean_squared_error', trace.prediction, [1, 0]));
    expect(back.gradient).toHaveLength(PARAMETER_COUNT);
    const [hidden, output] = back.layers;
    expect(hidden!.activationGradient).toEqual(output!.inputGradient);
    expect(hidden!.delta).toHaveLength(3);
    expect(hidden!.inputGradient).toHaveLength(2);
    expect([...hidden!.weightGradient, ...hidden!.biasGradient!, ...output!.weightGradient]).toEqual([
      ...back.gradient,
    ]);
    expect(output!.biasGradient).toBeNull();
  });

  it('forward takes masks, as whole numbers or as factors', () => {
    const silenced = engine.forward(NETWORK, PARAMETERS, [0.5, -1], [Uint8Array.of(1, 0, 1)]);
    const scaled = engine.forward(NETWORK, PARAMETERS, [0.5, -1], [[2, 0, 2]]);
    expect(silenced.layers[0]!.outputs[1]).toBe(0);
    expect([...scaled.layers[0]!.outputs]).toEqual([...silenced.layers[0]!.outputs].map((a) => 2 * a));
    expect(engine.forward(NETWORK, PARAMETERS, [0.5, -1], []).prediction).toEqual(
      engine.forward(NETWORK, PARAMETERS, [0.5, -1]).prediction,
    );
  });

  it('batchGradient takes flat arrays and arrays of rows, and gives means', () => {
    const flat = engine.batchGradient(NETWORK, PARAMETERS, 'huber', INPUTS, TARGETS);
    const pairs = (values: number[]) =>
      values.flatMap((_, i) => (i % 2 === 0 ? [values.slice(i, i + 2)] : []));
    expect(engine.batchGradient(NETWORK, PARAMETERS, 'huber', pairs(INPUTS), pairs(TARGETS))).toEqual(flat);
    const single = engine.batchGradient(NETWORK, Float32Array.from(PARAMETERS), 'huber', [0.5, -1], [1, 0]);
    const trace = engine.forward(NETWORK, PARAMETERS, [0.5, -1]);
    const back = engine.backward(NETWORK, PARAMETERS, 'huber', trace, [1, 0]);
    expect(single).toEqual({ loss: back.loss, gradient: back.gradient });
  });

  it('createOptimizer updates in place; a schedule may give another rate', () => {
    const optimizer = engine.createOptimizer({ name: 'adam', learningRate: 0.1 }, 2);
    const parameters = Float64Array.of(1, -1);
    optimizer.update(parameters, [4, -2], 1);
    // Adam's first step is the rate, whatever the gradient.
    expectNear(parameters, [0.9, -0.9]);
    const other = engine.createOptimizer({ name: 'sgd', learningRate: 0.1 }, 2);
    other.update(parameters, [1, 1], 2, 0.5);
    expectNear(parameters, [0.4, -1.4]);
  });

  it('checkGradient compares the slopes of one sample, with or without its own epsilon', () => {
    for (const epsilon of [[], [1e-4]]) {
      const check = engine.checkGradient(
        NETWORK,
        PARAMETERS,
        'mean_squared_error',
        [0.5, -1],
        [1, 0],
        4,
        ...epsilon,
      );
      expect(Object.keys(check).toSorted()).toEqual(['analytic', 'numeric', 'relativeError']);
      expect(check.relativeError).toBeLessThan(1e-5);
    }
  });
});

describe.each(PROGRAMS)('a program by %s', (_name, make) => {
  it('trains from a spec with nothing optional in it', async () => {
    const program = await started(make);
    const { gradient } = engine.batchGradient(
      NETWORK,
      PARAMETERS,
      SPEC.loss,
      INPUTS.slice(0, 4),
      TARGETS.slice(0, 4),
    );
    const report: TrainReport = program.trainSteps(1);
    expect(report).toMatchObject({ steps: 1, epochs: 0, finite: true });
    const parameters = program.getParameters();
    expect(parameters).toBeInstanceOf(Float64Array);
    expectNear(
      parameters,
      PARAMETERS.map((value, i) => value - 0.5 * gradient[i]!),
    );
    expect(program.trainSteps(5)).toMatchObject({ steps: 5, epochs: 2 });
  });

  it('takes parameters, data and points as plain and as typed arrays', async () => {
    const program = await started(make);
    const plain = program.predict(INPUTS);
    program.setParameters(Float64Array.from(PARAMETERS));
    expect(program.predict(Float64Array.from(INPUTS))).toEqual(plain);
    program.setParameters(Float32Array.from(PARAMETERS));
    expect(program.predict(Float32Array.from(INPUTS))).toEqual(plain);
    expect([...program.getParameters()]).toEqual(PARAMETERS);
  });

  it('keeps the data as they were given, whatever becomes of the arrays', async () => {
    const inputs = Float64Array.from(INPUTS);
    const program = await started(make);
    program.setData(inputs, Float64Array.from(TARGETS));
    const gradient = program.gradient([0, 1]);
    inputs.fill(9);
    expect(program.gradient([0, 1])).toEqual(gradient);
  });

  it('predicts and shows what the exact trace says', async () => {
    const program = await started(make);
    const predictions = program.predict(INPUTS);
    const activations = program.activations(INPUTS);
    expect([predictions, activations].every((values) => values instanceof Float32Array)).toBe(true);
    const traces = [0, 1, 2, 3, 4].map((row) =>
      engine.forward(NETWORK, PARAMETERS, INPUTS.slice(2 * row, 2 * row + 2)),
    );
    expectNear(
      predictions,
      traces.flatMap((trace) => [...trace.prediction]),
    );
    const neuron = (read: (trace: engine.ForwardTrace) => number) => traces.map(read);
    const hidden = [0, 1, 2].flatMap((j) => neuron((trace) => trace.layers[0]!.activations[j]!));
    const output = [0, 1].flatMap((j) => neuron((trace) => trace.prediction[j]!));
    const input = [0, 1].flatMap((j) => neuron((trace) => trace.input[j]!));
    expectNear(activations, [...input, ...hidden, ...output]);
  });

  it('evaluates', async () => {
    const program = await started(make, { l1: 0.1, l2: 0.2 });
    const evaluation: Evaluation = program.evaluate(INPUTS, TARGETS);
    const { loss } = engine.batchGradient(NETWORK, PARAMETERS, SPEC.loss, INPUTS, TARGETS);
    const weights = [...PARAMETERS.slice(0, 6), ...PARAMETERS.slice(9)];
    const penalty = weights.reduce((sum, w) => sum + 0.1 * Math.abs(w) + 0.2 * w * w, 0);
    expectNear([evaluation.loss, evaluation.penalty], [loss, penalty]);
    expect(evaluation).toMatchObject({ count: ROWS, meanAbsoluteError: null, r2: null });
    expect(evaluation.accuracy).toBeGreaterThanOrEqual(0);
  });

  it('says what the next update will use, and uses it', async () => {
    const schedule: ScheduleSpec = { kind: 'step', every: 1, factor: 0.5 };
    const program = await started(make, { dropoutRates: [0.5], schedule, shuffle: true, batchSize: 4 });
    program.trainSteps(1);
    const before = program.getParameters();
    const { rows, dropoutMasks, learningRate, step } = program.nextBatch();
    expect(rows).toBeInstanceOf(Uint32Array);
    expect([rows.length, learningRate, step]).toEqual([1, 0.25, 1]);
    expect(dropoutMasks!.map((mask) => [mask instanceof Uint8Array, mask.length])).toEqual([[true, 3]]);
    const gradient = program.gradient(rows, dropoutMasks);
    program.trainSteps(1);
    expectNear(
      program.getParameters(),
      before.map((value, i) => value - 0.25 * gradient[i]!),
    );
    expect((await started(make)).nextBatch().dropoutMasks).toBeNull();
  });

  it('takes every setting on in the middle of a run', async () => {
    const program = await started(make, { optimizer: { name: 'momentum', learningRate: 0.5 } });
    program.trainSteps(2);
    const { slots } = program.saveState();
    const frozen = new Uint8Array(PARAMETER_COUNT).fill(1, 1);
    program.configure({
      learningRate: 0.1,
      schedule: { kind: 'cosine', steps: 10, floor: 0 },
      l1: 0.01,
      l2: 0.01,
      clipNorm: 1,
      clipValue: 0.5,
      dropoutRates: [0.25],
      frozen,
    });
    expect(program.saveState().slots).toEqual(slots);
    const before = program.getParameters();
    program.trainSteps(1);
    const after = program.getParameters();
    expect([...after].filter((value, i) => value !== before[i])).toEqual([after[0]]);
    program.configure({ learningRate: undefined, clipNorm: null } as unknown as engine.ProgramSettings);
    expect(program.nextBatch().learningRate).toBeLessThan(0.1);
    expect(program.trainSteps(1).finite).toBe(true);
  });

  it('gives loss and penalty along one parameter', async () => {
    const program = await started(make, { l2: 0.5 });
    const rows = [0, 2, 4];
    const along = program.slice(3, [-1, PARAMETERS[3]!, 1], rows);
    expect(along).toBeInstanceOf(Float64Array);
    const inputs = rows.map((row) => INPUTS.slice(2 * row, 2 * row + 2));
    const targets = rows.map((row) => TARGETS.slice(2 * row, 2 * row + 2));
    const wanted = [-1, PARAMETERS[3]!, 1].map((value) => {
      const changed = PARAMETERS.with(3, value);
      const { loss } = engine.batchGradient(NETWORK, changed, SPEC.loss, inputs, targets);
      const weights = [...changed.slice(0, 6), ...changed.slice(9)];
      return loss + 0.5 * weights.reduce((sum, w) => sum + w * w, 0);
    });
    expectNear(along, wanted);
    expect([...program.getParameters()]).toEqual(PARAMETERS);
  });

  it('hands out a state that can be sent away and taken up by another program', async () => {
    const optimizer = { name: 'adam', learningRate: 0.01 } as const;
    const first = await started(make, { optimizer, shuffle: true });
    first.trainSteps(4);
    const state: ProgramState = first.saveState();
    expect(state).toMatchObject({ step: 4, epoch: 1, positionInEpoch: 2, seeds: { training: 3 } });
    expect([state.parameters, state.slots].every((values) => values instanceof Float32Array)).toBe(true);
    expect(state.frozen).toEqual(new Uint8Array(PARAMETER_COUNT));
    const sent = structuredClone(state, {
      transfer: [state.parameters.buffer, state.slots.buffer, state.frozen.buffer] as ArrayBuffer[],
    });
    const second = await started(make, { optimizer, shuffle: true });
    second.restoreState(sent);
    first.trainSteps(7);
    second.trainSteps(7);
    expect(second.saveState()).toEqual(first.saveState());
    second.dispose();
  });
});
