import { classNames } from './classNames.ts';
import { Tooltip } from './Tooltip.tsx';
import { VisuallyHidden } from './VisuallyHidden.tsx';
import styles from './Switch.module.css';

interface SwitchProps {
  label: string;
  /** Keeps the label for screen readers only. */
  labelHidden?: boolean;
  checked: boolean;
  onChange: (checked: boolean) => void;
  /** Why the switch cannot be turned now. */
  disabledReason?: string | undefined;
  className?: string | undefined;
}

/** Turns one thing on or off at once. */
export function Switch({
  label,
  labelHidden = false,
  checked,
  onChange,
  disabledReason,
  className,
}: SwitchProps) {
  const isDisabled = disabledReason !== undefined;
  const LabelText = labelHidden ? VisuallyHidden : 'span';
  return (
    <Tooltip text={disabledReason} describes opensOnClick={isDisabled}>
      <button
        type="button"
        role="switch"
        className={classNames(styles.switch, className)}
        aria-checked={checked}
        aria-disabled={isDisabled || undefined}
        onClick={() => {
          if (!isDisabled) onChange(!checked);
        }}
      >
        <LabelText>{label}</LabelText>
        <span className={styles.track} />
      </button>
    </Tooltip>
  );
}
