/** An exercise inside another page: its scenes one after another, in as little room as there is. */
import { useState, type ReactNode } from 'react';
import { sceneOf } from '../../store/lesson.ts';
import { useApp } from '../../store/hooks.ts';
import styles from './EmbeddedLesson.module.css';
import { LessonFoot } from './LessonFoot.tsx';
import { LessonScene } from './LessonScene.tsx';
import { SceneProgress } from './SceneProgress.tsx';

interface EmbeddedLessonProps {
  /** The inputs of the sample, for scenes that show them. */
  inputs: ReactNode;
  /** What follows the words where there is no room for it elsewhere. */
  children: ReactNode;
}

export function EmbeddedLesson({ inputs, children }: EmbeddedLessonProps) {
  const lesson = useApp((state) => state.ui.lesson);
  const [first] = useState(lesson?.scene);
  const [hasMoved, setHasMoved] = useState(false);
  if (!lesson) return null;
  if (lesson.scene !== first && !hasMoved) setHasMoved(true);
  const { setUp, withheld } = sceneOf(lesson);
  return (
    <section className={styles.panel} aria-label={lesson.lesson.title}>
      <div className={styles.head}>
        <h2 className={styles.title}>{lesson.lesson.title}</h2>
        <SceneProgress scene={lesson.scene} count={lesson.lesson.scenes.length} />
      </div>
      <LessonScene
        key={`${lesson.lesson.id} ${lesson.scene}`}
        lesson={lesson}
        takesFocus={hasMoved || lesson.scene !== first}
      >
        {setUp.shows === 'inputs' && <div inert={withheld.includes('data')}>{inputs}</div>}
        {children}
      </LessonScene>
      <LessonFoot lesson={lesson} isEmbedded />
    </section>
  );
}
