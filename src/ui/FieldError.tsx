import styles from './FieldError.module.css';

interface FieldErrorProps {
  id: string;
  message: string | null;
}

/** What is wrong with the text in a field, read out as soon as it appears. */
export function FieldError({ id, message }: FieldErrorProps) {
  if (message === null) return null;
  return (
    <span id={id} role="alert" className={styles.error}>
      {message}
    </span>
  );
}
