import PencilRuler from 'lucide-react/icons/pencil-ruler';
import { author as authorWords } from '../../i18n/en.ts';
import { lessons as words } from '../../i18n/en.ts';
import { LESSONS } from '../../lessons/catalogue.ts';
import { useActions, useApp } from '../../store/hooks.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { LessonCard } from './LessonCard.tsx';
import styles from './LessonsDialog.module.css';

/** The overview: what each lesson is about, and how far the person has come. */
export function LessonsDialog() {
  const open = useApp((state) => state.ui.dialog === 'lessons');
  const progress = useApp((state) => state.ui.progress);
  const actions = useActions();

  async function author(): Promise<void> {
    actions.set('dialog', null);
    await actions.leaveLesson();
    actions.set('authoring', true);
  }

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
      <div className={styles.author}>
        <Button onClick={() => void author()}>
          <PencilRuler aria-hidden="true" />
          {authorWords.make}
        </Button>
        <p className={styles.note}>{authorWords.makeNote}</p>
      </div>
    </Dialog>
  );
}
