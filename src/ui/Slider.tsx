import { useEffect, useId, useRef, type CSSProperties, type ReactNode } from 'react';
import { classNames } from './classNames.ts';
import styles from './Slider.module.css';

interface SliderProps {
  /** The accessible name, and the visible label unless `labelContent` replaces it. */
  label: string;
  /** What is seen instead of the label's text, such as a variable. */
  labelContent?: ReactNode;
  value: number;
  /** The value in words or digits, both shown and read out: “70 %”. */
  valueText: string;
  min: number;
  max: number;
  step: number;
  /** Where the ink part begins; a tick marks it when it is inside the track. The left end unless given. */
  origin?: number;
  /** Label, track and value in one row, or the track below the other two. */
  layout?: 'row' | 'stacked';
  /** Before the first change of a gesture, be it a drag or a key press. */
  onStart?: (() => void) | undefined;
  /** Every change, while dragging too. */
  onChange: (value: number) => void;
  /** At the end of the gesture, with the value it left. */
  onCommit?: ((value: number) => void) | undefined;
  className?: string | undefined;
}

/** A native range input with its label and its value. */
export function Slider({
  label,
  labelContent = label,
  value,
  valueText,
  min,
  max,
  step,
  origin = min,
  layout = 'row',
  onStart,
  onChange,
  onCommit,
  className,
}: SliderProps) {
  const inputId = useId();
  const { inputRef, begin } = useGesture(onStart, onCommit);
  return (
    <div className={classNames(styles.slider, className)} data-layout={layout}>
      <label htmlFor={inputId} className={styles.label}>
        {labelContent}
      </label>
      <input
        ref={inputRef}
        id={inputId}
        className={styles.input}
        style={trackGeometry(value, origin, min, max)}
        data-has-origin={origin > min || undefined}
        type="range"
        aria-label={label}
        aria-valuetext={valueText}
        min={min}
        max={max}
        step={step}
        value={value}
        onChange={(event) => {
          begin();
          onChange(event.currentTarget.valueAsNumber);
        }}
      />
      <output htmlFor={inputId} className={styles.value} aria-live="off">
        {valueText}
      </output>
    </div>
  );
}

/** Where the ink part of the track starts and ends and where the origin is, as shares of the track. */
function trackGeometry(value: number, origin: number, min: number, max: number): CSSProperties {
  const shareOf = (x: number) => Math.min(1, Math.max(0, (x - min) / (max - min)));
  const properties: Record<`--${string}`, number> = {
    '--ink-start': Math.min(shareOf(value), shareOf(origin)),
    '--ink-end': Math.max(shareOf(value), shareOf(origin)),
    '--origin': shareOf(origin),
  };
  return properties;
}

/**
 * Knows when a gesture on a range input begins and ends. Its end is the browser's own `change` event, which React
 * does not pass on: it comes once a drag is released, and after each key press.
 */
function useGesture(onStart: (() => void) | undefined, onCommit: ((value: number) => void) | undefined) {
  const inputRef = useRef<HTMLInputElement>(null);
  const isActive = useRef(false);

  useEffect(() => {
    const input = inputRef.current;
    const end = () => {
      isActive.current = false;
      if (input) onCommit?.(input.valueAsNumber);
    };
    input?.addEventListener('change', end);
    return () => input?.removeEventListener('change', end);
  }, [onCommit]);

  function begin() {
    if (!isActive.current) onStart?.();
    isActive.current = true;
  }

  return { inputRef, begin };
}
