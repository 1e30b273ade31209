import { OPTIMIZER_LABELS } from '../../document/labels.ts';
import { settings } from '../../i18n/en.ts';
import { useActions, useApp } from '../../store/hooks.ts';
import { Section } from '../../ui/Section.tsx';
import { ClippingFields } from './ClippingFields.tsx';
import { OptimizerFields } from './OptimizerFields.tsx';
import { ScheduleFields } from './ScheduleFields.tsx';
import { clippingWords, scheduleWords } from './settingWords.ts';
import styles from './MoreDialog.module.css';

/** What the optimiser makes of a gradient. */
export function GradientSettings() {
  const actions = useActions();
  const { optimizer, schedule, clipNorm, clipValue } = useApp((state) => state.document.training);
  return (
    <>
      <Section title={settings.optimizer} note={OPTIMIZER_LABELS[optimizer.name]}>
        <div className={styles.fields}>
          <OptimizerFields
            optimizer={optimizer}
            onChange={(words, changed) => actions.setTraining(words, { optimizer: changed })}
          />
        </div>
      </Section>
      <Section title={settings.scheduleTitle}>
        <div className={styles.fields}>
          <ScheduleFields
            schedule={schedule}
            onChange={(changed) => actions.setTraining(scheduleWords(changed), { schedule: changed })}
          />
        </div>
      </Section>
      <Section title={settings.clippingTitle}>
        <div className={styles.fields}>
          <ClippingFields
            clipping={{ clipNorm, clipValue }}
            onChange={(clipping) => actions.setTraining(clippingWords(clipping), clipping)}
          />
        </div>
      </Section>
    </>
  );
}
