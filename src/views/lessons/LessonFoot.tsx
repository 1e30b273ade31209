import ArrowRight from 'lucide-react/icons/arrow-right';
import { lessons as words } from '../../i18n/en.ts';
import { isDone, type LessonState } from '../../store/lesson.ts';
import { useActions } from '../../store/hooks.ts';
import { Button } from '../../ui/Button.tsx';
import styles from './LessonPanel.module.css';

interface LessonFootProps {
  lesson: LessonState;
  /** Inside another page there is nothing to go on to after the last scene. */
  isEmbedded?: boolean;
}

/** The way on, and back. */
export function LessonFoot({ lesson, isEmbedded = false }: LessonFootProps) {
  const actions = useActions();
  const isLast = lesson.scene === lesson.lesson.scenes.length - 1;
  const isEnd = isLast && isEmbedded;
  const goOn = isLast ? () => void finish() : () => void actions.nextScene();

  async function finish(): Promise<void> {
    await actions.leaveLesson();
    if (lesson.origin === 'catalogue') actions.set('dialog', 'lessons');
  }

  return (
    <div className={styles.foot}>
      <Button
        disabledReason={lesson.scene === 0 ? words.firstScene : undefined}
        onClick={() => void actions.previousScene()}
      >
        {words.back}
      </Button>
      {!isDone(lesson) && !isEnd && (
        <Button variant="ghost" onClick={goOn}>
          {words.skip}
        </Button>
      )}
      {!isEnd && (
        <Button
          variant="primary"
          className={styles.next}
          disabledReason={isDone(lesson) ? undefined : words.nextWaits}
          onClick={goOn}
        >
          {isLast ? words.finish : words.next}
          <ArrowRight aria-hidden="true" />
        </Button>
      )}
    </div>
  );
}
