/** The lesson in the place of the data: what the scene says, what there is to do, and the way on. */
import ArrowLeft from 'lucide-react/icons/arrow-left';
import X from 'lucide-react/icons/x';
import type { ReactNode } from 'react';
import { lessons as words } from '../../i18n/en.ts';
import { LESSONS } from '../../lessons/catalogue.ts';
import type { ShownPart } from '../../lessons/types.ts';
import { sceneOf, type LessonState } from '../../store/lesson.ts';
import { useActions, useApp } from '../../store/hooks.ts';
import { Button } from '../../ui/Button.tsx';
import { LessonFoot } from './LessonFoot.tsx';
import styles from './LessonPanel.module.css';
import { LessonScene } from './LessonScene.tsx';
import { SceneProgress } from './SceneProgress.tsx';
import { ShownBelow } from './ShownBelow.tsx';

interface LessonPanelProps {
  /** What a scene may show of the data; other parts of the page draw it. */
  parts: Readonly<Record<ShownPart, ReactNode>>;
}

export function LessonPanel({ parts }: LessonPanelProps) {
  const lesson = useApp((state) => state.ui.lesson);
  if (!lesson) return null;
  const {
    setUp: { shows },
    withheld,
  } = sceneOf(lesson);
  return (
    <section className={styles.panel} aria-label={words.panel}>
      <Head lesson={lesson} />
      <LessonScene key={`${lesson.lesson.id} ${lesson.scene}`} lesson={lesson}>
        {shows && (
          <ShownBelow name={shows} isInert={withheld.includes('data')}>
            {parts[shows]}
          </ShownBelow>
        )}
      </LessonScene>
      <LessonFoot lesson={lesson} />
    </section>
  );
}

function Head({ lesson: { lesson, scene, origin } }: { lesson: LessonState }) {
  const actions = useActions();
  return (
    <div className={styles.head}>
      <div className={styles.bar}>
        <Whence lesson={lesson} origin={origin} />
        <Button
          variant="ghost"
          iconOnly
          aria-label={origin === 'trial' ? words.backToDraft : words.leave}
          onClick={() => void actions.leaveLesson()}
        >
          <X aria-hidden="true" />
        </Button>
      </div>
      <h2 className={styles.title}>{lesson.title}</h2>
      <SceneProgress scene={scene} count={lesson.scenes.length} />
    </div>
  );
}

/** Where the lesson is from, and the way back there. */
function Whence({ lesson, origin }: Pick<LessonState, 'lesson' | 'origin'>) {
  const actions = useActions();
  if (origin === 'outside') return <span className={styles.whence}>{words.exercise}</span>;
  const number = LESSONS.findIndex(({ id }) => id === lesson.id) + 1;
  const isTrial = origin === 'trial';
  return (
    <button
      type="button"
      className={styles.overview}
      onClick={() => (isTrial ? void actions.leaveLesson() : actions.set('dialog', 'lessons'))}
    >
      <ArrowLeft aria-hidden="true" />
      {isTrial ? words.backToDraft : words.lessonNumber(number)}
    </button>
  );
}
