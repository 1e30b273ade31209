import { useArrangement } from '../ui/useArrangement.ts';
import { MathsDrawer } from '../views/maths/MathsDrawer.tsx';
import { Sheet, Slice } from './onDemand.tsx';

/** The maths below the network: a drawer, or on a phone a sheet that holds also what is chosen on the canvas. */
export const StepMaths = () =>
  useArrangement() === 'phone' ? <Sheet /> : <MathsDrawer costSlice={<Slice />} />;
