/** Everything to work with: the only place that joins the views. */
import { useCallback, useRef, useState } from 'react';
import { useApp, useAppStore } from '../store/hooks.ts';
import { Guard } from '../ui/Guard.tsx';
import { useArrangement } from '../ui/useArrangement.ts';
import { DataPanel } from '../views/data/DataPanel.tsx';
import { ProblemGrid } from '../views/gallery/ProblemGrid.tsx';
import { LossPanel } from '../views/loss/LossPanel.tsx';
import { NetworkPanel } from '../views/network/NetworkPanel.tsx';
import { OutputPanel } from '../views/output/OutputPanel.tsx';
import { TopBar } from '../views/topbar/TopBar.tsx';
import { TrainingChips } from '../views/transport/TrainingChips.tsx';
import { Transport } from '../views/transport/Transport.tsx';
import { DropAnywhere } from './DropAnywhere.tsx';
import { DataButton, LeftColumn } from './LeftColumn.tsx';
import { Author, Dialogs, Evaluation, Lesson, Quiz, Task, Weights, Workflow } from './onDemand.tsx';
import { openProjector } from './openProjector.ts';
import { PageNotices } from './PageNotices.tsx';
import { StepMaths } from './StepMaths.tsx';
import { useParts } from './useParts.tsx';
import styles from './Workbench.module.css';

/** Keys scroll what has the focus; during a drag, or with a picture alone, a column may hold nothing else that takes it. */
const SCROLLED_BY_KEYS = { tabIndex: 0 };

/** After a presentation the focus goes back to the button that begins one. */
export function Workbench({ hasPresented }: { hasPresented: boolean }) {
  const store = useAppStore();
  const isFile = useApp((state) => state.document.table !== null);
  const dragging = useApp((state) => state.ui.gesture !== null);
  const isLesson = useApp((state) => state.ui.lesson !== null);
  const isAuthoring = useApp((state) => state.ui.authoring);
  const isMathsOpen = useApp((state) => state.ui.mathsOpen);
  const isQuiz = useApp((state) => state.ui.quiz !== null);
  const arrangement = useArrangement();
  const [isDataOpen, setIsDataOpen] = useState(false);
  const closeData = useCallback(() => setIsDataOpen(false), []);
  const dataButton = useRef<HTMLButtonElement>(null);
  const hasDataColumn = !isLesson && !isAuthoring;
  const parts = useParts(arrangement === 'phone');

  const openData = hasDataColumn && (arrangement === 'rail' || arrangement === 'tablet') && (
    <DataButton ref={dataButton} isOpen={isDataOpen} onToggle={() => setIsDataOpen(!isDataOpen)} />
  );
  return (
    <div className={styles.page} data-arrangement={arrangement}>
      <Guard>
        <TopBar
          isPresentFocused={hasPresented}
          onOpenProjector={() => openProjector(store)}
          first={arrangement === 'tablet' && openData}
        />
      </Guard>
      <main className={styles.main} data-dragging={dragging} data-lesson={!hasDataColumn}>
        {parts.tabs && <div className={styles.tabs}>{parts.tabs}</div>}
        {parts.isNetworkAlone && isLesson && (
          <div className={styles.task}>
            <Task onOpen={parts.showFirst} />
          </div>
        )}
        <div className={styles.left} {...parts.panel('data')}>
          {isLesson ? (
            <Lesson />
          ) : isAuthoring ? (
            <Author />
          ) : (
            <LeftColumn
              isOpen={isDataOpen}
              onClose={closeData}
              button={dataButton}
              rail={arrangement === 'rail' && openData}
            >
              <Guard>
                <DataPanel problemGrid={<ProblemGrid />} workflow={<Workflow />} />
              </Guard>
            </LeftColumn>
          )}
        </div>
        <div
          className={styles.canvas}
          data-maths-open={isMathsOpen}
          data-quiz={isQuiz}
          data-letters
          {...parts.panel('network')}
        >
          <Guard>
            <NetworkPanel />
          </Guard>
          <Quiz />
          <Guard>
            <StepMaths />
          </Guard>
        </div>
        <div className={styles.right} {...(dragging && SCROLLED_BY_KEYS)} {...parts.panel('output')}>
          <div className={styles.output} {...(arrangement === 'tablet' && SCROLLED_BY_KEYS)}>
            {isFile ? (
              <>
                <Evaluation />
                <Weights />
              </>
            ) : (
              <Guard>
                <OutputPanel weights={<Weights />} />
              </Guard>
            )}
          </div>
          <div className={styles.loss}>
            <Guard>
              <LossPanel />
            </Guard>
            {arrangement === 'tablet' && (
              <div className={styles.chips}>
                <TrainingChips wraps />
              </div>
            )}
          </div>
        </div>
        <Guard>
          <Transport />
        </Guard>
        <PageNotices />
      </main>
      <Dialogs />
      <DropAnywhere />
    </div>
  );
}
