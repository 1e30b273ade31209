import Search from 'lucide-react/icons/search';
import type { KeyboardEvent, Ref } from 'react';
import { gallery } from '../../i18n/en.ts';
import { Kbd } from '../../ui/Kbd.tsx';
import styles from './SearchField.module.css';

interface SearchFieldProps {
  query: string;
  onChange: (query: string) => void;
  /** Enter: take the first that was found. */
  onTakeFirst: () => void;
  /** The down arrow: go on to what was found. */
  onLeave: () => void;
  ref?: Ref<HTMLInputElement>;
}

/** Searches the problems by name and summary while a person types. */
export function SearchField({ query, onChange, onTakeFirst, onLeave, ref }: SearchFieldProps) {
  function handleKeyDown(event: KeyboardEvent) {
    if (event.key === 'Enter') onTakeFirst();
    if (event.key === 'ArrowDown') {
      event.preventDefault();
      onLeave();
    }
  }

  return (
    <label className={styles.field}>
      <Search aria-hidden="true" className={styles.icon} />
      <input
        ref={ref}
        className={styles.input}
        type="search"
        aria-label={gallery.search}
        placeholder={gallery.search}
        autoComplete="off"
        value={query}
        onChange={(event) => onChange(event.currentTarget.value)}
        onKeyDown={handleKeyDown}
      />
      <Kbd>/</Kbd>
    </label>
  );
}
