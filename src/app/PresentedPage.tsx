/** What a room sees: the network, one equation, one loss, and where the step stands. Everything is enlarged by one scale. */
import type { CSSProperties, ReactNode, Ref } from 'react';
import { present as words } from '../i18n/en.ts';
import { useApp } from '../store/hooks.ts';
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
  isBlank: boolean;
}

export function PresentedPage({ page, foot, isEquationShown, isBlank }: PresentedPageProps) {
  const scale = usePresentScale();
  const hasSteps = useApp(({ ui }) => ui.quiz !== null || ui.look !== null || ui.stepSize !== 'epoch');
  return (
    <main
      ref={page}
      className={styles.page}
      aria-label={words.present}
      tabIndex={-1}
      data-blank={isBlank || undefined}
      style={{ '--ui-scale': scale } as CSSProperties}
    >
      <PresentTitle mark={<BrandMark />} />
      <div className={styles.body}>
        <div className={styles.network}>
          <PresentedNetwork scale={scale} />
        </div>
        <div className={styles.loss}>
          <PresentedLoss formula={<PresentedLossFormula />} output={<PresentedOutput />} />
        </div>
      </div>
      {isEquationShown && hasSteps ? <PresentedEquation /> : <div className={styles.noEquation} />}
      <PresentedTrack />
      {foot}
    </main>
  );
}
