/** The lesson in the place of the data: what the scene says, what there is to do, and the way on. */
import ArrowLeft from 'lucide-react/icons/arrow-left';
import ArrowRight from 'lucide-react/icons/arrow-right';
import RotateCcw from 'lucide-react/icons/rotate-ccw';
import X from 'lucide-react/icons/x';
import { useEffect, useRef, type ReactNode } from 'react';
import { lessons as words } from '../../i18n/en.ts';
import { LESSONS } from '../../lessons/catalogue.ts';
import type { ShownPart } from '../../lessons/types.ts';
import { isDone, sceneOf, type LessonState } from '../../store/lesson.ts';
import { useActions, useApp } from '../../store/hooks.ts';
import { Button } from '../../ui/Button.tsx';
import { Hints } from './Hints.tsx';
import styles from './LessonPanel.module.css';
import { LessonText } from './LessonText.tsx';
import { SceneProgress } from './SceneProgress.tsx';
import { TaskCard } from './TaskCard.tsx';

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
      <Scene key={`${lesson.lesson.id} ${lesson.scene}`} lesson={lesson}>
        {shows && <div inert={withheld.includes('data')}>{parts[shows]}</div>}
      </Scene>
      <Foot lesson={lesson} />
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

/** Each scene begins at its top, with the focus on its heading. */
function Scene({ lesson, children }: { lesson: LessonState; children: ReactNode }) {
  const { title, text, task, hints } = sceneOf(lesson);
  const hasTask = task.say !== '' || task.checks.length > 0;
  const hasHints = hints.some((hint) => hint !== '');
  const heading = useRef<HTMLHeadingElement>(null);
  const actions = useActions();
  useEffect(() => heading.current?.focus({ preventScroll: true }), []);
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

function Foot({ lesson }: { lesson: LessonState }) {
  const actions = useActions();
  const isLast = lesson.scene === lesson.lesson.scenes.length - 1;
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
      {!isDone(lesson) && (
        <Button variant="ghost" onClick={goOn}>
          {words.skip}
        </Button>
      )}
      <Button
        variant="primary"
        className={styles.next}
        disabledReason={isDone(lesson) ? undefined : words.nextWaits}
        onClick={goOn}
      >
        {isLast ? words.finish : words.next}
        <ArrowRight aria-hidden="true" />
      </Button>
    </div>
  );
}
