/** A scene or an exercise inside another page: the parts that page asks for, and the way to the whole of it. */
import { useEffect, type CSSProperties } from 'react';
import { embed as words } from '../i18n/en.ts';
import { useApp } from '../store/hooks.ts';
import { useMedia } from '../ui/useMedia.ts';
import { VisuallyHidden } from '../ui/VisuallyHidden.tsx';
import { InputsPart } from '../views/data/DataPanel.tsx';
import { EmbeddedLesson } from '../views/lessons/EmbeddedLesson.tsx';
import { PresentedEquation } from '../views/maths/PresentedEquation.tsx';
import { PresentedLossFormula } from '../views/maths/PresentedLossFormula.tsx';
import { PresentedNetwork } from '../views/network/PresentedNetwork.tsx';
import { Notices } from '../views/notices/Notices.tsx';
import { PresentedOutput } from '../views/output/PresentedOutput.tsx';
import { PresentedLoss } from '../views/present/PresentedLoss.tsx';
import { EmbedTransport } from '../views/transport/EmbedTransport.tsx';
import styles from './Embed.module.css';
import type { EmbedWish } from './embedAddress.ts';

const NARROW = '(max-width: 759px)';
/** Beside the words of an exercise. */
const TIGHT = '(max-width: 559px)';

interface EmbedProps {
  wish: EmbedWish;
  /** Of the whole page, with the same work. */
  address: string;
}

export function Embed({ wish: { parts, isLocked }, address }: EmbedProps) {
  const theme = useApp(({ ui }) => ui.theme);
  useEffect(() => {
    window.document.documentElement.dataset['theme'] = theme;
  }, [theme]);
  const isExercise = useApp(({ ui }) => ui.lesson !== null);
  const isNarrow = useMedia(NARROW);
  const isTight = useMedia(TIGHT);
  const hasSide = parts.has('loss') || parts.has('output');
  // Beside the words of an exercise a narrow frame has room for the network alone.
  const isSideBelowWords = isExercise && isNarrow && parts.has('network');
  const side = hasSide && <Side parts={parts} isNarrow={isSideBelowWords} />;
  return (
    <main className={styles.embed} style={{ '--ui-scale': 1 } as CSSProperties}>
      <VisuallyHidden>
        <h1>{words.title}</h1>
      </VisuallyHidden>
      <div
        className={styles.body}
        data-exercise={isExercise || undefined}
        data-side={hasSide && parts.has('network') && !isSideBelowWords}
      >
        {isExercise && <EmbeddedLesson inputs={<InputsPart />}>{isSideBelowWords && side}</EmbeddedLesson>}
        {parts.has('network') && (
          <div className={styles.network} inert={isLocked}>
            <PresentedNetwork scale={1} isCompact={isExercise && isTight} />
          </div>
        )}
        {!isSideBelowWords && side}
      </div>
      {parts.has('maths') && <PresentedEquation />}
      <footer className={styles.foot}>
        {parts.has('transport') && <EmbedTransport />}
        <a className={styles.link} href={address} target="_blank" rel="noopener noreferrer">
          {words.open}
        </a>
      </footer>
      <Notices />
    </main>
  );
}

/** What the network makes of its data, as far as it is asked for. */
function Side({ parts, isNarrow }: Pick<EmbedWish, 'parts'> & { isNarrow: boolean }) {
  return (
    <div className={styles.side}>
      {parts.has('loss') ? (
        <PresentedLoss
          formula={<PresentedLossFormula />}
          shape={isNarrow ? 'narrow' : 'column'}
          output={parts.has('output') ? <PresentedOutput /> : null}
        />
      ) : (
        <PresentedOutput />
      )}
    </div>
  );
}
