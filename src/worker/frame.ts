/** Makes frames: what the page asked to see of a run, at the moment it asked. */
import type { BufferPool } from './bufferPool.ts';
import type { FrameRequest } from './commandQueue.ts';
import type { KnownFigures } from './figures.ts';
import { createGridCache } from './grid.ts';
import { histogramsOf } from './histograms.ts';
import { predictionsOf } from './parts.ts';
import { probeOf } from './probes.ts';
import type { PointValues, SampleChoice, SentFrame, WalkFrame } from './frameContent.ts';
import type { Run } from './run.ts';
import { curveSince } from './runCurve.ts';
import { chosenSample, traceOf } from './sample.ts';
import { createUpdateMaker } from './updateFrame.ts';
import { makeWalkFrame } from './walkFrame.ts';

export type FrameMaker = (
  run: Run,
  { wish, knownUpdate }: Pick<FrameRequest, 'wish' | 'knownUpdate'>,
  known: KnownFigures,
) => Omit<SentFrame, 'costMs'>;

/** Maps and surfaces are copied into buffers from the pool, since frames leave by transfer. */
export function createFrameMaker(pool: BufferPool): FrameMaker {
  const gridFor = createGridCache();
  const updateOf = createUpdateMaker();

  function pointValues(
    run: Run,
    side: number | null,
    answer: (inputs: Float32Array) => Float32Array,
  ): PointValues | null {
    const inputs = side === null ? null : gridFor(run.config.data, side);
    return side === null || inputs === null ? null : { side, values: pool.copy(answer(inputs)) };
  }

  return (run, { wish, knownUpdate }, known) => {
    const { program, position, past, oldestEpoch, setup } = run.trainer;
    const parameters = program.getParameters();
    const walk = makeWalkFrame(run, parameters, wish.gradients);
    return {
      network: setup.spec.network,
      step: position.step,
      epoch: position.epoch,
      parameters: Float32Array.from(parameters),
      sample: isWalked(run, walk, wish.sample)
        ? walk.sample
        : traceOf(setup.spec, parameters, chosenSample(run, wish.sample), wish.gradients),
      walk,
      update: wish.update ? updateOf(run, knownUpdate) : null,
      past,
      oldestEpoch,
      probe: wish.probe && probeOf(run, wish.probe),
      predictions: wish.predictions && predictionsOf(run, wish.predictions),
      histograms: wish.histograms && histogramsOf(run, wish.histograms),
      maps: pointValues(run, wish.mapSide, (inputs) => program.activations(inputs)),
      surface: pointValues(run, wish.surfaceSide, (inputs) => program.predict(inputs)),
      figures: wish.figures ? known.figures() : null,
      curve: curveSince(run, wish.curveAfter),
    };
  };
}

/** Whether the chosen sample is the walked one, with the same numbers: no dropout, and parameters from before the update. */
function isWalked(
  { walk: { before } }: Run,
  { row, dropoutFactors }: WalkFrame,
  choice: SampleChoice,
): boolean {
  return choice.kind === 'row' && choice.row === row && dropoutFactors === null && before === null;
}

/** Buffers that leave with the frame. The update is kept here for the frames to come. */
export function frameTransfers({ maps, surface, parameters, sample, walk }: SentFrame): ArrayBuffer[] {
  const gradients = [sample.backward?.gradient, walk.sample.backward?.gradient];
  const buffers = [parameters, maps?.values, surface?.values, ...gradients].flatMap((values) =>
    values?.buffer instanceof ArrayBuffer ? [values.buffer] : [],
  );
  // Where the walked sample is the chosen one, it is there once.
  return [...new Set(buffers)];
}
