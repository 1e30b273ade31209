import { useId, useState, type SubmitEvent } from 'react';
import { parseNumber } from '../../document/numbers.ts';
import { lessons as words } from '../../i18n/en.ts';
import type { Answer } from '../../lessons/goals.ts';
import { plainText } from '../../lessons/markdown.ts';
import input from '../../ui/AnswerInput.module.css';
import { Button } from '../../ui/Button.tsx';
import { classNames } from '../../ui/classNames.ts';
import styles from './AnswerField.module.css';

interface AnswerFieldProps {
  /** What was answered last, which was not right. */
  answer: Answer | null;
  /** The question, as it is read out. */
  words: string;
  onAnswer: (answer: Answer) => void;
}

/** A number to be worked out and typed. A wrong one stays to be corrected; what was said of it goes when it is. */
export function AnswerField({ answer, words: question, onAnswer }: AnswerFieldProps) {
  const messageId = useId();
  const [text, setText] = useState('');
  const [checked, setChecked] = useState<string | null>(null);
  const message = checked === null ? null : refusalOf(checked, answer);

  function submit(event: SubmitEvent): void {
    event.preventDefault();
    const parsed = parseNumber(text);
    setChecked(text);
    if (parsed.ok) onAnswer({ kind: 'number', value: parsed.value });
  }

  function correct(corrected: string): void {
    setText(corrected);
    setChecked(null);
  }

  return (
    <form className={styles.form} onSubmit={submit} noValidate>
      <input
        className={classNames(input.field, styles.field)}
        aria-label={`${words.typeAnswer}: ${plainText(question)}`}
        value={text}
        autoComplete="off"
        spellCheck={false}
        enterKeyHint="done"
        aria-invalid={message !== null}
        aria-describedby={messageId}
        onChange={(event) => correct(event.target.value)}
      />
      <Button type="submit" className={styles.button}>
        {words.check}
      </Button>
      <span id={messageId} className={classNames(input.message, styles.message)} role="status">
        {message}
      </span>
    </form>
  );
}

/** The scene may have begun anew: then nothing has been answered. */
function refusalOf(checked: string, answer: Answer | null): string | null {
  const parsed = parseNumber(checked);
  if (!parsed.ok) return parsed.error;
  return answer && words.notRight(checked);
}
