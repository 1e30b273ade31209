import ChevronLeft from 'lucide-react/icons/chevron-left';
import ChevronRight from 'lucide-react/icons/chevron-right';
import { controls } from '../i18n/en.ts';
import { Button } from './Button.tsx';
import styles from './PreviousNext.module.css';

interface PreviousNextProps {
  /** What comes before and after, as in "sample". */
  noun: string;
  /** Place from 0; null where none is chosen: then either button goes to the first. */
  place: number | null;
  count: number;
  onSelect: (place: number) => void;
}

/** One back or forward, round the ends; sits in a line with a heading. */
export function PreviousNext({ noun, place, count, onSelect }: PreviousNextProps) {
  const step = (distance: number) => onSelect(place === null ? 0 : (place + distance + count) % count);
  return (
    <span className={styles.steps}>
      <Button variant="ghost" iconOnly aria-label={controls.previous(noun)} onClick={() => step(-1)}>
        <ChevronLeft aria-hidden="true" />
      </Button>
      <Button variant="ghost" iconOnly aria-label={controls.next(noun)} onClick={() => step(1)}>
        <ChevronRight aria-hidden="true" />
      </Button>
    </span>
  );
}
