import type { ComponentProps } from 'react';
import { TrainUntil } from '../views/fit/TrainUntil.tsx';
import { WorkflowPanel } from '../views/workflow/WorkflowPanel.tsx';

/** The stations, one of which trains until something is reached. */
export function Stations({ opens }: Pick<ComponentProps<typeof WorkflowPanel>, 'opens'>) {
  return <WorkflowPanel fit={<TrainUntil />} opens={opens} />;
}
