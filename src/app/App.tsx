/** The page: the only place that joins the views. */
import { useCallback, useEffect, useRef, useState } from 'react';
import { useApp, useAppStore } from '../store/hooks.ts';
import { DataPanel } from '../views/data/DataPanel.tsx';
import { ProblemGrid } from '../views/gallery/ProblemGrid.tsx';
import { LossPanel } from '../views/loss/LossPanel.tsx';
import { MathsDrawer } from '../views/maths/MathsDrawer.tsx';
import { NetworkPanel } from '../views/network/NetworkPanel.tsx';
import { Notices } from '../views/notices/Notices.tsx';
import { OutputPanel } from '../views/output/OutputPanel.tsx';
import { useArrangement } from '../ui/useArrangement.ts';
import { TopBar } from '../views/topbar/TopBar.tsx';
import { Transport } from '../views/transport/Transport.tsx';
import styles from './App.module.css';
import { DropAnywhere } from './DropAnywhere.tsx';
import { DataButton, LeftColumn } from './LeftColumn.tsx';
import {
  Author,
  Dialogs,
  Evaluation,
  Lesson,
  Presentation,
  Quiz,
  Slice,
  Weights,
  Workflow,
} from './onDemand.tsx';
import { openProjector } from './openProjector.ts';
import { listenForShortcuts } from './shortcuts.ts';

/** Keys scroll what has the focus; during a drag the column on the right may hold nothing else that takes it. */
const SCROLLED_BY_KEYS = { tabIndex: 0 };

/** The page, or what a room sees of it. */
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

/** Everything to work with. After a presentation the focus goes back to the button that begins one. */
function Workbench({ hasPresented }: { hasPresented: boolean }) {
  const store = useAppStore();
  const isFile = useApp((state) => state.document.table !== null);
  const dragging = useApp((state) => state.ui.gesture !== null);
  const isLesson = useApp((state) => state.ui.lesson !== null);
  const isAuthoring = useApp((state) => state.ui.authoring);
  const arrangement = useArrangement();
  const [isDataOpen, setIsDataOpen] = useState(false);
  const closeData = useCallback(() => setIsDataOpen(false), []);
  const dataButton = useRef<HTMLButtonElement>(null);
  return (
    <div className={styles.page} data-arrangement={arrangement}>
      <TopBar isPresentFocused={hasPresented} onOpenProjector={() => openProjector(store)} />
      <main className={styles.main} data-dragging={dragging} data-lesson={isLesson || isAuthoring}>
        {isLesson ? (
          <Lesson />
        ) : isAuthoring ? (
          <Author />
        ) : (
          <LeftColumn
            isOpen={isDataOpen}
            onClose={closeData}
            button={dataButton}
            rail={
              arrangement !== 'wide' && (
                <DataButton
                  ref={dataButton}
                  isOpen={isDataOpen}
                  onToggle={() => setIsDataOpen(!isDataOpen)}
                />
              )
            }
          >
            <DataPanel problemGrid={<ProblemGrid />} workflow={<Workflow />} />
          </LeftColumn>
        )}
        <div className={styles.canvas}>
          <NetworkPanel />
          <Quiz />
          <MathsDrawer costSlice={<Slice />} />
        </div>
        <div className={styles.right} {...(dragging && SCROLLED_BY_KEYS)}>
          {isFile ? (
            <>
              <Evaluation />
              <Weights />
            </>
          ) : (
            <OutputPanel weights={<Weights />} />
          )}
          <LossPanel />
        </div>
        <Transport />
        <Notices />
      </main>
      <Dialogs />
      <DropAnywhere />
    </div>
  );
}
