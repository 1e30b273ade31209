/** Where the step stands, for a room: one bar a step, by phase. */
import { useMemo } from 'react';
import { present as words } from '../../i18n/en.ts';
import { useApp } from '../../store/hooks.ts';
import { phaseTrack } from './phaseTrack.ts';
import styles from './PresentedTrack.module.css';
import { useTrack } from './useTrack.ts';

/** Nothing while steps are whole batches. */
export function PresentedTrack() {
  const document = useApp((state) => state.document);
  const stepSize = useApp(({ ui }) => ui.stepSize);
  const track = useTrack();
  const phases = useMemo(
    () => (track ? phaseTrack(document, track, stepSize) : []),
    [document, track, stepSize],
  );
  return (
    <ol className={styles.track} aria-label={words.track}>
      {phases.map(({ title, cells }) => (
        <li
          key={title}
          className={styles.phase}
          data-current={cells.some(({ state }) => state === 'current') || undefined}
          style={{ flexGrow: cells.length }}
        >
          <span>{title}</span>
          <ol className={styles.cells} aria-label={title}>
            {cells.map(({ name, index, state }) => (
              <li key={index} data-state={state} aria-label={`${name}: ${words.trackState[state]}`} />
            ))}
          </ol>
        </li>
      ))}
    </ol>
  );
}
