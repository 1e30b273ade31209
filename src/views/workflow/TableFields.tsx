/** What is predicted and as what, how numbers are scaled, and how the rows are shared out. */
import type { ColumnDescription, TableSettings } from '../../data/tables/types.ts';
import { tables as words } from '../../i18n/en.ts';
import { SelectChip } from '../../ui/SelectChip.tsx';
import { Slider } from '../../ui/Slider.tsx';
import styles from './TableFields.module.css';
import { possibleTasks, withTarget } from './tableChoices.ts';
import { SCALING_CHOICES, TARGET_SCALING_CHOICES } from './tableWords.ts';

type SettingsChange = (settings: TableSettings) => TableSettings;

interface TableFieldsProps {
  columns: readonly ColumnDescription[];
  settings: TableSettings;
  /** `words` name the change. Changes with the same `mergeKey` that follow each other are one. */
  onChange: (words: string, change: SettingsChange, mergeKey?: string) => void;
}

export function TableFields({ columns, settings, onChange }: TableFieldsProps) {
  const target = columns.find(({ name }) => name === settings.target);
  const targets = columns.filter(({ distinct }) => distinct > 1);
  const tasks = target ? possibleTasks(target) : [settings.task];
  return (
    <div className={styles.fields}>
      <SelectChip
        label={words.predict}
        className={styles.chip}
        options={targets.map(({ name }) => ({ value: name, label: name }))}
        value={settings.target}
        onChange={(name) => onChange(words.setTarget(name), (now) => withTarget(now, columns, name))}
      />
      <SelectChip
        label={words.as}
        className={styles.chip}
        options={tasks.map((task) => ({ value: task, label: words.tasks[task] }))}
        value={settings.task}
        onChange={(task) => onChange(words.setTarget(words.tasks[task]), (now) => ({ ...now, task }))}
      />
      <SelectChip
        label={words.scaleInputs}
        className={styles.chip}
        options={SCALING_CHOICES}
        value={settings.scaling}
        onChange={(scaling) =>
          onChange(words.setInputScaling(words.scalings[scaling]), (now) => ({ ...now, scaling }))
        }
      />
      {settings.task === 'regression' && (
        <SelectChip
          label={words.scaleTarget}
          className={styles.chip}
          options={TARGET_SCALING_CHOICES}
          value={settings.targetScaling}
          onChange={(targetScaling) =>
            onChange(words.setTargetScaling(words.scalings[targetScaling]), (now) => ({
              ...now,
              targetScaling,
            }))
          }
        />
      )}
      <ShareField part="validation" settings={settings} onChange={onChange} />
      <ShareField part="test" settings={settings} onChange={onChange} />
    </div>
  );
}

/** A half of the rows at least is for training. */
const MOST_OF_BOTH = 0.5;

interface ShareFieldProps extends Omit<TableFieldsProps, 'columns'> {
  part: 'validation' | 'test';
}

function ShareField({ part, settings, onChange }: ShareFieldProps) {
  const { shares } = settings;
  const other = part === 'test' ? 'validation' : 'test';
  const percent = Math.round(100 * shares[part]);
  return (
    <Slider
      label={words.shares[part]}
      className={styles.slider}
      value={percent}
      valueText={words.percent(percent)}
      min={0}
      max={Math.round(100 * (MOST_OF_BOTH - shares[other]))}
      step={5}
      onChange={(value) =>
        onChange(
          words.setShare(part, words.percent(value)),
          (now) => ({ ...now, shares: withShare(now.shares, part, value / 100) }),
          `share-${part}`,
        )
      }
    />
  );
}

type Shares = TableSettings['shares'];

/** What is not for validation and test is for training. */
function withShare(shares: Shares, part: ShareFieldProps['part'], share: number): Shares {
  const next = { ...shares, [part]: share };
  return { ...next, train: Math.round(100 * (1 - next.validation - next.test)) / 100 };
}
