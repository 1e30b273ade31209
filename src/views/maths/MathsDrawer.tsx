/** The drawer below the canvas: every number of the present step with where it comes from. */
import { useEffect, useState, type ReactNode } from 'react';
import ChevronDown from 'lucide-react/icons/chevron-down';
import ChevronRight from 'lucide-react/icons/chevron-right';
import ChevronUp from 'lucide-react/icons/chevron-up';
import { useActions, useApp, useAppStore } from '../../store/hooks.ts';
import { Badge } from '../../ui/Badge.tsx';
import { Button } from '../../ui/Button.tsx';
import { Formula } from '../../ui/Formula.tsx';
import { formulaText } from '../../ui/formula.ts';
import { Segmented } from '../../ui/Segmented.tsx';
import { DrawerEdge } from './DrawerEdge.tsx';
import { DRAWER_BAR_PX, LEAST_HEIGHT_PX, openedHeight } from './drawerHeight.ts';
import { MathsAside } from './MathsAside.tsx';
import styles from './MathsDrawer.module.css';
import { MathsLines } from './MathsLines.tsx';
import { SHOW_OPTIONS, type Show } from './show.ts';
import { useMaths, type ShownMaths } from './useMaths.ts';

interface MathsDrawerProps {
  /** Beside the lines about a weight or a bias: the loss along it. */
  costSlice?: ReactNode;
}

export function MathsDrawer({ costSlice }: MathsDrawerProps) {
  const isOpen = useApp((state) => state.ui.mathsOpen);
  const isQuiz = useApp((state) => state.ui.quiz !== null);
  const [usualPx, setUsualPx] = useState(() => openedHeight(window.innerHeight));
  // A quiz keeps most of the maths back, and its questions need room.
  const [quizPx, setQuizPx] = useState(LEAST_HEIGHT_PX);
  const heightPx = isQuiz ? quizPx : usualPx;
  return (
    <section
      className={styles.drawer}
      aria-label="The maths"
      style={isOpen ? { height: heightPx } : undefined}
    >
      {isOpen && <DrawerEdge heightPx={heightPx} onChange={isQuiz ? setQuizPx : setUsualPx} />}
      {isOpen ? <OpenDrawer roomPx={heightPx - DRAWER_BAR_PX} costSlice={costSlice} /> : <ClosedDrawer />}
    </section>
  );
}

function ClosedDrawer() {
  return (
    <div className={styles.bar}>
      <h2 className={styles.title}>The maths</h2>
      <span className={styles.hint}>every multiplication of a step, with its numbers</span>
      <OpenButton isOpen={false} />
    </div>
  );
}

interface OpenDrawerProps extends MathsDrawerProps {
  /** The height below the bar. */
  roomPx: number;
}

function OpenDrawer({ roomPx, costSlice }: OpenDrawerProps) {
  const [show, setShow] = useState<Show>('both');
  const shown = useMaths();
  const { frames } = useAppStore();
  // Gradients come only with frames that are asked for while the maths is open.
  useEffect(() => frames.refresh(), [frames]);
  return (
    <>
      <div className={styles.bar}>
        <h2 className={styles.title}>The maths</h2>
        {shown && <Subject shown={shown} />}
        <Segmented
          label="Show"
          labelHidden
          className={styles.show}
          options={SHOW_OPTIONS}
          value={show}
          onChange={setShow}
        />
        <OpenButton isOpen />
      </div>
      {shown ? (
        <DrawerBody shown={shown} show={show} roomPx={roomPx} costSlice={costSlice} />
      ) : (
        <NothingToShow />
      )}
    </>
  );
}

function Subject({ shown: { maths, phase } }: { shown: ShownMaths }) {
  const { words, symbol } = maths.title;
  return (
    <>
      <ChevronRight className={styles.separator} aria-hidden="true" />
      <h3 className={styles.subject} aria-label={`${words} ${formulaText(symbol)}`}>
        {words} <Formula formula={symbol} />
      </h3>
      {phase && phase !== 'start' && <Badge tone="signal">{phase}</Badge>}
    </>
  );
}

interface DrawerBodyProps extends OpenDrawerProps {
  shown: ShownMaths;
  show: Show;
}

function DrawerBody({ shown, show, roomPx, costSlice }: DrawerBodyProps) {
  const { maths, source, subject } = shown;
  const title = `${maths.title.words} ${formulaText(maths.title.symbol)}`;
  return (
    <div className={styles.body}>
      <MathsLines key={title} blocks={maths.blocks} show={show} roomPx={roomPx} document={source.document} />
      <MathsAside maths={maths} source={source} subject={subject} costSlice={costSlice} />
    </div>
  );
}

function NothingToShow() {
  return (
    <p className={styles.empty}>
      Press Step forward to see each multiplication, or choose a neuron or an edge in the network.
    </p>
  );
}

function OpenButton({ isOpen }: { isOpen: boolean }) {
  const { set } = useActions();
  const Icon = isOpen ? ChevronDown : ChevronUp;
  return (
    <Button
      variant="ghost"
      iconOnly
      className={styles.open}
      aria-label={isOpen ? 'Close the maths' : 'Open the maths'}
      onClick={() => set('mathsOpen', !isOpen)}
    >
      <Icon aria-hidden="true" />
    </Button>
  );
}
