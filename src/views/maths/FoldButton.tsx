import styles from './FoldButton.module.css';

interface FoldButtonProps {
  /** How many are folded away, and what they are, as in "24 more terms". */
  hiddenCount: number;
  plural: string;
  isUnfolded: boolean;
  onToggle: () => void;
}

/** Opens the middle of a long sum or list, and closes it again. */
export function FoldButton({ hiddenCount, plural, isUnfolded, onToggle }: FoldButtonProps) {
  return (
    <button type="button" className={styles.fold} aria-expanded={isUnfolded} onClick={onToggle}>
      {isUnfolded ? 'show fewer' : `… ${hiddenCount} more`}
      <span className={styles.plural}> {plural}</span>
      {!isUnfolded && ' …'}
    </button>
  );
}
