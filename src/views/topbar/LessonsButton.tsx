import BookOpen from 'lucide-react/icons/book-open';
import { lessons as words } from '../../i18n/en.ts';
import { useActions, useApp } from '../../store/hooks.ts';
import { Button } from '../../ui/Button.tsx';
import { classNames } from '../../ui/classNames.ts';
import styles from './LessonsButton.module.css';
import { useFocusAfterLesson } from './useFocusAfterLesson.ts';

interface LessonsButtonProps {
  className: string | undefined;
  /** Of the word, which narrow screens leave out. */
  wordClassName: string | undefined;
}

/** Opens the overview. When a lesson is left, whoever was in it finds the focus here. */
export function LessonsButton({ className, wordClassName }: LessonsButtonProps) {
  const isLesson = useApp((state) => state.ui.lesson !== null);
  const actions = useActions();
  const button = useFocusAfterLesson();
  return (
    <Button
      ref={button}
      variant="ghost"
      className={classNames(className, isLesson && styles.open)}
      aria-label={words.title}
      onClick={() => actions.set('dialog', 'lessons')}
    >
      <BookOpen aria-hidden="true" />
      <span className={wordClassName}>{words.title}</span>
    </Button>
  );
}
