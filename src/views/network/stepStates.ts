/** How a step of training looks on the canvas: what is computed now, what is done, and what is still hidden. */
import type { StepPosition } from '../../engine/index.ts';
import type { ShownStep } from '../../store/walk.ts';
import type { EdgePlace } from '../../viz/edgeEmphasis.ts';
import type { Frame, SampleTrace, StepSize, UpdateFrame } from '../../worker/protocol.ts';

export interface CanvasStep {
  /** Differs from step to step. */
  key: string;
  /** Whether the sample is only looked at. */
  isLook: boolean;
  phase: StepPosition['phase'];
  /** The numbers of the walked sample, before the update. */
  before: SampleTrace;
  /** The numbers to show: before the update, and from it on those after it. */
  trace: SampleTrace;
  /** The update, once it is done. */
  update: UpdateFrame | null;
  /** Whether the neuron's sum, or its δ, is what this step computes. */
  isCurrent(layer: number, unit: number): boolean;
  isKnown: ShownStep['isKnown'];
  isActivationKnown(layer: number, unit: number): boolean;
  isDeltaKnown(layer: number, unit: number): boolean;
}

export type NeuronState = 'unknown' | 'computing' | 'done';
export type EdgeState = 'unused' | 'finished' | 'inUse' | 'plain';

/** The step as the canvas shows it. A step of a whole layer computes each of its neurons, one of a sample none of them. */
export function canvasStep(step: ShownStep | null, frame: Frame | null, size: StepSize): CanvasStep | null {
  if (!step) return null;
  const { key, kind, position, trace } = step;
  const update = position.phase === 'update' ? (frame?.update ?? null) : null;
  const isActivationKnown = (layer: number, unit: number) =>
    step.isKnown({ kind: 'activation', layer, unit });
  const isDeltaKnown = (layer: number, unit: number) => step.isKnown({ kind: 'delta', layer, unit });

  function isCurrent(layer: number, unit: number): boolean {
    if (position.phase !== 'forward' && position.phase !== 'backward') return false;
    if (size === 'sample' || layer !== position.layer) return false;
    if (size !== 'layer') return unit === position.unit;
    return position.phase === 'forward' ? unit <= position.unit : unit >= position.unit;
  }

  return {
    key,
    isLook: kind === 'look',
    phase: position.phase,
    before: trace,
    trace: update?.sampleAfter ?? trace,
    update,
    isCurrent,
    isKnown: step.isKnown,
    isActivationKnown,
    isDeltaKnown,
  };
}

export function neuronState(step: CanvasStep | null, layer: number, unit: number): NeuronState {
  if (!step) return 'done';
  if (step.isCurrent(layer, unit)) return 'computing';
  return step.isActivationKnown(layer, unit) ? 'done' : 'unknown';
}

/** In the backward pass the edges out of a neuron are in use too: along them it gathers its δ. */
export function edgeState(step: CanvasStep, { layer, from, to }: EdgePlace): EdgeState {
  switch (step.phase) {
    case 'start':
      return 'unused';
    case 'forward':
      if (step.isCurrent(layer, to)) return 'inUse';
      return step.isActivationKnown(layer, to) ? 'finished' : 'unused';
    case 'loss':
      return 'finished';
    case 'backward':
      if (step.isCurrent(layer, to) || step.isCurrent(layer - 1, from)) return 'inUse';
      return step.isDeltaKnown(layer, to) ? 'plain' : 'finished';
    case 'update':
      return 'plain';
  }
}
