import type { LossName } from '../../engine/index.ts';
import { data as words } from '../../i18n/en.ts';
import { SelectChip } from '../../ui/SelectChip.tsx';
import { Var } from '../../ui/Var.tsx';
import { formatPercent } from '../../viz/numberFormat.ts';
import type { ChosenSample } from './chosenSample.ts';
import { SampleLoss } from './SampleLoss.tsx';
import styles from './SampleVerdict.module.css';

interface ClassVerdictProps {
  sample: ChosenSample;
  /** Their names in the order of the outputs. */
  classes: readonly string[];
  /** A probability for each class; null until the network has been asked. */
  outputs: ArrayLike<number> | null;
  sampleLoss: number | null;
  loss: LossName;
  /** A person's own sample gets its target as a label. */
  onTarget: (label: number | null) => void;
}

const NONE = 'none';

/** As `SampleVerdict`, where there are several classes: which one it should be, and which one wins. */
export function ClassVerdict({ sample, classes, outputs, sampleLoss, loss, onTarget }: ClassVerdictProps) {
  const target = sample.target === null ? null : classes[sample.target];
  return (
    <div className={styles.verdict}>
      {sample.row === null ? (
        <SelectChip
          label={words.target}
          options={[
            { value: NONE, label: '–' },
            ...classes.map((label, index) => ({ value: String(index), label })),
          ]}
          value={sample.target === null ? NONE : String(sample.target)}
          onChange={(value) => onTarget(value === NONE ? null : Number(value))}
        />
      ) : (
        <span className={styles.wide}>
          {words.target} <Var name="y" />
          <span className={styles.value}>{target ?? '–'}</span>
        </span>
      )}
      <span className={styles.wide}>
        {words.output} <Var name="y" hat />
        <span className={styles.value}>{outputs === null ? '–' : winnerText(outputs, classes)}</span>
      </span>
      <div className={styles.wide}>
        <SampleLoss loss={loss} value={sampleLoss} />
      </div>
    </div>
  );
}

function winnerText(outputs: ArrayLike<number>, classes: readonly string[]): string {
  const probabilities = Array.from(outputs);
  const largest = Math.max(...probabilities);
  const name = classes[probabilities.indexOf(largest)];
  return name === undefined ? '–' : words.winner(name, formatPercent(largest));
}
