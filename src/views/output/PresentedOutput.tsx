import { problemOf } from '../../document/problem.ts';
import { useApp } from '../../store/hooks.ts';
import { CurvePlot } from './CurvePlot.tsx';
import { PlanePlot } from './PlanePlot.tsx';
import { SampleLine } from './SampleLine.tsx';
import { useOutputPlot } from './useOutputPlot.ts';

/** What the network answers, for a room: a number line, a curve or a surface. Rows of files have none of them. */
export function PresentedOutput() {
  const problem = useApp(({ document }) => problemOf(document));
  if (problem.kind === 'file') return null;
  if (problem.kind === 'table' && problem.task === 'regression') return <TableLine />;
  return problem.inputs.length === 1 ? <CurvePlot /> : <PlanePlot />;
}

function TableLine() {
  const { points } = useOutputPlot();
  return <SampleLine labels={points.map(({ label }) => label)} />;
}
