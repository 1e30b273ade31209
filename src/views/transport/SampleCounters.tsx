import { sampleAt } from '../../engine/index.ts';
import { transport } from '../../i18n/en.ts';
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
        {transport.stepOf(step, of)} <Counter label={transport.epoch}>{formatCount(epoch)}</Counter>
      </span>
      <VisuallyHidden>
        {transport.updatesDone} <Counter label={transport.step}>{formatCount(updates)}</Counter>
      </VisuallyHidden>
    </div>
  );
}

function BatchNote({ track: { plan, index, batchIndex } }: Pick<SampleCountersProps, 'track'>) {
  if (batchIndex === null) return <span className={styles.note}>{transport.isLook}</span>;
  if (plan.samples === 1) return null;
  return (
    <span className={styles.squeezed}>
      {transport.inBatch(sampleAt(plan, index) + 1, plan.samples, formatCount(batchIndex + 1))}
    </span>
  );
}
