/** What the programs do with --fit, from the weights of Edgewise and in its order, held against the engine's own training. */
import { describe, expect, it } from 'vitest';
import { createDocument } from '../../src/document/defaults.ts';
import type { EdgewiseDocument, FitSettings } from '../../src/document/document.ts';
import { withLock, withRemoved } from '../../src/document/edges.ts';
import type { TrainingSettings } from '../../src/engine/index.ts';
import { PROGRAMS } from '../../src/export/programs.ts';
import type { ProgramSource } from '../../src/export/programSource.ts';
import { toRunConfig } from '../../src/store/runConfig.ts';
import { StopWatch } from '../../src/training/stopRules.ts';
import { createKnownFigures } from '../../src/worker/figures.ts';
import { startRun } from '../../src/worker/run.ts';
import { printedOutputs, runPython } from '../helpers/python.ts';
import { expectSameOutputs, WITH } from './trained.ts';

interface Fitted {
  source: ProgramSource;
  outputs: number[];
  epochs: number;
  steps: number;
}

/** Trains as “Fit” does, from step 0. The source has the weights from before. */
async function fitted(document: EdgewiseDocument): Promise<Fitted> {
  const run = await startRun(toRunConfig(document), null, new Map());
  const { trainer, dataset } = run;
  const source = { document, parameters: Float32Array.from(trainer.program.getParameters()), dataset };
  const { epochs, steps, ...others } = document.fit;
  const watch = new StopWatch({ ...others, step: steps, epoch: steps === null ? epochs : null });
  for (let stops = false; !stops;) {
    const left = watch.stepsLeft(trainer.position.step);
    const { epochEnded } = trainer.trainTo('epoch', () => false, left);
    stops = trainer.position.step === steps;
    if (epochEnded && watch.reasonToStop(createKnownFigures(run).curvePoint()) !== null) stops = true;
  }
  const { epoch, step } = trainer.position;
  return { source, outputs: [...trainer.program.predict(dataset.inputs)], epochs: epoch, steps: step };
}

interface Changes {
  training?: Partial<TrainingSettings>;
  fit?: Partial<FitSettings>;
}

/** Forty points around a circle, in their order. */
function circle({ training, fit }: Changes): EdgewiseDocument {
  const document = createDocument('circle', 5);
  return {
    ...document,
    data: { ...document.data, rows: 40 },
    training: { ...document.training, batchSize: 8, shuffle: false, ...training },
    fit: { ...document.fit, epochs: 20, ...fit },
  };
}

const SGD = { name: 'sgd', learningRate: 0.1 } as const;
const COSINE = { kind: 'cosine', steps: 30, floor: 0.1 } as const;
const WARM = { kind: 'warmup', steps: 10, then: { kind: 'step', every: 9, factor: 0.5 } } as const;

/** Both libraries train by the same rules here. */
const SAME: Record<string, Changes> = {
  'plain steps': { training: { optimizer: SGD } },
  momentum: { training: { optimizer: { name: 'momentum', learningRate: 0.05 } } },
  'Nesterov’s momentum': { training: { optimizer: { name: 'nesterov', learningRate: 0.05 } } },
  Adam: { training: { optimizer: { name: 'adam', learningRate: 0.01 } } },
  AdamW: { training: { optimizer: { name: 'adamw', learningRate: 0.01 } } },
  Adagrad: { training: { optimizer: { name: 'adagrad', learningRate: 0.05 } } },
  // Where ε stands tells only where it is not tiny.
  RMSprop: {
    training: { optimizer: { name: 'rmsprop', learningRate: 0.01, momentum: 0.5, epsilon: 1e-12 } },
  },
  'both penalties': { training: { optimizer: SGD, l1: 0.01, l2: 0.02 } },
  'a clipped norm': { training: { optimizer: SGD, clipNorm: 0.1 } },
  'clipped values': { training: { optimizer: SGD, clipValue: 0.05 } },
  'a cosine schedule': { training: { optimizer: SGD, schedule: COSINE } },
  'a warm-up and steps': { training: { optimizer: SGD, schedule: WARM } },
  'a number of updates': { training: { optimizer: SGD }, fit: { steps: 17 } },
  'a loss to reach': { training: { optimizer: SGD }, fit: { epochs: 500, trainLoss: 0.3 } },
  'an accuracy to reach': { training: { optimizer: SGD }, fit: { epochs: 500, accuracy: 0.8 } },
  'early stopping': {
    training: { optimizer: { ...SGD, learningRate: 1 } },
    fit: { epochs: 500, patience: 3 },
  },
};

