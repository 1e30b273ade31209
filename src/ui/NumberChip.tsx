import * as Ariakit from '@ariakit/react';
import ChevronDown from 'lucide-react/icons/chevron-down';
import { useId, useRef, type FocusEvent, type KeyboardEvent } from 'react';
import { classNames } from './classNames.ts';
import { FieldError } from './FieldError.tsx';
import { useCommittedText, type CommitText } from './useCommittedText.ts';
import styles from './Chip.module.css';
import popupStyles from './Popup.module.css';

interface NumberChipProps {
  label: string;
  /** The value in force, as text. */
  text: string;
  /** Values to choose from; any other may be typed. */
  presets: readonly string[];
  onCommit: CommitText;
  /** Where the sentence about a refused text goes: above when the chip stands at the foot of the window. */
  messageSide?: 'above' | 'below';
  className?: string | undefined;
}

/** A number to type or to choose from a list. What is refused leaves the old value in force. */
export function NumberChip({
  label,
  text,
  presets,
  onCommit,
  messageSide = 'below',
  className,
}: NumberChipProps) {
  const field = useCommittedText(text, onCommit);
  const inputId = useId();
  const errorId = useId();
  const chipRef = useRef<HTMLSpanElement>(null);
  const popupRef = useRef<HTMLDivElement>(null);
  const combobox = Ariakit.useComboboxStore({
    value: field.shown,
    setValue: field.type,
    placement: 'bottom-start',
  });

  function handleKeyDown(event: KeyboardEvent) {
    const isOnPreset = combobox.getState().open && combobox.getState().activeId != null;
    if (event.key === 'Enter' && !isOnPreset && field.commit()) combobox.hide();
    if (event.key === 'Escape') {
      if (field.isEdited) event.preventDefault();
      field.restore();
      combobox.hide();
    }
  }

  function handleBlur(event: FocusEvent) {
    if (!popupRef.current?.contains(event.relatedTarget)) field.commit();
  }

  function choose(preset: string) {
    field.restore();
    field.commit(preset);
  }

  const characterCount: Record<`--${string}`, number> = { '--characters': field.shown.length };
  return (
    <span ref={chipRef} className={classNames(styles.chip, className)}>
      <label htmlFor={inputId} className={styles.label}>
        {label}
      </label>
      <Ariakit.Combobox
        store={combobox}
        id={inputId}
        className={styles.input}
        style={characterCount}
        inputMode="decimal"
        aria-label={label}
        aria-invalid={field.error !== null}
        aria-describedby={field.error === null ? undefined : errorId}
        showOnChange={false}
        onFocus={(event) => event.currentTarget.select()}
        onKeyDown={handleKeyDown}
        onBlur={handleBlur}
      />
      <Ariakit.ComboboxDisclosure
        store={combobox}
        className={styles.disclosure}
        aria-haspopup="listbox"
        aria-label={`${label}: choose`}
      >
        <ChevronDown className={styles.chevron} aria-hidden="true" />
      </Ariakit.ComboboxDisclosure>
      <span className={styles.message} data-side={messageSide}>
        <FieldError id={errorId} message={field.error} />
      </span>
      <Ariakit.ComboboxPopover
        ref={popupRef}
        store={combobox}
        portal={false}
        fixed
        gutter={4}
        getAnchorRect={() => chipRef.current?.getBoundingClientRect() ?? null}
        unmountOnHide
        className={popupStyles.popup}
        aria-label={label}
      >
        {presets.map((preset) => (
          <Ariakit.ComboboxItem
            key={preset}
            value={preset}
            setValueOnClick={false}
            className={popupStyles.item}
            onClick={() => choose(preset)}
          />
        ))}
      </Ariakit.ComboboxPopover>
    </span>
  );
}
