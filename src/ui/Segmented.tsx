import { useId, type KeyboardEvent } from 'react';
import { classNames } from './classNames.ts';
import type { Option } from './option.ts';
import { Tooltip } from './Tooltip.tsx';
import { VisuallyHidden } from './VisuallyHidden.tsx';
import styles from './Segmented.module.css';

interface SegmentedProps<Value extends string> {
  label: string;
  /** Keeps the label for screen readers only. */
  labelHidden?: boolean;
  options: readonly Option<Value>[];
  value: Value;
  onChange: (value: Value) => void;
  className?: string | undefined;
}

/**
 * A row of choices of which one holds, as a radio group. Arrow keys move and choose at once; a disabled choice takes
 * the focus and gives its reason, but is not chosen.
 */
export function Segmented<Value extends string>({
  label,
  labelHidden = false,
  options,
  value,
  onChange,
  className,
}: SegmentedProps<Value>) {
  const labelId = useId();
  const LabelText = labelHidden ? VisuallyHidden : 'span';
  const tabStop = Math.max(
    0,
    options.findIndex((option) => option.value === value),
  );

  function choose(option: Option<Value> | undefined) {
    if (option && option.disabledReason === undefined && option.value !== value) onChange(option.value);
  }

  function handleKeyDown(event: KeyboardEvent<HTMLElement>) {
    const next = moveFocus(event);
    if (next !== null) choose(options[next]);
  }

  return (
    <div className={classNames(styles.row, className)}>
      <LabelText id={labelId} className={labelHidden ? undefined : styles.label}>
        {label}
      </LabelText>
      <div className={styles.group} role="radiogroup" aria-labelledby={labelId}>
        {options.map((option, index) => (
          <Segment
            key={option.value}
            option={option}
            isChosen={option.value === value}
            isTabStop={index === tabStop}
            onClick={() => choose(option)}
            onKeyDown={handleKeyDown}
          />
        ))}
      </div>
    </div>
  );
}

interface SegmentProps {
  option: Option<string>;
  isChosen: boolean;
  isTabStop: boolean;
  onClick: () => void;
  onKeyDown: (event: KeyboardEvent<HTMLElement>) => void;
}

function Segment({ option, isChosen, isTabStop, onClick, onKeyDown }: SegmentProps) {
  const isDisabled = option.disabledReason !== undefined;
  return (
    <Tooltip text={option.disabledReason} describes opensOnClick={isDisabled}>
      <button
        type="button"
        role="radio"
        className={styles.segment}
        aria-checked={isChosen}
        aria-disabled={isDisabled || undefined}
        tabIndex={isTabStop ? 0 : -1}
        onClick={onClick}
        onKeyDown={onKeyDown}
      >
        {option.label}
      </button>
    </Tooltip>
  );
}

/** Moves the focus to the neighbour that an arrow key asks for, round the ends, and returns its index. */
function moveFocus(event: KeyboardEvent<HTMLElement>): number | null {
  const distance = ARROW_DISTANCES[event.key];
  if (distance === undefined) return null;
  const group = event.currentTarget.closest('[role="radiogroup"]');
  const radios = [...(group?.querySelectorAll<HTMLElement>('[role="radio"]') ?? [])];
  const current = radios.indexOf(event.currentTarget);
  const next = (current + distance + radios.length) % radios.length;
  event.preventDefault();
  radios[next]?.focus();
  return next;
}

const ARROW_DISTANCES: Record<string, number> = { ArrowLeft: -1, ArrowUp: -1, ArrowRight: 1, ArrowDown: 1 };
