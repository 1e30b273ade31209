import { frameFits } from '../../store/fit.ts';
import { useApp, useShownStep } from '../../store/hooks.ts';

export interface OperatingPoint {
  /** The unit's number in its layer, from 0. */
  unit: number;
  /** Null while the present step has not computed it. */
  preActivation: number | null;
  /** The sums of the other units of the layer. */
  others: readonly number[];
}

/** Where the selected neuron stands with the sample that is looked at; null unless it is one of this layer. */
export function useOperatingPoint(layer: number): OperatingPoint | null {
  const selection = useApp((state) => state.ui.selection);
  const document = useApp((state) => state.document);
  const frame = useApp((state) => state.run.frame);
  const step = useShownStep();
  if (selection?.kind !== 'neuron' || selection.layer !== layer || !frame) return null;
  if (!frameFits(frame, document)) return null;
  const { unit } = selection;
  const sums = [...((step?.trace ?? frame.sample).layers[layer - 1]?.preActivations ?? [])];
  const isKnown = !step || step.isKnown({ kind: 'preActivation', layer, unit });
  return {
    unit,
    preActivation: isKnown ? (sums[unit] ?? null) : null,
    others: sums.filter((_, other) => other !== unit),
  };
}
