import { sampleAt } from '../../engine/index.ts';
import { VisuallyHidden } from '../../ui/VisuallyHidden.tsx';
import { formatCount } from '../../viz/numberFormat.ts';
import { Counter } from './Counter.tsx';
import styles from './Counters.module.css';
import { stepInSample } from './phaseTrack.ts';
import type { ShownTrack } from './useTrack.ts';

interface SampleCountersProps {
  track: ShownTrack;
  /** Epochs finished and updates done, as the run counts them. */
  epoch: number;
  updates: number;
}

/** Which sample is walked, and how far. */
export function SampleCounters({ track, epoch, updates }: SampleCountersProps) {
  const { step, of } = stepInSample(track);
  return (
    <div className={styles.counters} data-wraps>
      <span className={styles.epoch}>{track.title}</span>
      <BatchNote track={track} />
      <span className={styles.note}>
        step {step} of {of}, epoch <Counter label="Epoch">{formatCount(epoch)}</Counter>
      </span>
      <VisuallyHidden>
        updates done <Counter label="Step">{formatCount(updates)}</Counter>
      </VisuallyHidden>
    </div>
  );
}

function BatchNote({ track: { plan, index, batchIndex } }: Pick<SampleCountersProps, 'track'>) {
  if (batchIndex === null) return <span className={styles.note}>a look, nothing is learned</span>;
  if (plan.samples === 1) return null;
  return (
    <span className={styles.note}>
      {sampleAt(plan, index) + 1} of {plan.samples} in batch {formatCount(batchIndex + 1)}
    </span>
  );
}
