import { useId } from 'react';
import type { Answer, AskedGoal } from '../../lessons/goals.ts';
import { plainText } from '../../lessons/markdown.ts';
import styles from './ChoiceField.module.css';
import { InlineText } from './LessonText.tsx';

interface ChoiceFieldProps {
  goal: Extract<AskedGoal, { kind: 'choice' }>;
  answer: Answer | null;
  /** The question, as it is read out. */
  words: string;
  isMet: boolean;
  onAnswer: (answer: Answer) => void;
}

/** Reasons of which one is right. Each is answered, so that a wrong one teaches something too. */
export function ChoiceField({ goal, answer, words, isMet, onAnswer }: ChoiceFieldProps) {
  const name = useId();
  const chosen = answer?.kind === 'choice' ? answer.option : null;
  const reply = chosen === null ? null : (goal.options[chosen]?.reply ?? null);
  return (
    <div className={styles.choice}>
      <fieldset className={styles.options}>
        <legend className={styles.legend}>{plainText(words)}</legend>
        {goal.options.map((option, index) => (
          <label key={index} className={styles.option} data-chosen={index === chosen}>
            <input
              type="radio"
              name={name}
              checked={index === chosen}
              disabled={isMet && index !== chosen}
              onChange={() => onAnswer({ kind: 'choice', option: index })}
            />
            <span>
              <InlineText markdown={option.words} />
            </span>
          </label>
        ))}
      </fieldset>
      <p className={styles.reply} role="status" data-right={chosen === goal.right}>
        {reply !== null && <InlineText markdown={reply} />}
      </p>
    </div>
  );
}
