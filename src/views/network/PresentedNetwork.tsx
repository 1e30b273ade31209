import { useMemo } from 'react';
import { NetworkStage } from './NetworkStage.tsx';

/** The network for a room, inside an element that is enlarged `scale` times. */
export function PresentedNetwork({ scale }: { scale: number }) {
  const look = useMemo(() => ({ scale, isPresented: true }), [scale]);
  return <NetworkStage look={look} />;
}
