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

interface StepControlsProps {
  stepSize: StepSize;
  stepsPerSecond: number | null;
  onStepSize: (stepSize: StepSize) => void;
  onSpeed: (stepsPerSecond: number | null) => void;
}

/** How far one step goes, and how many of them playing does in a second. */
export function StepControls({ stepSize, stepsPerSecond, onStepSize, onSpeed }: StepControlsProps) {
  return (
    <div className={styles.controls}>
      <Segmented
        label={transport.stepBy}
        className={styles.sizes}
        options={STEP_SIZES}
        value={stepSize}
        onChange={onStepSize}
      />
      <SelectChip
        label={transport.speed}
        labelHidden
        plain
        options={SPEED_OPTIONS}
        value={String(stepsPerSecond)}
        onChange={(value) => onSpeed(SPEEDS.find((speed) => String(speed) === value) ?? null)}
      />
    </div>
  );
}
