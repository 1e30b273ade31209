import Check from 'lucide-react/icons/check';
import { useEffect, useRef } from 'react';
import { lessons as words } from '../../i18n/en.ts';
import type { Answer } from '../../lessons/goals.ts';
import { askedBy } from '../../lessons/judgeGoal.ts';
import type { Check as CheckData } from '../../lessons/types.ts';
import { VisuallyHidden } from '../../ui/VisuallyHidden.tsx';
import { aimNumber, distanceTo } from './aimText.ts';
import { AnswerField } from './AnswerField.tsx';
import styles from './CheckItem.module.css';
import { ChoiceField } from './ChoiceField.tsx';
import { InlineText } from './LessonText.tsx';
import { useAim } from './useAim.ts';

interface CheckItemProps {
  check: CheckData;
  index: number;
  state: 'met' | 'next' | 'later';
  answer: Answer | null;
  onAnswer: (answer: Answer) => void;
  /** Whether the words are all there is to see of it, where room is short. */
  isFolded?: boolean;
}

/** One check of a task: a ring that gets its tick, the words, and a field where it asks something. */
export function CheckItem({ check, index, state, answer, onAnswer, isFolded = false }: CheckItemProps) {
  const asked = askedBy(check.goal);
  const isMet = state === 'met';
  const ref = useRef<HTMLLIElement>(null);
  const isAnswered = asked?.kind === 'answer' && isMet;
  // The field goes when its answer is right, and the focus that was in it would be nowhere.
  useEffect(() => {
    if (isAnswered && document.activeElement === document.body) ref.current?.focus({ preventScroll: true });
  }, [isAnswered]);
  return (
    <li ref={ref} tabIndex={-1} className={styles.check} data-state={state}>
      <span className={styles.ring}>{isMet && <Check aria-hidden="true" />}</span>
      <div className={styles.content}>
        <span className={styles.words}>
          <InlineText markdown={check.words} />
          <VisuallyHidden> {words.checkState(isMet)}</VisuallyHidden>
        </span>
        {asked?.kind === 'answer' && !isMet && !isFolded && (
          <AnswerField answer={answer} words={check.words} onAnswer={onAnswer} />
        )}
        {asked?.kind === 'choice' && !isFolded && (
          <ChoiceField goal={asked} answer={answer} words={check.words} isMet={isMet} onAnswer={onAnswer} />
        )}
      </div>
      {isAnswered && <span className={styles.answer}>{aimNumber(asked.value)}</span>}
      {!asked && state === 'next' && <ToGo index={index} />}
    </li>
  );
}

function ToGo({ index }: { index: number }) {
  const aim = useAim(index);
  if (!aim || aim.now === null || aim.condition.is !== 'equal') return null;
  const distance = distanceTo(aim.condition, aim.now);
  return distance > 0 && <span className={styles.toGo}>{words.toGo(aimNumber(distance))}</span>;
}
