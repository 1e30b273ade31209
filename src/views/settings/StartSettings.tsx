import { INITIALIZER_LABELS } from '../../document/labels.ts';
import { SEED_LIMITS } from '../../document/limits.ts';
import type { InitializerName } from '../../engine/index.ts';
import { settings } from '../../i18n/en.ts';
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

const WEIGHTS_SEED: NumberSetting = { label: settings.weightsSeed, ...SEED_LIMITS, whole: true };
const DATA_SEED: NumberSetting = { label: settings.dataSeed, ...SEED_LIMITS, whole: true };
const TRAINING_SEED: NumberSetting = { label: settings.trainingSeed, ...SEED_LIMITS, whole: true };

/** Where a run starts from, and in which order it sees the data. */
export function StartSettings() {
  const actions = useActions();
  const { initialWeights, data, table, training } = useApp((state) => state.document);
  return (
    <>
      <Section title={settings.startTitle}>
        <div className={styles.fields}>
          <SelectChip
            className={styles.select}
            label={settings.initializer}
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
            {initialWeights.source === 'problem' && settings.ownWeights}
            {settings.startsOver}
          </p>
        </div>
      </Section>
      <Section title={settings.dataTitle}>
        <div className={styles.fields}>
          <SettingField
            setting={DATA_SEED}
            value={data.seed}
            onChange={(seed) => void (table ? actions.reseedTable(seed) : actions.setDataSeed(seed))}
          />
          <SettingField
            setting={TRAINING_SEED}
            value={training.seed}
            onChange={(seed) => actions.setTraining(settings.setTrainingSeed(seed), { seed })}
          />
          <Switch
            label={settings.shuffle}
            checked={training.shuffle}
            onChange={(shuffle) => actions.setTraining(settings.turnShuffling(shuffle), { shuffle })}
          />
          <p className={styles.hint}>{settings.trainingSeedHint}</p>
        </div>
      </Section>
    </>
  );
}
