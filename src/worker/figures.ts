/** Losses, accuracies and health over the whole data set, for the parameters as they stand. */
import { allRows, layerWidths } from '../engine/index.ts';
import { ROW_FIGURES_LIMIT } from './protocol.ts';
import type { CurvePoint, Figures } from './protocol.ts';
import type { Run } from './run.ts';
import { exactLoss } from './sample.ts';

/** Rows that go through the network at a time while the largest activations are looked for. */
const BLOCK_ROWS = 256;

type Evaluations = Pick<Figures, 'train' | 'validation'>;

/** What is known of one state of the run, computed when it is first asked for. */
export interface KnownFigures {
  curvePoint(): CurvePoint;
  figures(): Figures;
}

/** To be thrown away as soon as the state of the run changes. */
export function createKnownFigures(run: Run): KnownFigures {
  let evaluations: Evaluations | null = null;
  let figures: Figures | null = null;
  const evaluate = (): Evaluations => (evaluations ??= evaluateParts(run));
  return {
    curvePoint: () => makeCurvePoint(run.trainer.position.epoch, evaluate()),
    figures: () => (figures ??= makeFigures(run, evaluate())),
  };
}

function evaluateParts({ trainer, train, validation }: Run): Evaluations {
  const { program } = trainer;
  return {
    train: program.evaluate(train.inputs, train.targets),
    validation: validation && program.evaluate(validation.inputs, validation.targets),
  };
}

function makeCurvePoint(epoch: number, { train, validation }: Evaluations): CurvePoint {
  return {
    epoch,
    trainLoss: train.loss,
    validationLoss: validation?.loss ?? null,
    trainAccuracy: train.accuracy,
    validationAccuracy: validation?.accuracy ?? null,
  };
}

function makeFigures(run: Run, evaluations: Evaluations): Figures {
  const largest = largestActivations(run);
  return {
    ...evaluations,
    gradientNorm: gradientNorm(run),
    deadUnits: largest.slice(1).map((units) => [...units.keys()].filter((unit) => units[unit] === 0)),
    layerMaxima: largest.map((units) => Math.max(...units)),
    rows: rowFigures(run),
  };
}

function gradientNorm({ trainer, train }: Run): number {
  const gradient = trainer.program.gradient(allRows(train.count));
  return Math.sqrt(gradient.reduce((sum, component) => sum + component * component, 0));
}

/** For each layer, the input layer first: the largest size of each unit's activation over the training rows. */
function largestActivations({ trainer, train }: Run): Float32Array[] {
  const { network } = trainer.setup.spec;
  const largest = layerWidths(network).map((width) => new Float32Array(width));
  for (let start = 0; start < train.count; start += BLOCK_ROWS) {
    const rowCount = Math.min(BLOCK_ROWS, train.count - start);
    const inputs = train.inputs.subarray(start * network.inputs, (start + rowCount) * network.inputs);
    raiseLargest(largest, trainer.program.activations(inputs), rowCount);
  }
  return largest;
}

/** `activations` is [neuron][row], the input layer first. */
function raiseLargest(largest: Float32Array[], activations: Float32Array, rowCount: number): void {
  let start = 0;
  for (const units of largest) {
    for (const unit of units.keys()) {
      const end = start + rowCount;
      for (let row = start; row < end; row++)
        units[unit] = Math.max(units[unit]!, Math.abs(activations[row]!));
      start = end;
    }
  }
}

function rowFigures(run: Run): Figures['rows'] {
  const { trainer, dataset } = run;
  const { count, inputs } = dataset;
  if (count > ROW_FIGURES_LIMIT) return null;
  const parameters = trainer.program.getParameters();
  const losses = Float64Array.from({ length: count }, (_, row) => exactLoss(run, parameters, row));
  return { predictions: trainer.program.predict(inputs), losses };
}
