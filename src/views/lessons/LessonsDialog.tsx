import { lessons as words } from '../../i18n/en.ts';
import { LESSONS } from '../../lessons/catalogue.ts';
import { useActions, useApp } from '../../store/hooks.ts';
import { Dialog } from '../../ui/Dialog.tsx';
import { LessonCard } from './LessonCard.tsx';
import styles from './LessonsDialog.module.css';

/** The overview: what each lesson is about, and how far the person has come. */
export function LessonsDialog() {
  const open = useApp((state) => state.ui.dialog === 'lessons');
  const progress = useApp((state) => state.ui.progress);
  const actions = useActions();
  return (
    <Dialog open={open} onClose={() => actions.set('dialog', null)} title={words.title} widthPx={1016}>
      <ol className={styles.cards}>
        {LESSONS.map((lesson, index) => (
          <LessonCard
            key={lesson.id}
            lesson={lesson}
            number={index + 1}
            progress={progress[lesson.id] ?? null}
            onOpen={(scene) => void actions.openLesson(lesson, scene)}
          />
        ))}
      </ol>
    </Dialog>
  );
}
