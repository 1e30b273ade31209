/** The steps of a sample as cells to jump to: one for each neuron, each layer, or each sample of the batch. */
import { layerName, layerTitle, neuronName } from '../../document/names.ts';
import type { EdgewiseDocument } from '../../document/document.ts';
import { networkSpec } from '../../document/network.ts';
import { indexOfPosition, sampleAt, type StepPlan } from '../../engine/index.ts';
import { transport } from '../../i18n/en.ts';
import type { StepSize } from '../../worker/protocol.ts';

export type CellLabel = { text: string } | { letter: string; sub?: number; hat?: boolean };

export interface TrackCell {
  /** What the cell is called: "Forward, hidden 1, neuron 2". */
  name: string;
  label: CellLabel;
  /** The step that the cell leads to. */
  index: number;
  state: 'done' | 'current' | 'toCome';
  /** Whether another layer begins with it; only where there are several hidden ones. */
  startsLayer: boolean;
  /** Gradients that the step computes; 0 where there is nothing to count. */
  gradients: number;
}

interface TrackPhase {
  title: string;
  cells: TrackCell[];
}

/** More cells than this are too narrow to read and to hit. */
const MOST_CELLS = 48;

/** Of the samples of a large batch, those around the present one are shown. */
const SAMPLES_SHOWN = 20;

type Cell = Pick<TrackCell, 'name' | 'label' | 'index'> & {
  /** The first step that the cell stands for; `index` is the last. */
  first: number;
  gradients?: number;
  layer?: number;
};

/** What the track shows: the walk through a batch, or a look at one sample. */
export interface Track {
  plan: StepPlan;
  index: number;
  /** Names of the samples in their order, counted from 1. */
  sampleNames: readonly string[];
}

/** The phases of the walked sample, or those of the batch when a step is a whole sample. */
export function phaseTrack(document: EdgewiseDocument, track: Track, size: StepSize): TrackPhase[] {
  const isDeep = document.layers.length > 2;
  const phases = size === 'sample' ? [samplesPhase(track)] : samplePhases(document, track, size);
  return [...phases, ...updatePhases(track.plan)].map(({ title, cells }) => ({
    title,
    cells: cells.map((cell, place) => ({
      ...withState(cell, track.index),
      startsLayer: isDeep && place > 0 && cells[place - 1]?.layer !== cell.layer,
    })),
  }));
}

function updatePhases({ hasUpdate, lastIndex }: StepPlan): { title: string; cells: Cell[] }[] {
  const cell = cellOf(transport.phases.update, { letter: 'w' }, lastIndex, lastIndex);
  return hasUpdate ? [{ title: transport.phases.update, cells: [cell] }] : [];
}

function samplesPhase({ plan, index, sampleNames }: Track): { title: string; cells: Cell[] } {
  const present = sampleAt(plan, index);
  const firstShown = present - (present % SAMPLES_SHOWN);
  const shown = sampleNames.slice(firstShown, firstShown + SAMPLES_SHOWN);
  return {
    title: plan.samples === 1 ? transport.samplePhase : transport.samplesOfBatch(plan.samples),
    cells: shown.map((name, offset) => {
      const before = (firstShown + offset) * plan.stepsPerSample;
      const last = Math.min(before + plan.stepsPerSample, plan.lastIndex);
      return cellOf(transport.sample(name), { text: name }, before + 1, last);
    }),
  };
}

function samplePhases(
  document: EdgewiseDocument,
  { plan, index }: Track,
  size: StepSize,
): { title: string; cells: Cell[] }[] {
  const sample = sampleAt(plan, index);
  const neurons = plan.layerStarts.at(-1) ?? 0;
  const makeCells = size === 'layer' || 2 * neurons + 2 > MOST_CELLS ? layerCells : neuronCells;
  const loss = indexOfPosition(plan, { phase: 'loss', sample });
  const forward = {
    title: transport.phases.forward,
    cells: makeCells(document, plan, { phase: 'forward', sample }),
  };
  // Without a target there is no loss, and nothing goes back.
  if (loss > plan.lastIndex) return [forward];
  return [
    forward,
    { title: transport.phases.loss, cells: [cellOf(transport.phases.loss, { letter: 'L' }, loss, loss)] },
    {
      title: transport.phases.backward,
      cells: makeCells(document, plan, { phase: 'backward', sample }).reverse(),
    },
  ];
}

interface Pass {
  phase: 'forward' | 'backward';
  sample: number;
}

function neuronCells(document: EdgewiseDocument, plan: StepPlan, pass: Pass): Cell[] {
  const spec = networkSpec(document);
  return spec.layers.flatMap(({ units }, place) => {
    const layer = place + 1;
    const fanIn = place === 0 ? spec.inputs : (spec.layers[place - 1]?.units ?? 0);
    return Array.from({ length: units }, (_, unit) => {
      const index = indexOfPosition(plan, { ...pass, layer, unit });
      const label = neuronLabel(document, layer, unit);
      const name = transport.inPhase(transport.phases[pass.phase], neuronName(document, layer, unit));
      return {
        name,
        label,
        layer,
        index,
        first: index,
        gradients: pass.phase === 'backward' ? fanIn + 1 : 0,
      };
    });
  });
}

function layerCells(document: EdgewiseDocument, plan: StepPlan, pass: Pass): Cell[] {
  return document.layers.map(({ units }, place) => {
    const layer = place + 1;
    const ends = [0, units.length - 1].map((unit) => indexOfPosition(plan, { ...pass, layer, unit }));
    const name = transport.inPhase(transport.phases[pass.phase], layerName(document, layer));
    return cellOf(name, { text: layerTitle(document, layer) }, Math.min(...ends), Math.max(...ends));
  });
}

/** h₂ of a hidden layer, ŷ of a single output. */
function neuronLabel(document: EdgewiseDocument, layer: number, unit: number): CellLabel {
  const isOutput = layer === document.layers.length;
  const isAlone = document.layers[layer - 1]?.units.length === 1;
  if (isOutput) return { letter: 'y', hat: true, ...(isAlone ? {} : { sub: unit + 1 }) };
  return { letter: 'h', sub: unit + 1 };
}

function cellOf(name: string, label: CellLabel, first: number, index: number): Cell {
  return { name, label, first, index };
}

function withState(cell: Cell, walked: number): Omit<TrackCell, 'startsLayer'> {
  const { name, label, index, first, gradients = 0 } = cell;
  const state = walked < first ? 'toCome' : walked <= index ? 'current' : 'done';
  return { name, label, index, gradients, state };
}

/** "step 2 of 8": the steps of the walked sample, with the update behind those of the last one. */
export function stepInSample({ plan, index }: Pick<Track, 'plan' | 'index'>): { step: number; of: number } {
  const before = sampleAt(plan, index) * plan.stepsPerSample;
  const isLast = before + plan.stepsPerSample >= plan.lastIndex - 1;
  return { step: index - before, of: isLast ? plan.lastIndex - before : plan.stepsPerSample };
}
