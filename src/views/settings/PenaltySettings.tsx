import { DROPOUT_LIMITS, PENALTY_LIMITS } from '../../document/limits.ts';
import { layerName } from '../../document/names.ts';
import { settings } from '../../i18n/en.ts';
import { useActions, useApp } from '../../store/hooks.ts';
import { Section } from '../../ui/Section.tsx';
import { SettingField } from './SettingField.tsx';
import styles from './MoreDialog.module.css';

/** What keeps a network from learning its training rows by heart. */
export function PenaltySettings() {
  const actions = useActions();
  const document = useApp((state) => state.document);
  const { l1, l2 } = document.training;
  const hiddenLayers = document.layers.slice(0, -1);
  return (
    <>
      <Section title={settings.penaltyTitle} note={settings.penaltyNote}>
        <div className={styles.fields}>
          <SettingField
            setting={{ label: 'L1', symbol: 'λ₁', ...PENALTY_LIMITS }}
            value={l1}
            onChange={(value) => actions.setRegularisation(value, l2)}
          />
          <SettingField
            setting={{ label: 'L2', symbol: 'λ₂', ...PENALTY_LIMITS }}
            value={l2}
            onChange={(value) => actions.setRegularisation(l1, value)}
          />
        </div>
      </Section>
      <Section title={settings.dropoutTitle} note={settings.dropoutNote}>
        <div className={styles.fields}>
          {hiddenLayers.map(({ id, dropoutRate }, index) => (
            <SettingField
              key={id}
              setting={{ label: settings.dropoutOf(layerName(document, index + 1)), ...DROPOUT_LIMITS }}
              value={dropoutRate}
              onChange={(rate) => actions.setDropoutRate(index, rate)}
            />
          ))}
          {hiddenLayers.length === 0 && <p className={styles.hint}>{settings.noHiddenLayer}</p>}
        </div>
      </Section>
    </>
  );
}
