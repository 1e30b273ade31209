/**
 * Where everything lies in the program's memory.
 *
 *   activations, deltas   panels of samples: [panel][unit][sample]. Up to 12 samples there is one panel of 1 to 3 vectors,
 *                         above that there are panels of 8 samples. A vector holds four samples.
 *                         Where that takes fewer vectors, they lie in rows, [sample][unit], and a vector holds four units of
 *                         one sample; the loss always works on panels.
 *   parameters            [units / 4][inputs + 1][4]: for four units their weights from input 0, from input 1, …, and then
 *                         their biases. Units that are not there have weights 0, which never move.
 *   slots, gradient, …    as the parameters
 *   points                for looking, [unit][point], some points at a time
 *
 * All addresses are in bytes.
 */
import { emptySlots } from '../optimizers.ts';
import type { Pieces } from '../pieces.ts';
import type { ProgramSpec } from '../program.ts';
import { layerWidths, outputCount, parameterCount, parameterLayout } from '../network.ts';
import type { LayerLayout, NetworkSpec } from '../network.ts';
import { CONSTANT_BYTES } from './kernelBuilder.ts';

export const FLOAT_BYTES = 4;
export const VECTOR_BYTES = 16;
/** Lanes of a vector, and units whose weights stand together. */
export const LANES = 4;

/** Updates that can be done in one call: each has a record of two numbers. */
export const MOST_UPDATES = 1024;
export const RECORD_BYTES = 2 * FLOAT_BYTES;

const MOST_SAMPLES_IN_ONE_PANEL = 12;
/** Points of a map that pass through the network together: their activations should stay in the processor's cache. */
const MOST_POINTS = 1024;
const POINTS_BUDGET_FLOATS = 65_536;
/** Rows of points do not begin at the same place of every memory page, or they would push each other out of the cache. */
const POINTS_PADDING_BYTES = 64;

/** How the samples of a batch, or some points, are cut into panels. */
export interface Panels {
  /** Vectors of four samples in one panel. */
  vectors: number;
  /** Samples in one panel: the last vector may not be full. */
  samples: number;
  /** Most panels at a time. */
  count: number;
  /** From one unit to the next. */
  unitBytes: number;
  /** From one panel to the next, in an array of so many units. */
  panelBytes(units: number): number;
}

/** Where the numbers of one layer lie; `slopes` and `logits` are used where its activation needs them. */
interface LayerPlaces {
  parameters: number;
  activations: number;
  slopes: number;
  deltas: number;
  dropoutMask: number;
  /** What the next layer gets in a step with dropout. */
  dropped: number;
  points: number;
}

/** Room for what is turned on the way, where a batch lies in rows. */
interface RowPlaces {
  /** The output layer's sums, before they are turned into panels for its activation and the loss. */
  sums: number;
  /** δ of the output layer, turned back. */
  deltas: number;
  /** One layer's weights, [inputs / 4][units][4]. */
  weights: number;
}

export interface MemoryLayout {
  batch: Panels;
  /** Null where everything lies in panels. */
  rows: RowPlaces | null;
  points: Panels;
  /** The bytes of one batch's inputs and targets. */
  batchBytes: number;
  /** Where a batch's targets begin, after its inputs. */
  targetOffset: number;
  /** The records of the updates. */
  records: number;
  /** l1, 2·l2, the factor of clipping by norm, the limit of clipping by value. */
  settings: number;
  /** The sum of the mean losses, in double precision. */
  loss: number;
  /** 1/m for each sample of the batch, 0 for what fills its last vector. */
  sampleWeights: number;
  layers: LayerPlaces[];
  parameters: number;
  parameterBytes: number;
  /** Slots follow the parameters, array after array. */
  slotCount: number;
  gradient: number;
  /** All bits 1 for parameters that are free to move. */
  freeMask: number;
  /** All bits 1 for weights, 0 for biases. */
  weightMask: number;
  pointInputs: number;
  logits: number;
  /** One batch of rows that somebody asks about. */
  askedBatch: number;
  /** The first address after all these: batches of data come there. */
  end: number;
}

function batchPanels(batchSize: number): Panels {
  if (batchSize <= MOST_SAMPLES_IN_ONE_PANEL) return panelsOf(Math.ceil(batchSize / LANES), batchSize, 1);
  return panelsOf(2, 2 * LANES, Math.ceil(batchSize / (2 * LANES)));
}

function panelsOf(vectors: number, samples: number, count: number): Panels {
  const unitBytes = vectors * VECTOR_BYTES;
  return { vectors, samples, count, unitBytes, panelBytes: (units) => units * unitBytes };
}

/** Here all panels of a unit stand one after the other, so that a unit's points are one contiguous map. */
function pointPanels(network: NetworkSpec): Panels {
  const neurons = sum(layerWidths(network));
  const vectors = 2;
  const most = MOST_POINTS / (vectors * LANES);
  const count = Math.min(most, Math.max(1, Math.floor(POINTS_BUDGET_FLOATS / (neurons * vectors * LANES))));
  const panelBytes = vectors * VECTOR_BYTES;
  return {
    vectors,
    samples: vectors * LANES,
    count,
    unitBytes: count * panelBytes + POINTS_PADDING_BYTES,
    panelBytes: () => panelBytes,
  };
}

