import { Hand } from '../views/hand/Hand.tsx';
import { MathsSheet } from '../views/maths/MathsSheet.tsx';
import { NeuronCapsule } from '../views/network/NeuronCapsule.tsx';
import { CostSlice } from '../views/slice/CostSlice.tsx';

/** The sheet below the network on a phone: what is chosen there, and its maths. */
export const PhoneSheet = () => (
  <MathsSheet
    hand={<Hand capsule={(layer, unit) => <NeuronCapsule layer={layer} unit={unit} />} />}
    costSlice={<CostSlice />}
  />
);
