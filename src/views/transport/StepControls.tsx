import { transport } from '../../i18n/en.ts';
import { Segmented } from '../../ui/Segmented.tsx';
import { SelectChip } from '../../ui/SelectChip.tsx';
import type { Option } from '../../ui/option.ts';
import type { StepSize } from '../../worker/protocol.ts';
import styles from './StepControls.module.css';

const STEP_SIZES: readonly Option<StepSize>[] = [
  { value: 'neuron', label: transport.sizes.neuron },
  { value: 'layer', label: transport.sizes.layer },
  { value: 'sample', label: transport.sizes.sample },
  { value: 'batch', label: transport.sizes.batch },
  { value: 'epoch', label: transport.sizes.epoch },
];

/** Steps a second; null is as fast as the machine can. */
const SPEEDS = [0.5, 1, 2, 5, 10, 30, 60, null] as const;

const SPEED_OPTIONS = SPEEDS.map((speed) => ({ value: String(speed), label: speedLabel(speed) }));

function speedLabel(speed: number | null): string {
  if (speed === null) return transport.fastest;
  return transport.perSecond(speed === 0.5 ? '½' : String(speed));
}

interface StepControlsProps extends SpeedChipProps {
  stepSize: StepSize;
  onStepSize: (stepSize: StepSize) => void;
  /** Whether there is only room for the size of a step, and not for all sizes. */
  isNarrow?: boolean;
}

/** How far one step goes, and how many of them playing does in a second. */
export function StepControls({ stepSize, onStepSize, isNarrow = false, ...speed }: StepControlsProps) {
  if (isNarrow)
    return (
      <SelectChip
        label={transport.stepBy}
        className={styles.size}
        options={STEP_SIZES}
        value={stepSize}
        onChange={onStepSize}
      />
    );
  return (
    <div className={styles.controls}>
      <Segmented
        label={transport.stepBy}
        className={styles.sizes}
        options={STEP_SIZES}
        value={stepSize}
        onChange={onStepSize}
      />
      <SpeedChip {...speed} isPlain />
    </div>
  );
}

interface SpeedChipProps {
  stepsPerSecond: number | null;
  onSpeed: (stepsPerSecond: number | null) => void;
  /** Without its label and its frame. */
  isPlain?: boolean;
}

export function SpeedChip({ stepsPerSecond, onSpeed, isPlain = false }: SpeedChipProps) {
  return (
    <SelectChip
      label={transport.speed}
      labelHidden={isPlain}
      plain={isPlain}
      options={SPEED_OPTIONS}
      value={String(stepsPerSecond)}
      onChange={(value) => onSpeed(SPEEDS.find((speed) => String(speed) === value) ?? null)}
    />
  );
}
