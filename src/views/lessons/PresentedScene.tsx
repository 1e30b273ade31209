import { lessons as words } from '../../i18n/en.ts';
import { needsDesk } from '../../lessons/needsDesk.ts';
import { sceneOf, type LessonState } from '../../store/lesson.ts';
import { useApp } from '../../store/hooks.ts';
import { GoalBar } from './GoalBar.tsx';
import { InlineText, LessonText } from './LessonText.tsx';
import styles from './PresentedScene.module.css';
import { NO_KEYS, PressedBy } from './pressedBy.ts';
import { SceneProgress } from './SceneProgress.tsx';
import { TaskChecks } from './TaskChecks.tsx';
import { useFitted } from './useFitted.ts';

/** A teacher may have written more than there is room for. */
const SCROLLED_BY_KEYS = { tabIndex: 0 };

interface PresentedSceneProps {
  /** Whether keys work in this window: then they stand behind the names of what they press, and the way to the desk below. */
  isWorkedHere: boolean;
}

/** What the open scene says, for a room: its text, its task, and how far that is done. */
export function PresentedScene({ isWorkedHere }: PresentedSceneProps) {
  const lesson = useApp(({ ui }) => ui.lesson);
  const key = lesson && `${lesson.lesson.id} ${lesson.scene}`;
  const [room, content] = useFitted(key);
  if (!lesson) return null;
  const scene = sceneOf(lesson);
  const { title, text, task } = scene;
  const hasTask = task.say !== '' || task.checks.length > 0;
  return (
    <section className={styles.scene} aria-label={words.panel}>
      <SceneProgress scene={lesson.scene} count={lesson.lesson.scenes.length} />
      <div ref={room} className={styles.room} role="group" aria-label={title} {...SCROLLED_BY_KEYS}>
        <div ref={content} key={key}>
          <h2 className={styles.title}>{title}</h2>
          <PressedBy value={isWorkedHere ? words.keysOf : NO_KEYS}>
            <LessonText markdown={text} />
            {hasTask && <Task lesson={lesson} />}
          </PressedBy>
          {isWorkedHere && needsDesk(scene) && <p className={styles.desk}>{words.atDesk}</p>}
        </div>
      </div>
    </section>
  );
}

/** Only the next check is open: what it asks is what the room is asked. */
function Task({ lesson }: { lesson: LessonState }) {
  const { task } = sceneOf(lesson);
  return (
    <div className={styles.task} role="group" aria-label={words.yourTurn}>
      <p className={styles.say}>
        <InlineText markdown={task.say} />
      </p>
      {task.bar && <GoalBar check={task.bar.check} from={task.bar.from} />}
      <TaskChecks lesson={lesson} opensNextOnly />
    </div>
  );
}
