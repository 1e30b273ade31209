import { useEffect, useState, type ReactNode } from 'react';
import ChevronRight from 'lucide-react/icons/chevron-right';
import { drawer, maths as words } from '../../i18n/en.ts';
import { useAppStore } from '../../store/hooks.ts';
import { Badge } from '../../ui/Badge.tsx';
import { Formula } from '../../ui/Formula.tsx';
import { formulaText } from '../../ui/formula.ts';
import { Segmented } from '../../ui/Segmented.tsx';
import { MathsAside } from './MathsAside.tsx';
import styles from './MathsDrawer.module.css';
import { MathsLines } from './MathsLines.tsx';
import { OpenButton } from './OpenButton.tsx';
import { SHOW_OPTIONS, type Show } from './show.ts';
import { useMaths, type ShownMaths } from './useMaths.ts';

export interface OpenDrawerProps {
  /** Beside the lines about a weight or a bias: the loss along it. */
  costSlice?: ReactNode;
  /** The height below the bar. */
  roomPx: number;
  /** Above the lines: what is chosen on the canvas, where the drawer is a sheet. */
  hand?: ReactNode;
}

/** What the drawer shows: title, lines of the calculation, and what belongs beside them. */
export function OpenDrawer({ roomPx, costSlice, hand }: OpenDrawerProps) {
  const [show, setShow] = useState<Show>('both');
  const shown = useMaths();
  const { frames } = useAppStore();
  // Gradients come only with frames that are asked for while the maths is open.
  useEffect(() => frames.refresh(), [frames]);
  return (
    <>
      <div className={styles.bar}>
        <h2 className={styles.title}>{drawer.title}</h2>
        {shown && <Subject shown={shown} />}
        <Segmented
          label={words.show}
          labelHidden
          className={styles.show}
          options={SHOW_OPTIONS}
          value={show}
          onChange={setShow}
        />
        <OpenButton isOpen />
      </div>
      {hand}
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

interface DrawerBodyProps extends Omit<OpenDrawerProps, 'hand'> {
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
  return <p className={styles.empty}>{words.empty}</p>;
}
