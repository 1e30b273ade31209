import ChevronDown from 'lucide-react/icons/chevron-down';
import type { ReactNode } from 'react';
import { classNames } from './classNames.ts';
import type { Option } from './option.ts';
import styles from './Chip.module.css';

interface SelectChipProps<Value extends string> {
  label: string;
  /** What is seen instead of the label's text where room is short. */
  labelContent?: ReactNode;
  /** Keeps the label for screen readers only. */
  labelHidden?: boolean;
  /** Without border and ground, for use inside a frame of its own. */
  plain?: boolean;
  options: readonly Option<Value>[];
  value: Value;
  onChange: (value: Value) => void;
  /** A last entry that is no value but leads on, as to a dialog. */
  more?: { label: string; onSelect: () => void } | undefined;
  className?: string | undefined;
}

/** No option has it: names of values are words. */
const MORE_VALUE = '…';

/** One value out of a list: a native select that looks like a chip. */
export function SelectChip<Value extends string>({
  label,
  labelContent = label,
  labelHidden = false,
  plain = false,
  options,
  value,
  onChange,
  more,
  className,
}: SelectChipProps<Value>) {
  const chosen = options.find((option) => option.value === value);
  return (
    <span className={classNames(styles.chip, className)} data-plain={plain || undefined}>
      {!labelHidden && <span className={styles.label}>{labelContent}</span>}
      <span className={styles.value} aria-hidden="true">
        {chosen?.shortLabel ?? chosen?.label}
      </span>
      <ChevronDown className={styles.chevron} aria-hidden="true" />
      <select
        className={styles.select}
        aria-label={label}
        value={value}
        onChange={(event) => {
          const next = options[event.currentTarget.selectedIndex];
          if (next) onChange(next.value);
          else more?.onSelect();
        }}
      >
        {options.map((option) => (
          <option key={option.value} value={option.value} disabled={option.disabledReason !== undefined}>
            {optionText(option)}
          </option>
        ))}
        {more && <option value={MORE_VALUE}>{more.label}</option>}
      </select>
    </span>
  );
}

/** A native list has no tooltips, so the reason stands in the text. */
function optionText({ label, disabledReason }: Option<string>): string {
  return disabledReason === undefined ? label : `${label} (${disabledReason})`;
}
