import { useId, type ReactNode } from 'react';
import { classNames } from './classNames.ts';
import styles from './TextField.module.css';

interface TextFieldProps {
  label: string;
  /** Keeps the label for screen readers only. */
  labelHidden?: boolean;
  text: string;
  onChange: (text: string) => void;
  /** Characters that can be typed. */
  most: number;
  /** Lines to see at once; one for a field that takes a single line. */
  lines?: number;
  placeholder?: string;
  /** Below the field: what there is to know, or a count. */
  note?: ReactNode;
  className?: string | undefined;
}

/** A text to type. Every key counts at once. */
export function TextField({
  label,
  labelHidden = false,
  lines = 1,
  note,
  className,
  ...rest
}: TextFieldProps) {
  const id = useId();
  const noteId = useId();
  const { text, onChange, most, placeholder } = rest;
  const shared = {
    id,
    className: styles.input,
    value: text,
    maxLength: most,
    placeholder,
    autoComplete: 'off',
    'aria-label': labelHidden ? label : undefined,
    'aria-describedby': note === undefined ? undefined : noteId,
  };
  return (
    <div className={classNames(styles.field, className)}>
      {!labelHidden && (
        <label htmlFor={id} className={styles.label}>
          {label}
        </label>
      )}
      {lines > 1 ? (
        <textarea {...shared} rows={lines} onChange={(event) => onChange(event.currentTarget.value)} />
      ) : (
        <input {...shared} type="text" onChange={(event) => onChange(event.currentTarget.value)} />
      )}
      {note !== undefined && (
        <div id={noteId} className={styles.note}>
          {note}
        </div>
      )}
    </div>
  );
}
