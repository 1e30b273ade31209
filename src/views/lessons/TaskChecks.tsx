import CircleCheck from 'lucide-react/icons/circle-check';
import { isDone, sceneOf, type LessonState } from '../../store/lesson.ts';
import { useActions } from '../../store/hooks.ts';
import { CheckItem } from './CheckItem.tsx';
import { InlineText } from './LessonText.tsx';
import styles from './TaskChecks.module.css';
import { useRevealed } from './useRevealed.ts';

interface TaskChecksProps {
  lesson: LessonState;
  /** Where room is short only the next one asks what it has to ask. */
  opensNextOnly?: boolean;
}

/** The checks of a task, and its last word when all of them are met. */
export function TaskChecks({ lesson, opensNextOnly = false }: TaskChecksProps) {
  const { task, done } = sceneOf(lesson);
  const actions = useActions();
  const doneRef = useRevealed<HTMLParagraphElement>(Number(isDone(lesson)));
  const next = lesson.met.indexOf(false);
  return (
    <>
      <ul className={styles.checks}>
        {task.checks.map((check, index) => (
          <CheckItem
            key={index}
            check={check}
            index={index}
            state={lesson.met[index] ? 'met' : index === next ? 'next' : 'later'}
            answer={lesson.answers[index] ?? null}
            onAnswer={(answer) => void actions.answerCheck(index, answer)}
            isFolded={opensNextOnly && index !== next}
          />
        ))}
      </ul>
      {isDone(lesson) && done !== '' && (
        <p ref={doneRef} className={styles.done}>
          <CircleCheck aria-hidden="true" />
          <span>
            <InlineText markdown={done} />
          </span>
        </p>
      )}
    </>
  );
}
