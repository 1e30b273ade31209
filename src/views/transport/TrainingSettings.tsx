import { transport } from '../../i18n/en.ts';
import { useActions, useApp } from '../../store/hooks.ts';
import { Section } from '../../ui/Section.tsx';
import { SpeedChip } from './StepControls.tsx';
import { TrainingChips } from './TrainingChips.tsx';
import styles from './TrainingSettings.module.css';

/** What else stands on the transport, where that has room for its buttons alone. */
export function TrainingSettings() {
  const stepsPerSecond = useApp(({ ui }) => ui.speeds[ui.stepSize]);
  const { setSpeed } = useActions();
  return (
    <Section title={transport.training}>
      <div className={styles.rows}>
        <SpeedChip stepsPerSecond={stepsPerSecond} onSpeed={setSpeed} />
        <TrainingChips wraps />
      </div>
    </Section>
  );
}
