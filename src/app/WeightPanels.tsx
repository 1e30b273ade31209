import { GradientPanel } from '../views/gradient/GradientPanel.tsx';
import { UpdatePreview } from '../views/update/UpdatePreview.tsx';

/** What the step does to the weights, and the one at hand. */
export function WeightPanels() {
  return (
    <>
      <UpdatePreview />
      <GradientPanel />
    </>
  );
}
