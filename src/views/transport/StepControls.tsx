import { Segmented } from '../../ui/Segmented.tsx';
import { SelectChip } from '../../ui/SelectChip.tsx';
import type { Option } from '../../ui/option.ts';
import type { StepSize } from '../../worker/protocol.ts';
import styles from './StepControls.module.css';

const STEP_SIZES: readonly Option<StepSize>[] = [
  { value: 'neuron', label: 'Neuron' },
  { value: 'layer', label: 'Layer' },
  { value: 'sample', label: 'Sample' },
  { value: 'batch', label: 'Batch' },
  { value: 'epoch', label: 'Epoch' },
];

/** Steps a second; null is as fast as the machine can. */
const SPEEDS = [0.5, 1, 2, 5, 10, 30, 60, null] as const;

const SPEED_OPTIONS = SPEEDS.map((speed) => ({ value: String(speed), label: speedLabel(speed) }));

function speedLabel(speed: number | null): string {
  if (speed === null) return 'Max';
  return `${speed === 0.5 ? '½' : speed}/s`;
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
      <Segmented label="Step by" options={STEP_SIZES} value={stepSize} onChange={onStepSize} />
      <SelectChip
        label="Speed"
        labelHidden
        plain
        options={SPEED_OPTIONS}
        value={String(stepsPerSecond)}
        onChange={(value) => onSpeed(SPEEDS.find((speed) => String(speed) === value) ?? null)}
      />
    </div>
  );
}
