import { useMemo } from 'react';
import { NetworkStage } from './NetworkStage.tsx';
import { PresentedHeaders } from './PresentedHeaders.tsx';
import { Spotlight } from './Spotlight.tsx';

/** The network for a room, inside an element that is enlarged `scale` times. */
export function PresentedNetwork({ scale }: { scale: number }) {
  const look = useMemo(() => ({ scale, isPresented: true }), [scale]);
  return <NetworkStage look={look} Headers={PresentedHeaders} Above={Spotlight} />;
}
