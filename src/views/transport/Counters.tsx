import { useCallback, useRef } from 'react';
import { timeline as words, transport } from '../../i18n/en.ts';
import { useApp, useFramePainter } from '../../store/hooks.ts';
import { formatCount } from '../../viz/numberFormat.ts';
import type { Frame } from '../../worker/protocol.ts';
import { BranchButton } from './BranchButton.tsx';
import { Counter } from './Counter.tsx';
import styles from './Counters.module.css';

/** How far the run has come. The numbers follow every frame, so they are painted past React. */
export function Counters() {
  const isEdited = useApp(
    ({ run }) => run.frame !== null && run.curve.edits.at(-1)?.epoch === run.frame.epoch,
  );
  const runsTo = useApp(({ run }) => run.behind?.epoch ?? null);
  const epochRef = useRef<HTMLOutputElement>(null);
  const stepRef = useRef<HTMLOutputElement>(null);

  const paint = useCallback(({ epoch, step }: Frame) => {
    if (epochRef.current) epochRef.current.textContent = formatCount(epoch);
    if (stepRef.current) stepRef.current.textContent = formatCount(step);
  }, []);
  useFramePainter(paint);

  return (
    <div className={styles.counters}>
      <span className={styles.epoch}>
        {transport.epoch} <Counter ref={epochRef} label={transport.epoch} />
      </span>
      <span className={styles.notes}>
        <span>
          {transport.stepWord} <Counter ref={stepRef} label={transport.step} />
        </span>
        {runsTo === null ? (
          isEdited && <span>{transport.edited}</span>
        ) : (
          <span>{words.ofEpochs(formatCount(runsTo))}</span>
        )}
      </span>
      <BranchButton />
    </div>
  );
}
