import { lessons as words } from '../../i18n/en.ts';
import { sceneOf, type LessonState } from '../../store/lesson.ts';
import { Badge } from '../../ui/Badge.tsx';
import { GoalBar } from './GoalBar.tsx';
import { InlineText } from './LessonText.tsx';
import styles from './TaskCard.module.css';
import { TaskChecks } from './TaskChecks.tsx';

/** What the person is to do, and how far it is done. */
export function TaskCard({ lesson }: { lesson: LessonState }) {
  const { task } = sceneOf(lesson);
  return (
    <section className={styles.card} aria-label={words.yourTurn}>
      <Badge tone="signal">{words.yourTurn}</Badge>
      <p className={styles.say}>
        <InlineText markdown={task.say} />
      </p>
      {task.bar && <GoalBar check={task.bar.check} from={task.bar.from} />}
      <TaskChecks lesson={lesson} />
    </section>
  );
}
