import { TrainUntil } from '../views/fit/TrainUntil.tsx';
import { WorkflowPanel } from '../views/workflow/WorkflowPanel.tsx';

/** The stations, one of which trains until something is reached. */
export function Stations() {
  return <WorkflowPanel fit={<TrainUntil />} />;
}
