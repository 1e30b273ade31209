/** What a room sees: the network, one equation, one loss, and where the step stands. Everything is enlarged by one scale. */
import type { CSSProperties, ReactNode, Ref } from 'react';
import type { EdgewiseDocument } from '../document/document.ts';
import { problemOf } from '../document/problem.ts';
import { present as words } from '../i18n/en.ts';
import { useApp } from '../store/hooks.ts';
import { PresentedScene } from '../views/lessons/PresentedScene.tsx';
import { PresentedEquation } from '../views/maths/PresentedEquation.tsx';
import { PresentedLossFormula } from '../views/maths/PresentedLossFormula.tsx';
import { PresentedNetwork } from '../views/network/PresentedNetwork.tsx';
import { PresentedOutput } from '../views/output/PresentedOutput.tsx';
import { PresentedLoss } from '../views/present/PresentedLoss.tsx';
import { PresentTitle } from '../views/present/PresentTitle.tsx';
import { usePresentScale } from '../views/present/usePresentScale.ts';
import { BrandMark } from '../views/topbar/BrandMark.tsx';
import { PresentedTrack } from '../views/transport/PresentedTrack.tsx';
import styles from './PresentedPage.module.css';

interface PresentedPageProps {
  page?: Ref<HTMLElement>;
  /** The last row: keys, or what the window has to say. */
  foot: ReactNode;
  isEquationShown: boolean;
  /** What the scene of a lesson says. */
  isTextShown: boolean;
  isBlank: boolean;
}

export function PresentedPage({ page, foot, isEquationShown, isTextShown, isBlank }: PresentedPageProps) {
  const scale = usePresentScale();
  const hasSteps = useApp(({ ui }) => ui.quiz !== null || ui.look !== null || ui.stepSize !== 'epoch');
  const isLesson = useApp(({ ui }) => ui.lesson !== null);
  const besideText = useApp(({ document }) => shapeBesideText(document));
  const hasText = isLesson && isTextShown;
  const shape = hasText ? besideText : 'column';
  return (
    <main
      ref={page}
      className={styles.page}
      aria-label={words.present}
      tabIndex={-1}
      data-text={hasText || undefined}
      data-blank={isBlank || undefined}
      style={{ '--ui-scale': scale } as CSSProperties}
    >
      <PresentTitle mark={<BrandMark />} />
      {hasText && (
        <div className={styles.text}>
          <PresentedScene isWorkedHere={foot !== null} />
        </div>
      )}
      <div className={styles.body} data-loss={shape}>
        <div className={styles.network}>
          <PresentedNetwork scale={scale} />
        </div>
        <div className={styles.loss}>
          <PresentedLoss formula={<PresentedLossFormula />} output={<PresentedOutput />} shape={shape} />
        </div>
      </div>
      {isEquationShown && hasSteps ? (
        <PresentedEquation {...(hasText && BESIDE_TEXT)} />
      ) : (
        <div className={styles.noEquation} />
      )}
      <PresentedTrack />
      {foot}
    </main>
  );
}

/** Beside the words the equation is smaller than its 30 px. */
const BESIDE_TEXT = { mostPx: 24 };

/** A number line takes one line below the network; a surface has its height beside it. */
function shapeBesideText(document: EdgewiseDocument): 'line' | 'narrow' {
  const { kind, task } = problemOf(document);
  return kind === 'file' || (kind === 'table' && task === 'regression') ? 'line' : 'narrow';
}
