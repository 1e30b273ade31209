/** The page, or what a room sees of it. */
import { useEffect, useState } from 'react';
import { useApp, useAppStore } from '../store/hooks.ts';
import { Presentation } from './onDemand.tsx';
import { listenForShortcuts } from './shortcuts.ts';
import { Workbench } from './Workbench.tsx';

export function App() {
  const store = useAppStore();
  const isPresenting = useApp(({ ui }) => ui.presentation !== null);
  const [hasPresented, setHasPresented] = useState(false);
  if (isPresenting && !hasPresented) setHasPresented(true);
  const theme = useApp((state) => state.ui.theme);
  useEffect(() => listenForShortcuts(window, store), [store]);
  useEffect(() => {
    window.document.documentElement.dataset['theme'] = theme;
  }, [theme]);

  return isPresenting ? <Presentation /> : <Workbench hasPresented={hasPresented} />;
}
