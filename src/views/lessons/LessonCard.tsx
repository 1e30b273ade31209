import { lessons as words } from '../../i18n/en.ts';
import type { LessonProgress } from '../../lessons/progress.ts';
import type { Lesson } from '../../lessons/types.ts';
import { useApp } from '../../store/hooks.ts';
import { Badge } from '../../ui/Badge.tsx';
import styles from './LessonCard.module.css';

interface LessonCardProps {
  lesson: Lesson;
  /** Counted from 1. */
  number: number;
  /** Null where it has not been begun. */
  progress: LessonProgress | null;
  /** At a scene, counted from 0. */
  onOpen: (scene: number) => void;
}

/** One lesson of the overview. It opens where the person left it, or from the beginning when it was finished. */
export function LessonCard({ lesson, number, progress, onOpen }: LessonCardProps) {
  const theme = useApp((state) => state.ui.theme);
  const count = lesson.scenes.length;
  const done = lesson.scenes.filter(({ id }) => progress?.done.includes(id)).length;
  const isFinished = done === count;
  const scene = isFinished ? 0 : Math.min(progress?.scene ?? 0, count - 1);
  return (
    <li className={styles.item}>
      <button type="button" className={styles.card} onClick={() => onOpen(scene)}>
        <img
          className={styles.picture}
          src={`./lessons/${lesson.id}-${theme}.webp`}
          alt=""
          width={320}
          height={180}
        />
        <span className={styles.title}>
          {number}. {lesson.title}
        </span>
        <span className={styles.summary}>{lesson.summary}</span>
        <span className={styles.foot}>
          {isFinished ? <Badge tone="ok">{words.finished}</Badge> : placeText(progress ? done : null, count)}
        </span>
      </button>
    </li>
  );
}

function placeText(done: number | null, count: number): string {
  return done === null ? words.sceneCount(count) : words.scenesDone(done, count);
}
