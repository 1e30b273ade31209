/** The drawer below the canvas: every number of the present step with where it comes from. */
import { useState, type ReactNode } from 'react';
import { drawer as words } from '../../i18n/en.ts';
import { useActions, useApp } from '../../store/hooks.ts';
import { loadablePart } from '../../ui/loadablePart.tsx';
import { PartFailed } from '../../ui/PartFailed.tsx';
import { DrawerEdge } from './DrawerEdge.tsx';
import { DRAWER_BAR_PX, LEAST_HEIGHT_PX, openedHeight } from './drawerHeight.ts';
import styles from './MathsDrawer.module.css';
import { OpenButton } from './OpenButton.tsx';

/** Loaded when the maths is looked at for the first time, or before. */
export const openDrawer = loadablePart(async () => (await import('./OpenDrawer.tsx')).OpenDrawer);
const OpenDrawer = openDrawer.Part;

interface MathsDrawerProps {
  /** Beside the lines about a weight or a bias: the loss along it. */
  costSlice?: ReactNode;
}

export function MathsDrawer({ costSlice }: MathsDrawerProps) {
  const isOpen = useApp((state) => state.ui.mathsOpen);
  const isQuiz = useApp((state) => state.ui.quiz !== null);
  const { set } = useActions();
  const [usualPx, setUsualPx] = useState(() => openedHeight(window.innerHeight));
  // A quiz keeps most of the maths back, and its questions need room.
  const [quizPx, setQuizPx] = useState(LEAST_HEIGHT_PX);
  const heightPx = isQuiz ? quizPx : usualPx;
  return (
    <section
      className={styles.drawer}
      aria-label={words.title}
      style={isOpen ? { height: heightPx } : undefined}
    >
      {isOpen && <DrawerEdge heightPx={heightPx} onChange={isQuiz ? setQuizPx : setUsualPx} />}
      {isOpen ? (
        <OpenDrawer
          roomPx={heightPx - DRAWER_BAR_PX}
          costSlice={costSlice}
          failed={(failure) => <PartFailed failure={failure} onClose={() => set('mathsOpen', false)} />}
        />
      ) : (
        <ClosedDrawer />
      )}
    </section>
  );
}

function ClosedDrawer() {
  return (
    <div className={styles.bar}>
      <h2 className={styles.title}>{words.title}</h2>
      <span className={styles.hint}>{words.closedHint}</span>
      <OpenButton isOpen={false} />
    </div>
  );
}
