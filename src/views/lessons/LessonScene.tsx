import RotateCcw from 'lucide-react/icons/rotate-ccw';
import { useEffect, useRef, type ReactNode } from 'react';
import { lessons as words } from '../../i18n/en.ts';
import { isDone, sceneOf, type LessonState } from '../../store/lesson.ts';
import { useActions } from '../../store/hooks.ts';
import { Hints } from './Hints.tsx';
import styles from './LessonPanel.module.css';
import { LessonText } from './LessonText.tsx';
import { TaskCard } from './TaskCard.tsx';

interface LessonSceneProps {
  lesson: LessonState;
  /** Whether the focus goes to the heading. Inside another page it stays where it is, until a person goes on to a scene. */
  takesFocus?: boolean;
  children: ReactNode;
}

/** Each scene begins at its top, with the focus on its heading: it is another element for each of them. */
export function LessonScene({ lesson, takesFocus = true, children }: LessonSceneProps) {
  const { title, text, task, hints } = sceneOf(lesson);
  const hasTask = task.say !== '' || task.checks.length > 0;
  const hasHints = hints.some((hint) => hint !== '');
  const heading = useRef<HTMLHeadingElement>(null);
  const actions = useActions();
  useEffect(() => {
    if (takesFocus) heading.current?.focus({ preventScroll: true });
  }, [takesFocus]);
  return (
    <div className={styles.body}>
      <div className={styles.words}>
        <h3 className={styles.sceneTitle} ref={heading} tabIndex={-1}>
          {title}
        </h3>
        <LessonText markdown={text} />
        {hasTask && <TaskCard lesson={lesson} />}
        {hasHints && !isDone(lesson) && <Hints lesson={lesson} />}
        <button type="button" className={styles.again} onClick={() => void actions.restartScene()}>
          <RotateCcw aria-hidden="true" />
          {words.startSceneAgain}
        </button>
      </div>
      {children}
    </div>
  );
}
