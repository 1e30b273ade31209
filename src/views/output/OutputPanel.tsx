import type { ReactNode } from 'react';
import { problemOf } from '../../document/problem.ts';
import { useApp } from '../../store/hooks.ts';
import { CurveOutput } from './CurveOutput.tsx';
import { PlaneOutput } from './PlaneOutput.tsx';
import { TableOutput } from './TableOutput.tsx';

interface OutputPanelProps {
  /** Stands below what is said of the sample at hand, and above what is said of all of them. */
  weights: ReactNode;
}

/** What the network answers, drawn as suits the problem. */
export function OutputPanel({ weights }: OutputPanelProps) {
  const problem = useApp(({ document }) => problemOf(document));
  if (problem.kind === 'table' && problem.task === 'regression') return <TableOutput weights={weights} />;
  return (
    <>
      {problem.inputs.length === 1 ? <CurveOutput /> : <PlaneOutput />}
      {weights}
    </>
  );
}
