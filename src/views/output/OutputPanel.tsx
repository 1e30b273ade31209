import { problemOf } from '../../document/problem.ts';
import { useApp } from '../../store/hooks.ts';
import { CurveOutput } from './CurveOutput.tsx';
import { PlaneOutput } from './PlaneOutput.tsx';
import { TableOutput } from './TableOutput.tsx';

/** What the network answers, drawn as suits the problem. */
export function OutputPanel() {
  const problem = useApp(({ document }) => problemOf(document));
  if (problem.inputs.length === 1) return <CurveOutput />;
  if (problem.kind === 'table' && problem.task === 'regression') return <TableOutput />;
  return <PlaneOutput />;
}