/** Hands out addresses one after the other, each at the beginning of a cache line. */
class Allocator {
  next = CONSTANT_BYTES;

  take(bytes: number): number {
    const address = this.next;
    this.next += Math.ceil(bytes / 64) * 64;
    return address;
  }
}

/** Plans the memory of a program. */
export function layOutMemory(spec: ProgramSpec): MemoryLayout {
  const { network } = spec;
  const batch = batchPanels(spec.batchSize);
  const points = pointPanels(network);
  const outputs = outputCount(network);
  const batchFloats = batch.count * batch.vectors * LANES;
  const batchBytes = (network.inputs + outputs) * batchFloats * FLOAT_BYTES;
  const allocator = new Allocator();
  const take = (bytes: number): number => allocator.take(bytes);

  const header = {
    records: take(MOST_UPDATES * RECORD_BYTES),
    settings: take(4 * FLOAT_BYTES),
    loss: take(8),
    sampleWeights: take(batchFloats * FLOAT_BYTES),
  };
  const sizes = parameterLayout(network).map(packedBytes);
  const parameterBytes = sum(sizes);
  const slotCount = emptySlots(spec.optimizer).perParameter;
  const parameters = take((1 + slotCount) * parameterBytes);
  const likeParameters = {
    gradient: take(parameterBytes),
    freeMask: take(parameterBytes),
    weightMask: take(parameterBytes),
  };
  const rows = suitsRows(network, batch) ? takeRows(allocator, network, batchFloats) : null;
  const pointInputs = take(network.inputs * points.unitBytes);
  const layers = network.layers.map(({ units }, l): LayerPlaces => {
    const panelled = (): number =>
      take((rows === null ? units : LANES * blocksOf(units)) * batchFloats * FLOAT_BYTES);
    return {
      parameters: parameters + sum(sizes.slice(0, l)),
      activations: panelled(),
      slopes: panelled(),
      deltas: panelled(),
      dropoutMask: panelled(),
      dropped: panelled(),
      points: take(units * points.unitBytes),
    };
  });
  return {
    batch,
    rows,
    points,
    batchBytes,
    targetOffset: network.inputs * batchFloats * FLOAT_BYTES,
    ...header,
    ...likeParameters,
    layers,
    parameters,
    parameterBytes,
    slotCount,
    pointInputs,
    logits: take(outputs * points.unitBytes),
    askedBatch: take(batchBytes),
    end: allocator.next,
  };
}

/** What a vector of a hidden layer costs beside the products that it is made of. */
const ACTIVATION_COST = 10;

/** Whether rows leave so few lanes empty that less is to be computed. */
function suitsRows(network: NetworkSpec, { count, samples, vectors }: Panels): boolean {
  const widths = layerWidths(network);
  const last = network.layers.length - 1;
  const cost = (vectorsOf: (units: number) => number): number =>
    sum(
      network.layers.map(
        ({ units }, l) => (widths[l]! + (l < last ? ACTIVATION_COST : 0)) * vectorsOf(units),
      ),
    );
  return count === 1 && cost((units) => blocksOf(units) * samples) < cost((units) => units * vectors);
}

function takeRows(allocator: Allocator, network: NetworkSpec, batchFloats: number): RowPlaces {
  const widths = layerWidths(network);
  const outputBytes = LANES * blocksOf(outputCount(network)) * batchFloats * FLOAT_BYTES;
  return {
    sums: allocator.take(outputBytes),
    deltas: allocator.take(outputBytes),
    weights: allocator.take(Math.max(...network.layers.map(({ units }, l) => rowBytes(widths[l]!) * units))),
  };
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);

/** The bytes between a block of four units and the next. */
export function blockBytes(inputs: number): number {
  return (inputs + 1) * VECTOR_BYTES;
}

/** How many fours of units there are. */
export function blocksOf(units: number): number {
  return Math.ceil(units / LANES);
}

/** The bytes between a hidden layer's units of one sample and those of the next, where they lie in rows. */
export function rowBytes(units: number): number {
  return blocksOf(units) * VECTOR_BYTES;
}

function packedBytes({ weights: { inputs, units } }: LayerLayout): number {
  return blocksOf(units) * blockBytes(inputs);
}

/** For each parameter in the flat order: its place among the floats from `layout.parameters` on. */
export function* packedPlaces(network: NetworkSpec, layout: MemoryLayout): Pieces<Uint32Array> {
  const places = new Uint32Array(parameterCount(network));
  let index = 0;
  for (const [l, { weights, biases }] of parameterLayout(network).entries()) {
    const { inputs, units } = weights;
    const base = (layout.layers[l]!.parameters - layout.parameters) / FLOAT_BYTES;
    const rows = biases === null ? inputs : inputs + 1;
    for (let row = 0; row < rows; row++) {
      for (let unit = 0; unit < units; unit++) {
        const block = Math.floor(unit / LANES) * (inputs + 1);
        places[index++] = base + (block + row) * LANES + (unit % LANES);
      }
    }
    yield;
  }
  return places;
}
