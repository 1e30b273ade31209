import { useLayoutEffect, useRef } from 'react';
import { controls, parts as words } from '../i18n/en.ts';
import { Button } from './Button.tsx';
import { Dialog } from './Dialog.tsx';
import { NotLoaded, type Failure } from './failure.ts';
import { focusFirst } from './focusFirst.ts';
import styles from './PartFailed.module.css';

interface PartFailedProps {
  failure: Failure;
  /** Does without the part, where that is possible. */
  onClose?: (() => void) | undefined;
}

/** In the place of a part that is not there: what happened, and what can be done. */
export function PartFailed({ failure, onClose }: PartFailedProps) {
  const card = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const element = card.current;
    return () => {
      const place = element?.parentElement;
      // Whoever has tried again goes on in what comes in this place.
      if (place && element.contains(document.activeElement)) queueMicrotask(() => focusFirst(place));
    };
  }, []);
  return (
    <div ref={card} className={styles.card} data-failed>
      <Sentence failure={failure} />
      <div className={styles.actions}>
        <Button onClick={failure.retry}>{words.tryAgain}</Button>
        {onClose && <Button onClick={onClose}>{controls.close}</Button>}
      </div>
    </div>
  );
}

/** The same for a dialog. */
export function DialogFailed({ failure, onClose }: { failure: Failure; onClose: () => void }) {
  return (
    <Dialog
      open
      onClose={onClose}
      title={words.title}
      widthPx={440}
      footer={
        <Button variant="primary" onClick={failure.retry}>
          {words.tryAgain}
        </Button>
      }
    >
      <Sentence failure={failure} />
    </Dialog>
  );
}

/** The same where there is no room for a sentence, which is then a tooltip. */
export function TryAgain({ failure }: Pick<PartFailedProps, 'failure'>) {
  return (
    <Button variant="ghost" hint={sentenceOf(failure)} onClick={failure.retry}>
      {words.tryAgain}
    </Button>
  );
}

function Sentence({ failure }: Pick<PartFailedProps, 'failure'>) {
  return (
    // Read out anew after each try.
    <p key={failure.tries} className={styles.text} role="alert">
      {sentenceOf(failure)}
    </p>
  );
}

function sentenceOf({ error, tries }: Failure): string {
  if (!(error instanceof NotLoaded)) return words.stopped;
  return tries === 0 ? words.notLoaded : words.stillNotLoaded;
}
