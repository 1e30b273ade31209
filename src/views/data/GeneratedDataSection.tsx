import RefreshCw from 'lucide-react/icons/refresh-cw';
import type { ReactNode } from 'react';
import { NOISE_LIMITS, ROWS_LIMITS, TRAIN_SHARE_LIMITS } from '../../data/limits.ts';
import { parseNumber } from '../../document/numbers.ts';
import { data as words } from '../../i18n/en.ts';
import { useActions, useApp } from '../../store/hooks.ts';
import { Button } from '../../ui/Button.tsx';
import { classNames } from '../../ui/classNames.ts';
import errorStyles from '../../ui/FieldError.module.css';
import { NumberField } from '../../ui/NumberField.tsx';
import { Section } from '../../ui/Section.tsx';
import { Slider } from '../../ui/Slider.tsx';
import { formatCount, formatValue } from '../../viz/numberFormat.ts';
import { batchPlace, batchSizeAt, LAST_BATCH_PLACE } from './batchSizes.ts';
import styles from './GeneratedDataSection.module.css';

/** Which points: the problem, how many, how noisy, and how many of them are for training. */
export function GeneratedDataSection({ problemGrid }: { problemGrid: ReactNode }) {
  const rows = useApp((state) => state.document.data.rows);
  const actions = useActions();
  return (
    <Section title={words.title} note={<PointsField rows={rows} onChange={actions.setRows} />}>
      {problemGrid}
      <div className={styles.controls}>
        <DataSliders />
        <Button className={styles.regenerate} onClick={actions.regenerate}>
          <RefreshCw aria-hidden="true" />
          {words.regenerate}
        </Button>
      </div>
    </Section>
  );
}

function DataSliders() {
  const { trainShare, noise } = useApp((state) => state.document.data);
  const batchSize = useApp((state) => state.document.training.batchSize);
  const actions = useActions();
  return (
    <>
      <Slider
        className={styles.slider}
        label={words.trainShare}
        value={trainShare}
        valueText={words.percent(trainShare)}
        {...TRAIN_SHARE_LIMITS}
        onChange={actions.setTrainShare}
        onCommit={actions.endGesture}
      />
      <Slider
        className={styles.slider}
        label={words.noise}
        value={noise}
        valueText={formatValue(noise)}
        {...NOISE_LIMITS}
        onChange={actions.setNoise}
        onCommit={actions.endGesture}
      />
      <Slider
        className={styles.slider}
        label={words.batchSize}
        value={batchPlace(batchSize)}
        valueText={formatCount(batchSize)}
        min={0}
        max={LAST_BATCH_PLACE}
        step={1}
        onChange={(place) => actions.setBatchSize(batchSizeAt(place), 'batchSize')}
        onCommit={actions.endGesture}
      />
    </>
  );
}

/** The number of points, to be typed over. */
function PointsField({ rows, onChange }: { rows: number; onChange: (rows: number) => void }) {
  function commit(text: string): string | null {
    const parsed = parseNumber(text);
    if (!parsed.ok) return parsed.error;
    const { min, max } = ROWS_LIMITS;
    if (!Number.isInteger(parsed.value) || parsed.value < min || parsed.value > max)
      return words.wholeNumber(min, max);
    onChange(parsed.value);
    return null;
  }

  return (
    <>
      <NumberField
        className={classNames(styles.points, errorStyles.floats)}
        label={words.pointsField}
        labelHidden
        text={String(rows)}
        onCommit={commit}
      />
      <span aria-hidden="true">{words.pointsWord}</span>
    </>
  );
}
