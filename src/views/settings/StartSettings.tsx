import { INITIALIZER_LABELS } from '../../document/labels.ts';
import { SEED_LIMITS } from '../../document/limits.ts';
import type { InitializerName } from '../../engine/index.ts';
import { useActions, useApp } from '../../store/hooks.ts';
import { Section } from '../../ui/Section.tsx';
import { SelectChip } from '../../ui/SelectChip.tsx';
import { Switch } from '../../ui/Switch.tsx';
import { SettingField } from './SettingField.tsx';
import type { NumberSetting } from './setting.ts';
import styles from './MoreDialog.module.css';

const INITIALIZER_OPTIONS = (Object.keys(INITIALIZER_LABELS) as InitializerName[]).map((value) => ({
  value,
  label: INITIALIZER_LABELS[value],
}));

const WEIGHTS_SEED: NumberSetting = { label: 'Weights seed', ...SEED_LIMITS, whole: true };
const DATA_SEED: NumberSetting = { label: 'Data seed', ...SEED_LIMITS, whole: true };
const TRAINING_SEED: NumberSetting = { label: 'Training seed', ...SEED_LIMITS, whole: true };

/** Where a run starts from, and in which order it sees the data. */
export function StartSettings() {
  const actions = useActions();
  const { initialWeights, data, table, training } = useApp((state) => state.document);
  return (
    <>
      <Section title="Initial weights">
        <div className={styles.fields}>
          <SelectChip
            className={styles.select}
            label="Initialiser"
            options={INITIALIZER_OPTIONS}
            value={initialWeights.initializer}
            onChange={actions.setInitializer}
          />
          <SettingField
            setting={WEIGHTS_SEED}
            value={initialWeights.seed}
            onChange={actions.setWeightsSeed}
          />
          <p className={styles.hint}>
            {initialWeights.source === 'problem' && 'This problem starts from weights of its own. '}
            Changing either draws new weights and starts the run over.
          </p>
        </div>
      </Section>
      <Section title="Data">
        <div className={styles.fields}>
          <SettingField
            setting={DATA_SEED}
            value={data.seed}
            onChange={(seed) => void (table ? actions.reseedTable(seed) : actions.setDataSeed(seed))}
          />
          <SettingField
            setting={TRAINING_SEED}
            value={training.seed}
            onChange={(seed) => actions.setTraining(`set the training seed to ${seed}`, { seed })}
          />
          <Switch
            label="Shuffle"
            checked={training.shuffle}
            onChange={(shuffle) =>
              actions.setTraining(shuffle ? 'turn shuffling on' : 'turn shuffling off', { shuffle })
            }
          />
          <p className={styles.hint}>
            The training seed orders the rows of each epoch and draws what dropout leaves out.
          </p>
        </div>
      </Section>
    </>
  );
}
