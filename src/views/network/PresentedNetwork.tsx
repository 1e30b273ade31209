import { useMemo } from 'react';
import { NetworkStage } from './NetworkStage.tsx';
import { PresentedHeaders } from './PresentedHeaders.tsx';
import { Spotlight } from './Spotlight.tsx';
import { PANEL_LOOK } from './stageLook.ts';

interface PresentedNetworkProps {
  scale: number;
  /** Where there is no room for the sums of neurons, only for what they send. */
  isCompact?: boolean;
}

/** The network for a room, inside an element that is enlarged `scale` times. */
export function PresentedNetwork({ scale, isCompact = false }: PresentedNetworkProps) {
  const look = useMemo(() => ({ ...PANEL_LOOK, scale, isPresented: true, isCompact }), [scale, isCompact]);
  return <NetworkStage look={look} Headers={PresentedHeaders} Above={Spotlight} />;
}
