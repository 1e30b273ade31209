import Minus from 'lucide-react/icons/minus';
import Plus from 'lucide-react/icons/plus';
import type { ReactNode } from 'react';
import { Button } from './Button.tsx';
import { classNames } from './classNames.ts';
import { CommittedInput } from './CommittedInput.tsx';
import errorStyles from './FieldError.module.css';
import styles from './Stepper.module.css';

interface StepperProps {
  /** The name of the number in the middle. */
  label: string;
  value: number;
  min: number;
  max: number;
  /** Gets every whole number that is typed: one outside the ends is for the caller to clamp, and to say so. */
  onChange: (value: number) => void;
  decrementLabel: string;
  incrementLabel: string;
  /** The sentence a person gets at either end and for a text that is no whole number: “A layer has 1 to 24 neurons.” */
  rangeReason: string;
  /** Without border and ground, for use inside a frame of its own. */
  plain?: boolean;
  className?: string | undefined;
}

/** A whole number between two ends: one less, one more, or typed. */
export function Stepper({
  label,
  value,
  min,
  max,
  onChange,
  decrementLabel,
  incrementLabel,
  rangeReason,
  plain = false,
  className,
}: StepperProps) {
  function commit(text: string): string | null {
    const typed = Number(text);
    if (text.trim() === '' || !Number.isInteger(typed)) return rangeReason;
    onChange(typed);
    return null;
  }

  return (
    <div className={classNames(styles.stepper, className)} data-plain={plain || undefined}>
      <StepButton
        label={decrementLabel}
        disabledReason={value <= min ? rangeReason : undefined}
        onClick={() => onChange(value - 1)}
      >
        <Minus aria-hidden="true" />
      </StepButton>
      <div className={classNames(styles.middle, errorStyles.floats)}>
        <CommittedInput
          className={styles.input}
          inputMode="numeric"
          aria-label={label}
          text={String(value)}
          onCommit={commit}
        />
      </div>
      <StepButton
        label={incrementLabel}
        disabledReason={value >= max ? rangeReason : undefined}
        onClick={() => onChange(value + 1)}
      >
        <Plus aria-hidden="true" />
      </StepButton>
    </div>
  );
}

interface StepButtonProps {
  label: string;
  disabledReason: string | undefined;
  onClick: () => void;
  children: ReactNode;
}

function StepButton({ label, ...rest }: StepButtonProps) {
  return <Button variant="ghost" iconOnly className={styles.button} aria-label={label} {...rest} />;
}
