import { useId } from 'react';
import { formatValue } from '../../viz/numberFormat.ts';
import styles from './WeightSlider.module.css';

interface WeightSliderProps {
  label: string;
  value: number;
  isDisabled: boolean;
  onTurn: (value: number) => void;
}

const MOST = 6;
const STEP = 0.05;

/** A weight to turn: by the pointer, by touch, or by the arrow keys; Enter makes it a move. */
export function WeightSlider({ label, value, isDisabled, onTurn }: WeightSliderProps) {
  const id = useId();
  return (
    <div className={styles.weight}>
      <label htmlFor={id}>{label}</label>
      {/* The slider itself says it. */}
      <output htmlFor={id} aria-live="off">
        {formatValue(value)}
      </output>
      <input
        id={id}
        type="range"
        min={-MOST}
        max={MOST}
        step={STEP}
        value={value}
        disabled={isDisabled}
        aria-valuetext={formatValue(value)}
        onChange={(event) => onTurn(event.target.valueAsNumber)}
        onKeyDown={(event) => {
          if (event.key === 'Enter') event.currentTarget.form?.requestSubmit();
        }}
      />
    </div>
  );
}
