import * as Ariakit from '@ariakit/react';
import Check from 'lucide-react/icons/check';
import { useId, type ReactNode } from 'react';
import popupStyles from './Popup.module.css';
import styles from './MenuEntries.module.css';

export interface MenuEntry {
  label: string;
  onSelect: () => void;
  /** Decoration before the label. */
  icon?: ReactNode;
  /** Given for an entry that is on or off; true puts a checkmark after it. */
  checked?: boolean | undefined;
  /** Why the entry cannot be chosen now; it is shown under the label. */
  disabledReason?: string | undefined;
}

/** The entries of a menu, with `'separator'` where a line belongs. Stands inside an Ariakit menu. */
export function MenuEntries({ entries }: { entries: readonly (MenuEntry | 'separator')[] }) {
  return entries.map((entry, index) =>
    entry === 'separator' ? (
      <Ariakit.MenuSeparator key={`separator ${index}`} className={styles.separator} />
    ) : (
      <MenuEntryItem key={entry.label} {...entry} />
    ),
  );
}

function MenuEntryItem({ label, onSelect, icon, checked, disabledReason }: MenuEntry) {
  const reasonId = useId();
  const isDisabled = disabledReason !== undefined;
  const isCheckable = checked !== undefined;
  return (
    <Ariakit.MenuItem
      className={popupStyles.item}
      role={isCheckable ? 'menuitemcheckbox' : 'menuitem'}
      aria-checked={checked}
      aria-label={label}
      aria-describedby={isDisabled ? reasonId : undefined}
      disabled={isDisabled}
      accessibleWhenDisabled
      hideOnClick={!isDisabled}
      onClick={() => {
        if (!isDisabled) onSelect();
      }}
    >
      <span className={styles.label}>
        {isCheckable && <span className={styles.mark}>{checked && <Check aria-hidden="true" />}</span>}
        {icon}
        {label}
      </span>
      {isDisabled && (
        <span id={reasonId} className={styles.reason}>
          {disabledReason}
        </span>
      )}
    </Ariakit.MenuItem>
  );
}
