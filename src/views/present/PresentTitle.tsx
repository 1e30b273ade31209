import type { ReactNode } from 'react';
import { problemOf } from '../../document/problem.ts';
import { useApp, useShownStep } from '../../store/hooks.ts';
import { networkView } from '../../store/state.ts';
import styles from './PresentTitle.module.css';
import { sampleWords, stepWords } from './stepWords.ts';

/** The lesson or the problem, where it stands, and the sample. `mark` is the page's own. */
export function PresentTitle({ mark }: { mark: ReactNode }) {
  const document = useApp((state) => state.document);
  const lesson = useApp(({ ui }) => ui.lesson?.lesson.title ?? null);
  const frame = useApp(({ run }) => run.frame);
  const dataset = useApp(({ run }) => run.dataset);
  const sample = useApp(({ ui }) => ui.sample);
  const isOfSample = useApp((state) => networkView(state) === 'sample');
  const step = useShownStep();
  return (
    <header className={styles.title}>
      {mark}
      <h1 className={styles.problem}>{lesson ?? problemOf(document).name}</h1>
      <p className={styles.step}>{stepWords(document, frame, step)}</p>
      <p className={styles.sample}>{sampleWords(dataset, isOfSample ? sample : null)}</p>
    </header>
  );
}
