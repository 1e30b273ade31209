/** The closed maths drawer. */
import ChevronUp from 'lucide-react/icons/chevron-up';
import { Button } from '../../ui/Button.tsx';
import styles from './MathsBar.module.css';

export function MathsBar() {
  return (
    <section className={styles.bar} aria-label="The maths">
      <h2 className={styles.title}>The maths</h2>
      <span className={styles.hint}>every multiplication of a step, with its numbers</span>
      <Button
        variant="ghost"
        iconOnly
        className={styles.open}
        aria-label="Open the maths"
        disabledReason="The maths opens when steps inside a sample can be taken, in a later version."
      >
        <ChevronUp aria-hidden="true" />
      </Button>
    </section>
  );
}
