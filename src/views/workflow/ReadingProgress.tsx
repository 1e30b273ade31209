import { tables as words } from '../../i18n/en.ts';
import { Button } from '../../ui/Button.tsx';
import { ProgressBar } from '../../ui/ProgressBar.tsx';

interface ReadingProgressProps {
  name: string;
  /** Of the text that has been read. */
  share: number;
  onCancel: () => void;
}

export function ReadingProgress({ name, share, onCancel }: ReadingProgressProps) {
  return (
    <>
      <p role="status">{words.readingNow(name)}</p>
      <ProgressBar label={words.reading(name)} share={share} />
      <p>
        <Button onClick={onCancel}>{words.cancel}</Button>
      </p>
    </>
  );
}