/** From the given weights instead of new ones. */
function pytorchFit({ source }: Fitted): string {
  const program = PROGRAMS.pytorch.write(source);
  const fromHere = program.replace('    draw_weights(model)\n', '');
  expect(fromHere).not.toBe(program);
  return runPython(WITH.pytorch ?? '', fromHere, {}, ['program.py', '--fit', '--all']);
}

function kerasFit({ source }: Fitted): string {
  const program = PROGRAMS.keras.write(source);
  const fromHere = program.replace('if "--fit" not in sys.argv:\n    model', 'if True:\n    model');
  expect(fromHere).not.toBe(program);
  return runPython(WITH.keras ?? '', fromHere, {}, ['program.py', '--fit', '--all']);
}

describe('A fit of the engine', () => {
  it.each(['a loss to reach', 'an accuracy to reach', 'early stopping'])('stops early: %s', async (name) => {
    const { epochs } = await fitted(circle(SAME[name]!));
    expect(epochs).toBeGreaterThan(2);
    expect(epochs).toBeLessThan(500);
  });
});

describe.runIf(WITH.pytorch !== null)('The program in PyTorch, fitted', () => {
  it.each(Object.entries(SAME))(
    '%s',
    async (_, changes) => {
      const example = await fitted(circle(changes));
      const printed = pytorchFit(example);
      expect(printed).toContain(
        example.source.document.fit.steps === null
          ? `trained for ${example.epochs} epochs`
          : `trained for ${example.steps} updates`,
      );
      expectSameOutputs(printedOutputs(printed), example.outputs, 1e-3);
    },
    60_000,
  );

  it('clips by both ways, the norm first', async () => {
    const example = await fitted(circle({ training: { optimizer: SGD, clipNorm: 0.3, clipValue: 0.05 } }));
    expectSameOutputs(printedOutputs(pytorchFit(example)), example.outputs, 1e-3);
  }, 60_000);

  it('leaves locked and removed connections, which are no part of the clipped norm', async () => {
    const free = circle({ training: { optimizer: SGD, clipNorm: 0.1, l2: 0.01 } });
    const locked = withLock(free, { kind: 'weight', layer: 2, from: 0, to: 0 }, true);
    const held = withLock(locked, { kind: 'bias', layer: 3, unit: 0 }, true);
    const document = withRemoved(held, { kind: 'weight', layer: 1, from: 1, to: 2 }, 0.4);
    const example = await fitted(document);
    expectSameOutputs(printedOutputs(pytorchFit(example)), example.outputs, 1e-4);
  }, 60_000);
});

describe.runIf(WITH.keras !== null)('The program in Keras, fitted', () => {
  it.each(Object.entries(SAME))(
    '%s',
    async (_, changes) => {
      const example = await fitted(circle(changes));
      const printed = kerasFit(example);
      expect(printed.match(/^Epoch \d+/gmu)).toHaveLength(Math.ceil(example.steps / 3));
      expectSameOutputs(printedOutputs(printed), example.outputs, 1e-3);
    },
    120_000,
  );

  it('keeps the velocity’s own rates under a schedule', async () => {
    const optimizer = { name: 'momentum', learningRate: 0.1 } as const;
    const example = await fitted(circle({ training: { optimizer, schedule: COSINE } }));
    expectSameOutputs(printedOutputs(kerasFit(example)), example.outputs, 1e-3);
  }, 120_000);
});
