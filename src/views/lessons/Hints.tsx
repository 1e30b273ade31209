import ChevronDown from 'lucide-react/icons/chevron-down';
import Lightbulb from 'lucide-react/icons/lightbulb';
import { lessons as words } from '../../i18n/en.ts';
import { sceneOf, type LessonState } from '../../store/lesson.ts';
import { useActions } from '../../store/hooks.ts';
import styles from './Hints.module.css';
import { InlineText } from './LessonText.tsx';
import { useRevealed } from './useRevealed.ts';

/** Help in two stages: where to look, then how it goes. */
export function Hints({ lesson }: { lesson: LessonState }) {
  const hints = sceneOf(lesson).hints.filter((hint) => hint !== '');
  const actions = useActions();
  const ref = useRevealed<HTMLElement>(lesson.hints);
  return (
    <section ref={ref} className={styles.hints} aria-label={words.hint}>
      <div role="status">
        {hints.slice(0, lesson.hints).map((hint, index) => (
          <p key={index} className={styles.hint}>
            <strong className={styles.name}>{index === 0 ? words.hint : words.howItGoes}</strong>{' '}
            <InlineText markdown={hint} />
          </p>
        ))}
      </div>
      {lesson.hints < hints.length && (
        <button type="button" className={styles.more} onClick={() => void actions.showHint()}>
          <Lightbulb aria-hidden="true" />
          {lesson.hints === 0 ? words.showHint : words.showAnswer}
          <ChevronDown className={styles.chevron} aria-hidden="true" />
        </button>
      )}
    </section>
  );
}
