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

/** A number to be worked out and typed. A wrong one stays to be corrected. */
export function AnswerField({ answer, words: question, onAnswer }: AnswerFieldProps) {
  const messageId = useId();
  const [text, setText] = useState('');
  const [refusal, setRefusal] = useState<string | null>(null);
  const message = refusal ?? (answer && text !== '' ? words.notRight(text) : null);

  function submit(event: SubmitEvent): void {
    event.preventDefault();
    const parsed = parseNumber(text);
    setRefusal(parsed.ok ? null : parsed.error);
    if (parsed.ok) onAnswer({ kind: 'number', value: parsed.value });
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
        onChange={(event) => setText(event.target.value)}
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
