import { tables as words } from '../../i18n/en.ts';
import { Button } from '../../ui/Button.tsx';
import styles from './stationContent.module.css';

interface ReadingProgressProps {
  name: string;
  /** Of the text that has been read. */
  share: number;
  onCancel: () => void;
}

export function ReadingProgress({ name, share, onCancel }: ReadingProgressProps) {
  const percent = Math.round(100 * share);
  return (
    <>
      <p role="status">{words.readingNow(name)}</p>
      <div
        className={styles.bar}
        role="progressbar"
        aria-label={words.reading(name)}
        aria-valuenow={percent}
        aria-valuemin={0}
        aria-valuemax={100}
      >
        <span style={{ width: `${percent}%` }} />
      </div>
      <p>
        <Button onClick={onCancel}>{words.cancel}</Button>
      </p>
    </>
  );
}
