import ChevronDown from 'lucide-react/icons/chevron-down';
import { topbar } from '../../i18n/en.ts';
import { Button } from '../../ui/Button.tsx';
import styles from './ProblemPicker.module.css';

interface ProblemPickerProps {
  problemName: string;
  /** As in "2-6-4-1". */
  shape: string;
  /** Why no other can be chosen now, if so. */
  whyFixed?: string | undefined;
  onOpen: () => void;
}

/** Says which problem and which network are open, and opens the choice of another. */
export function ProblemPicker({ problemName, shape, whyFixed, onOpen }: ProblemPickerProps) {
  return (
    <Button
      className={styles.picker}
      aria-label={topbar.problemName(problemName, shape)}
      aria-haspopup="dialog"
      disabledReason={whyFixed}
      onClick={onOpen}
    >
      <span className={styles.label}>{topbar.problem}</span>
      <span className={styles.name}>{problemName}</span>
      <span className={styles.shape}>{shape}</span>
      <ChevronDown aria-hidden="true" />
    </Button>
  );
}
