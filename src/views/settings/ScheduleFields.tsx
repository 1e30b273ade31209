import type { ScheduleSpec } from '../../engine/index.ts';
import {
  SCHEDULE_FACTOR_LIMITS,
  SCHEDULE_FLOOR_LIMITS,
  SCHEDULE_STEPS_LIMITS,
} from '../../document/limits.ts';
import { settings } from '../../i18n/en.ts';
import { SelectChip } from '../../ui/SelectChip.tsx';
import { SettingField } from './SettingField.tsx';
import type { NumberSetting } from './setting.ts';
import styles from './MoreDialog.module.css';

const KINDS: readonly { value: ScheduleSpec['kind']; label: string }[] = [
  { value: 'constant', label: settings.scheduleKinds.constant },
  { value: 'step', label: settings.scheduleKinds.step },
  { value: 'cosine', label: settings.scheduleKinds.cosine },
  { value: 'warmup', label: settings.scheduleKinds.warmup },
];

/** What a schedule starts with when it is chosen. */
const USUAL = {
  constant: { kind: 'constant' },
  step: { kind: 'step', every: 1000, factor: 0.5 },
  cosine: { kind: 'cosine', steps: 10000, floor: 0 },
  warmup: { kind: 'warmup', steps: 500 },
} satisfies Record<ScheduleSpec['kind'], ScheduleSpec>;

const LENGTH: NumberSetting = { label: settings.scheduleSteps, ...SCHEDULE_STEPS_LIMITS, whole: true };
const FACTOR: NumberSetting = { label: settings.scheduleFactor, ...SCHEDULE_FACTOR_LIMITS };
const FLOOR: NumberSetting = { label: settings.scheduleFloor, ...SCHEDULE_FLOOR_LIMITS };

interface ScheduleFieldsProps {
  schedule: ScheduleSpec;
  onChange: (schedule: ScheduleSpec) => void;
}

/** How the learning rate changes with the steps of training. */
export function ScheduleFields({ schedule, onChange }: ScheduleFieldsProps) {
  return (
    <>
      <SelectChip
        className={styles.select}
        label={settings.schedule}
        options={KINDS}
        value={schedule.kind}
        onChange={(kind) => onChange(USUAL[kind])}
      />
      <ScheduleNumbers schedule={schedule} onChange={onChange} />
      <p className={styles.hint}>{scheduleHint(schedule)}</p>
    </>
  );
}

function ScheduleNumbers({ schedule, onChange }: ScheduleFieldsProps) {
  switch (schedule.kind) {
    case 'constant':
      return null;
    case 'step':
      return (
        <>
          <SettingField
            setting={LENGTH}
            value={schedule.every}
            onChange={(every) => onChange({ ...schedule, every })}
          />
          <SettingField
            setting={FACTOR}
            value={schedule.factor}
            onChange={(factor) => onChange({ ...schedule, factor })}
          />
        </>
      );
    case 'cosine':
      return (
        <>
          <SettingField
            setting={LENGTH}
            value={schedule.steps}
            onChange={(steps) => onChange({ ...schedule, steps })}
          />
          <SettingField
            setting={FLOOR}
            value={schedule.floor}
            onChange={(floor) => onChange({ ...schedule, floor })}
          />
        </>
      );
    case 'warmup':
      return (
        <SettingField
          setting={LENGTH}
          value={schedule.steps}
          onChange={(steps) => onChange({ ...schedule, steps })}
        />
      );
  }
}

function scheduleHint(schedule: ScheduleSpec): string {
  switch (schedule.kind) {
    case 'constant':
      return settings.constantHint;
    case 'step':
      return settings.stepHint(schedule.every, schedule.factor);
    case 'cosine':
      return settings.cosineHint(schedule.steps, schedule.floor);
    case 'warmup':
      return settings.warmupHint(schedule.steps);
  }
}
