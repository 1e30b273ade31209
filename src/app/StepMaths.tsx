import { useArrangement } from '../ui/useArrangement.ts';
import { MathsDrawer } from '../views/maths/MathsDrawer.tsx';
import { Sheet, Slice } from './onDemand.tsx';
import styles from './StepMaths.module.css';

/** The maths below the network: a drawer, or on a phone a sheet that holds also what is chosen on the canvas. */
export const StepMaths = () =>
  useArrangement() === 'phone' ? (
    <Sheet place={<div className={styles.place} />} />
  ) : (
    <MathsDrawer costSlice={<Slice />} />
  );
