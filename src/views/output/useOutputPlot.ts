/** What the plots of the output have in common. */
import { useMemo } from 'react';
import type { Dataset } from '../../data/dataset.ts';
import type { ProblemFacts } from '../../data/problem.ts';
import { problemOf } from '../../document/problem.ts';
import { outputActivation } from '../../document/training.ts';
import { useApp } from '../../store/hooks.ts';
import { classMark, type Mark } from '../../viz/marks.ts';
import { PALETTES, type Palette } from '../../viz/palette.ts';
import type { Ramp } from '../../viz/ramp.ts';
import { createSurfaceRamp } from '../../viz/surface.ts';
import { roundedMaximum } from '../../viz/valueScale.ts';
import type { Frame, SampleChoice } from '../../worker/protocol.ts';
import { outputScale, type OutputScale } from './outputScale.ts';
import { rowPoints, type RowPoint } from './rowPoints.ts';

export interface OutputPlot {
  problem: ProblemFacts;
  palette: Palette;
  ramp: Ramp;
  scale: OutputScale;
  /** Every row of the data set; none while the data set is on its way. */
  points: readonly RowPoint[];
  /** Where the ring goes. */
  chosen: { x1: number; x2: number } | null;
  /** The frame from before the weight in the hand was changed; null when there is none in the hand. */
  before: Frame | null;
}

export function useOutputPlot(): OutputPlot {
  const problem = useApp(({ document }) => problemOf(document));
  const activation = useApp(({ document }) => outputActivation(document));
  const palette = PALETTES[useApp(({ ui }) => ui.theme)];
  const sample = useApp(({ ui }) => ui.sample);
  const before = useApp(({ ui }) => ui.gesture?.before ?? null);
  const dataset = useApp(({ run }) => (run.dataset?.problemId === problem.id ? run.dataset : null));

  const ramp = useMemo(() => createSurfaceRamp(palette, surfaceKind(problem)), [palette, problem]);
  const scale = useMemo(
    () => outputScale(problem.task, activation, strongestOutput(dataset)),
    [problem, activation, dataset],
  );
  const points = useMemo(
    () => (dataset ? rowPoints(dataset, (label) => markOf(problem, label, palette, ramp, scale)) : []),
    [dataset, problem, palette, ramp, scale],
  );
  return { problem, palette, ramp, scale, points, chosen: chosenPlace(sample, points), before };
}

function surfaceKind({ kind, task }: ProblemFacts): 'cloud' | 'truthTable' | 'regression' {
  if (task === 'regression') return 'regression';
  return kind === 'table' ? 'truthTable' : 'cloud';
}

/** Labels within −1 … 1 use the whole ramp: with that many points on it, a pale surface is hard to read. */
function strongestOutput(dataset: Dataset | null): number {
  const largest = dataset?.labels.reduce((most, label) => Math.max(most, Math.abs(label)), 0) ?? 0;
  return largest <= 1 ? 1 : roundedMaximum(largest);
}

/** Classes differ by shape and colour. Values have the colour of the output that would be right; heights have none. */
function markOf(
  problem: ProblemFacts,
  label: number,
  palette: Palette,
  ramp: Ramp,
  scale: OutputScale,
): Mark {
  if (problem.task !== 'regression') return classMark(label, palette);
  const color = problem.inputs.length === 1 ? palette.ink3 : ramp.css(scale.toT(label));
  return { shape: 'circle', color };
}

function chosenPlace(sample: SampleChoice, points: readonly RowPoint[]): OutputPlot['chosen'] {
  if (sample.kind === 'row') return points.find((point) => point.row === sample.row) ?? null;
  const [x1, x2 = sample.target] = sample.inputs;
  return x1 === undefined || x2 === null ? null : { x1, x2 };
}
