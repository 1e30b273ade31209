import styles from './FoldButton.module.css';

interface FoldButtonProps {
  /** What is folded away, as in "24 more terms". */
  text: string;
  isUnfolded: boolean;
  onToggle: () => void;
}

/** Opens the middle of a long sum or list, and closes it again. */
export function FoldButton({ text, isUnfolded, onToggle }: FoldButtonProps) {
  return (
    <button type="button" className={styles.fold} aria-expanded={isUnfolded} onClick={onToggle}>
      {isUnfolded ? 'show fewer' : `… ${text}`}
    </button>
  );
}
