import type { ReactNode } from 'react';
import { useApp } from '../../store/hooks.ts';
import { NeuronHand } from './NeuronHand.tsx';
import { ParameterHand } from './ParameterHand.tsx';

interface HandProps {
  /** A neuron with its sum, function and output; the canvas draws it. */
  capsule: (layer: number, unit: number) => ReactNode;
}

/** On a phone: what a finger has chosen on the canvas, large enough to be worked with. */
export function Hand({ capsule }: HandProps) {
  const selection = useApp((state) => state.ui.selection);
  if (!selection) return null;
  if (selection.kind === 'neuron')
    return <NeuronHand neuron={selection} capsule={capsule(selection.layer, selection.unit)} />;
  return <ParameterHand parameter={selection} />;
}
