/** On a phone the page shows one of its parts at a time: the data or what stands in their place, the network, the output. */
import { useState } from 'react';
import { lessons, page } from '../i18n/en.ts';
import { useApp } from '../store/hooks.ts';
import { tabPanel, Tabs } from '../ui/Tabs.tsx';

type PartName = keyof typeof page.tabs;

const ID = 'part';

/** The tabs, and what makes an element the panel of one of them; without tabs all parts are there. */
export function useParts(isPhone: boolean) {
  const [shown, setShown] = useState<PartName>('network');
  const isLesson = useApp((state) => state.ui.lesson !== null);
  const isAuthoring = useApp((state) => state.ui.authoring);
  const first = isLesson ? lessons.panel : isAuthoring ? lessons.exercise : page.tabs.data;
  const [seenFirst, setSeenFirst] = useState(first);
  if (seenFirst !== first) {
    // Whoever opens a lesson wants to read it, and whoever leaves it to see the network.
    setSeenFirst(first);
    setShown(first === page.tabs.data ? 'network' : 'data');
  }
  const tabs = [
    { name: 'data', label: first },
    { name: 'network', label: page.tabs.network },
    { name: 'output', label: page.tabs.output },
  ] as const;
  return {
    tabs: isPhone && <Tabs label={page.parts} id={ID} tabs={tabs} chosen={shown} onChoose={setShown} />,
    /** Whether the network is all there is to be seen of them. */
    isNetworkAlone: isPhone && shown === 'network',
    showFirst: () => setShown('data'),
    panel: (name: PartName) => (isPhone ? tabPanel(ID, name, name === shown) : {}),
  };
}
