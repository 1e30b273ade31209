import type { ReactNode } from 'react';
import { classNames } from './classNames.ts';
import styles from './ExactSlider.module.css';
import errorStyles from './FieldError.module.css';
import { NumberField } from './NumberField.tsx';
import { Slider } from './Slider.tsx';
import type { CommitText } from './useCommittedText.ts';

interface ExactSliderProps {
  /** The accessible name of the slider, and the visible label unless `labelContent` replaces it. */
  label: string;
  labelContent?: ReactNode;
  /** The accessible name of the field. */
  exactLabel: string;
  value: number;
  valueText: string;
  min: number;
  max: number;
  step: number;
  origin?: number;
  layout: 'row' | 'stacked';
  onChange: (value: number) => void;
  /** A typed text; it may lie outside the slider. */
  onType: CommitText;
  className?: string | undefined;
}

/** A slider whose number can be typed exactly. */
export function ExactSlider({ exactLabel, onType, className, ...slider }: ExactSliderProps) {
  return (
    <div className={classNames(styles.exactSlider, className)} data-layout={slider.layout}>
      <Slider className={styles.slider} {...slider} />
      <NumberField
        className={classNames(styles.exact, errorStyles.floats)}
        label={exactLabel}
        labelHidden
        text={slider.valueText}
        onCommit={onType}
      />
    </div>
  );
}
