/** Losses, accuracies and health over the whole data set, for the parameters as they stand. */
import { layerWidths } from '../engine/index.ts';
import { ROW_FIGURES_LIMIT } from './protocol.ts';
import type { CurvePoint, Figures } from './protocol.ts';
import type { Run } from './run.ts';
import { exactLoss } from './sample.ts';

/** Rows that go through the network at a time while dead units are looked for. */
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
  return {
    ...evaluations,
    gradientNorm: gradientNorm(run),
    deadUnits: findDeadUnits(run),
    rows: rowFigures(run),
  };
}

function gradientNorm({ trainer, train }: Run): number {
  const allRows = Uint32Array.from({ length: train.count }, (_, row) => row);
  const gradient = trainer.program.gradient(allRows);
  return Math.sqrt(gradient.reduce((sum, component) => sum + component * component, 0));
}

/** One list a layer after the input: the units that are 0 for every training row. */
function findDeadUnits({ trainer, train }: Run): number[][] {
  const { network } = trainer.setup.spec;
  const widths = layerWidths(network);
  const alive = widths.map((width) => new Uint8Array(width));
  for (let start = 0; start < train.count; start += BLOCK_ROWS) {
    const rowCount = Math.min(BLOCK_ROWS, train.count - start);
    const inputs = train.inputs.subarray(start * network.inputs, (start + rowCount) * network.inputs);
    markAlive(alive, trainer.program.activations(inputs), rowCount);
  }
  return alive.slice(1).map((units) => [...units.keys()].filter((unit) => units[unit] === 0));
}

/** `activations` is [neuron][row], the input layer first. */
function markAlive(alive: Uint8Array[], activations: Float32Array, rowCount: number): void {
  let start = 0;
  for (const units of alive) {
    for (const unit of units.keys()) {
      const end = start + rowCount;
      if (activations.subarray(start, end).some((activation) => activation !== 0)) units[unit] = 1;
      start = end;
    }
  }
}

function rowFigures({ trainer, dataset }: Run): Figures['rows'] {
  const { count, inputs, inputCount, targets, targetCount } = dataset;
  if (count > ROW_FIGURES_LIMIT) return null;
  const parameters = trainer.program.getParameters();
  const losses = Float32Array.from({ length: count }, (_, row) =>
    exactLoss(
      trainer.setup.spec,
      parameters,
      inputs.subarray(row * inputCount, (row + 1) * inputCount),
      targets.subarray(row * targetCount, (row + 1) * targetCount),
    ),
  );
  return { predictions: trainer.program.predict(inputs), losses };
}
