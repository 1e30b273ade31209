import { useId, type ReactNode, type Ref } from 'react';
import { classNames } from './classNames.ts';
import { CommittedInput } from './CommittedInput.tsx';
import type { CommitText } from './useCommittedText.ts';
import styles from './NumberField.module.css';

interface NumberFieldProps {
  /** The accessible name, and the visible label unless `labelContent` replaces it. */
  label: string;
  /** What is seen instead of the label's text, such as a variable. */
  labelContent?: ReactNode;
  /** Keeps the label for screen readers only. */
  labelHidden?: boolean;
  /** The value in force, as text. */
  text: string;
  onCommit: CommitText;
  /** After Enter with an accepted text, and after Escape. */
  onFinish?: (() => void) | undefined;
  /** The input, for whoever gives it the focus. */
  ref?: Ref<HTMLInputElement>;
  className?: string | undefined;
}

/** A number to type. What is refused stays to be corrected, with the reason below; the old value stays in force. */
export function NumberField({
  label,
  labelContent = label,
  labelHidden = false,
  text,
  onCommit,
  onFinish,
  ref,
  className,
}: NumberFieldProps) {
  const inputId = useId();
  return (
    <div className={classNames(styles.field, className)}>
      {!labelHidden && (
        <label htmlFor={inputId} className={styles.label}>
          {labelContent}
        </label>
      )}
      <div className={styles.column}>
        <CommittedInput
          id={inputId}
          ref={ref}
          className={styles.input}
          aria-label={label}
          text={text}
          onCommit={onCommit}
          onFinish={onFinish}
        />
      </div>
    </div>
  );
}
