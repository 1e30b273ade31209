import { useEffect, useEffectEvent, type RefObject } from 'react';
import { useShownStep } from '../../store/hooks.ts';
import { bringInSight } from './usePointer.ts';

/** In a network larger than its window, the neuron comes in sight that a step is about; whoever zooms then is left alone. */
export function useFollowStep(element: RefObject<HTMLElement | null>, zoom: number): void {
  const step = useShownStep();
  const follow = useEffectEvent(() => {
    if (zoom === 1 || !step || !('unit' in step.position)) return;
    const { layer, unit } = step.position;
    bringInSight(element.current, { kind: 'neuron', layer, unit });
  });
  const key = step?.key ?? null;
  useEffect(() => {
    if (key !== null) follow();
  }, [key]);
}
