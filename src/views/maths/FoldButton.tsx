import { maths as words } from '../../i18n/en.ts';
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
      {isUnfolded ? words.fewer : words.more(hiddenCount)}
      <span className={styles.plural}> {plural}</span>
      {!isUnfolded && ' …'}
    </button>
  );
}
