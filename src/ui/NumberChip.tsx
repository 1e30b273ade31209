import * as Ariakit from '@ariakit/react';
import ChevronDown from 'lucide-react/icons/chevron-down';
import { useId, useRef, type CSSProperties, type ReactNode } from 'react';
import { controls } from '../i18n/en.ts';
import { classNames } from './classNames.ts';
import { FieldError } from './FieldError.tsx';
import type { CommitText } from './useCommittedText.ts';
import { useNumberCombobox } from './useNumberCombobox.ts';
import styles from './Chip.module.css';
import errorStyles from './FieldError.module.css';
import popupStyles from './Popup.module.css';

interface NumberChipProps {
  label: string;
  /** What is seen instead of the label's text where room is short. */
  labelContent?: ReactNode;
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
export function NumberChip({ messageSide = 'below', className, ...props }: NumberChipProps) {
  const { label, labelContent = label } = props;
  const combobox = useNumberCombobox(props.text, props.onCommit);
  const { error, shown } = combobox.field;
  const inputId = useId();
  const errorId = useId();
  const chipRef = useRef<HTMLSpanElement>(null);

  return (
    <span
      ref={chipRef}
      className={classNames(styles.chip, errorStyles.floats, className)}
      data-message={messageSide}
    >
      <label htmlFor={inputId} className={styles.label}>
        {labelContent}
      </label>
      <Ariakit.Combobox
        store={combobox.store}
        id={inputId}
        className={styles.input}
        style={characterCount(shown)}
        inputMode="decimal"
        aria-label={label}
        aria-invalid={error !== null}
        aria-describedby={error === null ? undefined : errorId}
        showOnChange={false}
        onFocus={(event) => event.currentTarget.select()}
        onKeyDown={combobox.handleKeyDown}
        onBlur={combobox.handleBlur}
      />
      <FieldError id={errorId} message={error} />
      <PresetList
        label={label}
        presets={props.presets}
        combobox={combobox}
        anchorRect={() => chipRef.current?.getBoundingClientRect() ?? null}
      />
    </span>
  );
}

interface PresetListProps {
  label: string;
  presets: readonly string[];
  combobox: ReturnType<typeof useNumberCombobox>;
  anchorRect: () => DOMRect | null;
}

/** The chevron and the list that it opens. */
function PresetList({ label, presets, combobox, anchorRect }: PresetListProps) {
  const { store, popupRef, choosePreset } = combobox;
  return (
    <>
      <Ariakit.ComboboxDisclosure
        store={store}
        className={styles.disclosure}
        aria-haspopup="listbox"
        aria-label={controls.choose(label)}
      >
        <ChevronDown className={styles.chevron} aria-hidden="true" />
      </Ariakit.ComboboxDisclosure>
      <Ariakit.ComboboxPopover
        ref={popupRef}
        store={store}
        portal={false}
        fixed
        gutter={4}
        getAnchorRect={anchorRect}
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
            onClick={() => choosePreset(preset)}
          />
        ))}
      </Ariakit.ComboboxPopover>
    </>
  );
}

/** Lets the style sheet make the input as wide as its text. */
function characterCount(text: string): CSSProperties {
  const properties: Record<`--${string}`, number> = { '--characters': text.length };
  return properties;
}
