import { useMemo } from 'react';
import { NetworkStage } from './NetworkStage.tsx';
import { PresentedHeaders } from './PresentedHeaders.tsx';
import { Spotlight } from './Spotlight.tsx';
import { PANEL_LOOK } from './stageLook.ts';

/** The network for a room, inside an element that is enlarged `scale` times. */
export function PresentedNetwork({ scale }: { scale: number }) {
  const look = useMemo(() => ({ ...PANEL_LOOK, scale, isPresented: true }), [scale]);
  return <NetworkStage look={look} Headers={PresentedHeaders} Above={Spotlight} />;
}
