import { useEffect, useId, useRef, useState, type SubmitEvent } from 'react';
import { quiz as words } from '../../i18n/en.ts';
import type { Question } from '../../store/quizQuestions.ts';
import input from '../../ui/AnswerInput.module.css';
import { Button } from '../../ui/Button.tsx';
import { classNames } from '../../ui/classNames.ts';
import { judge } from './answers.ts';
import styles from './AnswerForm.module.css';

interface AnswerFormProps {
  question: Question;
  hints: 0 | 1 | 2;
  onRight: () => void;
  onShow: () => void;
  onHint: () => void;
}

/** The field for the answer, which has the focus, and what helps. A wrong answer stays to be corrected; what was said of it goes then. */
export function AnswerForm({ question, hints, onRight, onShow, onHint }: AnswerFormProps) {
  const messageId = useId();
  const field = useRef<HTMLInputElement>(null);
  const [text, setText] = useState('');
  const [message, setMessage] = useState('');

  useEffect(() => field.current?.focus(), []);

  function check(event: SubmitEvent): void {
    event.preventDefault();
    const verdict = judge(text, question);
    if (verdict.ok) return onRight();
    setMessage(verdict.text);
    field.current?.select();
  }

  function correct(corrected: string): void {
    setText(corrected);
    setMessage('');
  }

  function takeHint(): void {
    onHint();
    field.current?.focus();
  }

  return (
    <form className={styles.form} onSubmit={check} noValidate>
      <input
        ref={field}
        aria-label={words.answer}
        className={classNames(input.field, styles.field)}
        value={text}
        autoComplete="off"
        spellCheck={false}
        enterKeyHint="done"
        aria-invalid={message !== ''}
        aria-describedby={messageId}
        onChange={(event) => correct(event.target.value)}
      />
      <Button type="submit" variant="primary">
        {words.check}
      </Button>
      <Button onClick={takeHint} disabledReason={hints === 2 ? words.lastHint : undefined}>
        {words.hint}
      </Button>
      <Button onClick={onShow}>{words.show}</Button>
      <span id={messageId} className={input.message} role="status">
        {message}
      </span>
    </form>
  );
}
