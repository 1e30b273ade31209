import { networkSpec } from '../../document/network.ts';
import type { EdgewiseDocument } from '../../document/document.ts';
import { planBatch, sampleAt } from '../../engine/index.ts';
import { VisuallyHidden } from '../../ui/VisuallyHidden.tsx';
import { formatCount } from '../../viz/numberFormat.ts';
import type { WalkFrame } from '../../worker/protocol.ts';
import { Counter } from './Counter.tsx';
import styles from './Counters.module.css';
import { stepInSample } from './phaseTrack.ts';

interface SampleCountersProps {
  document: EdgewiseDocument;
  walk: WalkFrame;
  /** Epochs finished and updates done, as the run counts them. */
  epoch: number;
  updates: number;
}

/** Which sample is walked, and how far. */
export function SampleCounters({ document, walk, epoch, updates }: SampleCountersProps) {
  const plan = planBatch(networkSpec(document), walk.rows.length);
  const { step, of } = stepInSample(plan, walk);
  return (
    <div className={styles.counters} data-wraps>
      <span className={styles.epoch}>Sample {formatCount(walk.row + 1)}</span>
      {plan.samples > 1 && (
        <span className={styles.note}>
          {sampleAt(plan, walk.index) + 1} of {plan.samples} in batch {formatCount(walk.batchIndex + 1)}
        </span>
      )}
      <span className={styles.note}>
        step {step} of {of}, epoch <Counter label="Epoch">{formatCount(epoch)}</Counter>
      </span>
      <VisuallyHidden>
        updates done <Counter label="Step">{formatCount(updates)}</Counter>
      </VisuallyHidden>
    </div>
  );
}
