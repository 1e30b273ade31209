import CircleCheck from 'lucide-react/icons/circle-check';
import { lessons as words } from '../../i18n/en.ts';
import { isDone, sceneOf, type LessonState } from '../../store/lesson.ts';
import { useActions } from '../../store/hooks.ts';
import { Badge } from '../../ui/Badge.tsx';
import { CheckItem } from './CheckItem.tsx';
import { GoalBar } from './GoalBar.tsx';
import { InlineText } from './LessonText.tsx';
import styles from './TaskCard.module.css';
import { useRevealed } from './useRevealed.ts';

/** What the person is to do, and how far it is done. */
export function TaskCard({ lesson }: { lesson: LessonState }) {
  const { task, done } = sceneOf(lesson);
  const actions = useActions();
  const doneRef = useRevealed<HTMLParagraphElement>(Number(isDone(lesson)));
  const next = lesson.met.indexOf(false);
  return (
    <section className={styles.card} aria-label={words.yourTurn}>
      <Badge tone="signal">{words.yourTurn}</Badge>
      <p className={styles.say}>
        <InlineText markdown={task.say} />
      </p>
      {task.bar && <GoalBar check={task.bar.check} from={task.bar.from} />}
      <ul className={styles.checks}>
        {task.checks.map((check, index) => (
          <CheckItem
            key={index}
            check={check}
            index={index}
            state={lesson.met[index] ? 'met' : index === next ? 'next' : 'later'}
            answer={lesson.answers[index] ?? null}
            onAnswer={(answer) => void actions.answerCheck(index, answer)}
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
    </section>
  );
}
