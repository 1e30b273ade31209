import ChevronRight from 'lucide-react/icons/chevron-right';
import CircleCheck from 'lucide-react/icons/circle-check';
import { lessons as words } from '../../i18n/en.ts';
import { isDone, sceneOf } from '../../store/lesson.ts';
import { useApp } from '../../store/hooks.ts';
import { InlineText } from './LessonText.tsx';
import styles from './TaskStrip.module.css';

export interface TaskStripProps {
  /** Goes to the lesson. */
  onOpen: () => void;
}

/** On a phone: the task, above what it is about, and the way back to it. */
export function TaskStrip({ onOpen }: TaskStripProps) {
  const lesson = useApp((state) => state.ui.lesson);
  if (!lesson) return null;
  const { task, done } = sceneOf(lesson);
  if (task.say === '') return null;
  const isMet = isDone(lesson);
  return (
    <button type="button" className={styles.strip} data-met={isMet || undefined} onClick={onOpen}>
      {isMet && <CircleCheck aria-hidden="true" />}
      <span className={styles.say}>
        <strong>{isMet ? words.finished : words.yourTurn}</strong>{' '}
        <InlineText markdown={isMet && done !== '' ? done : task.say} />
      </span>
      <ChevronRight aria-hidden="true" />
    </button>
  );
}
