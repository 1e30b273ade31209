/** What of a formula is printed. */
import type { Option } from '../../ui/option.ts';

export type Show = 'symbols' | 'numbers' | 'both';

export const SHOW_OPTIONS: readonly Option<Show>[] = [
  { value: 'symbols', label: 'Symbols' },
  { value: 'numbers', label: 'Numbers' },
  { value: 'both', label: 'Both' },
];
