/** A run in the worker: its configuration, its data set, its trainer, the walk through it, and its curve. */
import { initializeGivingWay, parameterCount } from '../engine/index.ts';
import type { GiveWay, ProgramSpec } from '../engine/index.ts';
import { buildDataset, tableDataset } from '../data/dataset.ts';
import type { Dataset, TableOptions, TableRows } from '../data/dataset.ts';
import { History } from '../training/history.ts';
import { createTrainer, resumeTrainer } from '../training/createTrainer.ts';
import type { Trainer, TrainerMemory } from '../training/trainer.ts';
import type { Rows } from '../training/rows.ts';
import type { TrainerSetup } from '../training/setup.ts';
import { Walk } from '../training/walk.ts';
import type { Checkpoint, Command, CurvePoint, RunConfig } from './protocol.ts';
import { sameJson } from './sameJson.ts';
import { selectRows } from './selectRows.ts';

export interface Run {
  config: RunConfig;
  dataset: Dataset;
  train: Rows;
  /** The rows held out, null where there are none, as are those of the test. */
  validation: Rows | null;
  test: Rows | null;
  trainer: Trainer;
  walk: Walk;
  curve: CurvePoint[];
  /** The line of states that the curve belongs to. */
  curveLine: number;
}

/** Rows from files, by their keys. */
export type Tables = ReadonlyMap<string, TableRows>;

type RunData = Pick<Run, 'dataset' | 'train' | 'validation' | 'test'>;

/** A command that asks for another run, or for another configuration of the present one. */
export type ChangeCommand = Extract<Command, { type: 'configure' | 'restore' }>;

interface Present {
  run: Run | null;
  tables: Tables;
  history: History;
}

/** What a command asks for. The present run stays as it is until the promise resolves, but for what it trains meanwhile. */
export function runFor(
  command: ChangeCommand,
  { run, tables, history }: Present,
  giveWay: GiveWay,
): Promise<Run> {
  const { config } = command;
  if (command.type === 'restore') {
    const { checkpoint, line = null } = command;
    return resumeRun(config, checkpoint, run, tables, { history, line }, giveWay);
  }
  if (run && command.weights === 'keep') return changeRun(run, config, tables, giveWay);
  return startRun(config, run, tables, history, giveWay);
}

/** What the page does not know of a run's data yet: all of it, but for the rows of a table, which it gave. */
export function dataToTell({ config: { data }, dataset }: Run): Dataset | TableOptions {
  return 'tableKey' in data ? data : dataset;
}

/** A new run at step 0, from the given initial parameters or from drawn ones. */
export async function startRun(
  config: RunConfig,
  previous: Run | null,
  tables: Tables,
  history = new History(),
  giveWay: GiveWay = () => Promise.resolve(),
): Promise<Run> {
  const data = dataFor(config, previous, tables);
  const setup = setupFor(config, data);
  const trainer = await createTrainer(setup, await initialParameters(config, giveWay), history, giveWay);
  return { config, ...data, ...begun(trainer) };
}

/** With no curve of its own yet. */
function begun(trainer: Trainer): Pick<Run, 'trainer' | 'walk' | 'curve' | 'curveLine'> {
  return { trainer, walk: new Walk(trainer), curve: [], curveLine: trainer.line.number };
}

/**
 * The run goes on under another configuration, the walk where its batch stays the same. A change at step 0 takes the first
 * point of the curve away. Where this gives way, the run may be trained on as it was.
 */
async function changeRun(run: Run, config: RunConfig, tables: Tables, giveWay: GiveWay): Promise<Run> {
  const data = dataFor(config, run, tables);
  await run.trainer.change(setupFor(config, data), () => drawParameters(config, giveWay), giveWay);
  run.walk.adjust();
  const curve = run.trainer.position.step === 0 ? [] : run.curve;
  return { ...run, config, ...data, curve };
}

/** A run that continues from a checkpoint, with no curve of its own. */
async function resumeRun(
  config: RunConfig,
  checkpoint: Checkpoint,
  previous: Run | null,
  tables: Tables,
  memory: TrainerMemory,
  giveWay?: GiveWay,
): Promise<Run> {
  if (!sameJson(config.network.spec, checkpoint.network))
    throw new Error('The checkpoint is of another network than the configuration.');
  const data = dataFor(config, previous, tables);
  const trainer = await resumeTrainer(setupFor(config, data), checkpoint, memory, giveWay);
  const run = { config, ...data, ...begun(trainer) };
  // The last step of a batch is its update, which is another state.
  if (checkpoint.walkIndex < run.walk.plan.lastIndex)
    run.walk.seek(trainer.position.step, checkpoint.walkIndex);
  return run;
}

/** Generated data are kept while what describes them stays the same. */
function dataFor(config: RunConfig, previous: Run | null, tables: Tables): RunData {
  if (previous && sameJson(config.data, previous.config.data)) {
    const { dataset, train, validation, test } = previous;
    return { dataset, train, validation, test };
  }
  const dataset = datasetFor(config.data, tables);
  return {
    dataset,
    train: selectRows(dataset, dataset.train),
    validation: rowsIfAny(dataset, dataset.validation),
    test: rowsIfAny(dataset, dataset.test),
  };
}

function rowsIfAny(dataset: Dataset, rows: Uint32Array): Rows | null {
  return rows.length > 0 ? selectRows(dataset, rows) : null;
}

function datasetFor(data: RunConfig['data'], tables: Tables): Dataset {
  if (!('tableKey' in data)) return buildDataset(data);
  const rows = tables.get(data.tableKey);
  if (!rows) throw new Error(`The rows of the table ${data.tableKey} have not been given.`);
  return tableDataset(rows, data);
}

function setupFor(config: RunConfig, { dataset, train }: RunData): TrainerSetup {
  const { data, network, training, initialWeights } = config;
  checkWidths(config, dataset);
  return {
    spec: programSpec(config, dataset),
    unitIds: network.unitIds,
    rows: train,
    seeds: { data: data.seed, weights: initialWeights.seed, training: training.seed },
  };
}

function checkWidths({ network }: RunConfig, dataset: Dataset): void {
  const { inputs, layers } = network.spec;
  const outputs = layers.at(-1)?.units;
  if (inputs !== dataset.inputCount || outputs !== dataset.targetCount)
    throw new Error(
      `The data have ${dataset.inputCount} inputs and ${dataset.targetCount} targets, the network ${inputs} and ${outputs}.`,
    );
}

function programSpec({ network, training }: RunConfig, { task }: Dataset): ProgramSpec {
  return { ...training, network: network.spec, frozen: network.frozen, task };
}

async function initialParameters(config: RunConfig, giveWay: GiveWay): Promise<Float32Array> {
  const given = config.initialWeights.parameters;
  if (given === null) return drawParameters(config, giveWay);
  const count = parameterCount(config.network.spec);
  if (given.length !== count)
    throw new Error(`The network has ${count} parameters, but ${given.length} initial ones are given.`);
  return Float32Array.from(given);
}

async function drawParameters(
  { network, initialWeights }: RunConfig,
  giveWay: GiveWay,
): Promise<Float32Array> {
  const { initializer, seed } = initialWeights;
  const { spec, unitIds } = network;
  return Float32Array.from(await initializeGivingWay(spec, initializer, seed, unitIds, giveWay));
}
