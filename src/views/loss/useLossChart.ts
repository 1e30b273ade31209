/** The curves as a person has chosen to see them. */
import { useMemo, useState, type RefObject } from 'react';
import { ghostPoints } from '../../store/branches.ts';
import { curvePoints } from '../../store/curve.ts';
import { useApp } from '../../store/hooks.ts';
import { useElementWidth } from '../../ui/useElementWidth.ts';
import { createLossChart, type LossChart, type LossPoint } from '../../viz/lossChart.ts';
import { drawnPoints, type ShownCurves } from './chartPoints.ts';

export interface LossChartState {
  /** Goes on the element whose width the chart takes. */
  ref: RefObject<HTMLDivElement | null>;
  chart: LossChart;
  heightPx: number;
  points: readonly LossPoint[];
  shown: ShownCurves;
  setShown: (shown: ShownCurves) => void;
  smooth: boolean;
  setSmooth: (smooth: boolean) => void;
}

const PANEL_WIDTH_PX = 307;
const HEIGHT_PX = 194;
/** Below the matrix and the curve of an evaluation there is less room. */
const LOW_HEIGHT_PX = 132;

/** Accuracy is shown only where the task has one. */
export function useLossChart(hasAccuracy: boolean): LossChartState {
  const [ref, widthPx] = useElementWidth(PANEL_WIDTH_PX);
  const curve = useApp(({ run }) => run.curve);
  const branches = useApp(({ run }) => run.branches);
  const logScale = useApp(({ ui }) => ui.logScale);
  const runs = useApp((state) => state.runs);
  const [chosen, setShown] = useState<ShownCurves>('loss');
  const [smooth, setSmooth] = useState(false);
  const heightPx = useApp(({ document }) => (document.table ? LOW_HEIGHT_PX : HEIGHT_PX));
  const shown = hasAccuracy ? chosen : 'loss';

  // One memo for both: the curve's list of points is shared and grows in place.
  const { points, chart } = useMemo(() => {
    const points = drawnPoints(curvePoints(curve), shown, smooth);
    const log = shown === 'accuracy' ? false : logScale;
    const ghosts = branches.map((branch) => drawnPoints(ghostPoints(branch), shown, smooth));
    const others = runs
      .filter(({ isShown }) => isShown)
      .map(({ name, standing }) => ({
        name,
        points: drawnPoints(curvePoints(standing.curve), shown, smooth),
      }));
    const options = { widthPx, heightPx, ghosts, others, ...(log !== null && { log }) };
    return { points, chart: createLossChart(points, options) };
  }, [curve, branches, runs, shown, smooth, logScale, widthPx, heightPx]);

  return { ref, chart, heightPx, points, shown, setShown, smooth, setSmooth };
}
