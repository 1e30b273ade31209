/** Which class the bars above the columns show upwards, and which downwards. */
import { table } from '../../i18n/en.ts';
import { SelectChip } from '../../ui/SelectChip.tsx';
import styles from './HistogramLegend.module.css';

interface HistogramLegendProps {
  classes: readonly string[];
  upper: number;
  onChange: (upper: number) => void;
}

export function HistogramLegend({ classes, upper, onChange }: HistogramLegendProps) {
  return (
    <span className={styles.legend}>
      <span className={styles.up} aria-hidden="true" />
      {classes.length === 2 ? (
        classes[1]
      ) : (
        <SelectChip
          label={table.classAbove}
          labelHidden
          options={classes.map((name, at) => ({ value: String(at), label: name }))}
          value={String(upper)}
          onChange={(value) => onChange(Number(value))}
        />
      )}
      {table.aboveLine}
      <span className={styles.down} aria-hidden="true" />
      {table.below(classes.length === 2 ? (classes[0] ?? '') : table.allOthers)}
    </span>
  );
}
