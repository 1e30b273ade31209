import { useId, type ReactNode, type Ref } from 'react';
import styles from './ProblemOption.module.css';

interface ProblemOptionProps {
  name: string;
  /** As in "2-6-4-1", where it is known. */
  shape?: string | undefined;
  summary: string;
  picture: ReactNode;
  /** Whether this is the problem that is open. */
  selected: boolean;
  /** Whether Tab leads here. */
  isTabStop: boolean;
  ref?: Ref<HTMLButtonElement> | undefined;
  onOpen?: () => void;
}

/** One problem of the gallery: picture, name, shape, and what it is about. */
export function ProblemOption({
  name,
  shape,
  summary,
  picture,
  selected,
  isTabStop,
  ref,
  onOpen,
}: ProblemOptionProps) {
  const summaryId = useId();
  return (
    <button
      ref={ref}
      type="button"
      role="option"
      className={styles.option}
      aria-label={name}
      aria-describedby={summaryId}
      aria-selected={selected}
      tabIndex={isTabStop ? 0 : -1}
      onClick={() => {
        onOpen?.();
      }}
    >
      <span className={styles.picture}>{picture}</span>
      <span className={styles.heading}>
        <span className={styles.name}>{name}</span>
        {shape !== undefined && <span className={styles.shape}>{shape}</span>}
      </span>
      <span id={summaryId} className={styles.summary}>
        {summary}
      </span>
    </button>
  );
}
