/** What of a formula is printed. */
import { maths as words } from '../../i18n/en.ts';
import type { Option } from '../../ui/option.ts';

export type Show = 'symbols' | 'numbers' | 'both';

export const SHOW_OPTIONS: readonly Option<Show>[] = [
  { value: 'symbols', label: words.symbols },
  { value: 'numbers', label: words.numbers },
  { value: 'both', label: words.both },
];
