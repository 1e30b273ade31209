/** Number fields of the settings dialog: which numbers a setting takes, and what a typed text means for it. */
import { parseNumber, type ParsedNumber } from '../../document/numbers.ts';
import { settings } from '../../i18n/en.ts';

export interface NumberSetting {
  /** The name of the field, which starts the sentence about a refused number. */
  label: string;
  /** Its letter in the maths, seen behind the name. */
  symbol?: string;
  min: number;
  max: number;
  whole?: boolean;
}

/** Reads a text for a setting; the error is a sentence that says which numbers it takes. */
export function parseSetting({ label, min, max, whole = false }: NumberSetting, text: string): ParsedNumber {
  const parsed = parseNumber(text);
  if (!parsed.ok) return parsed;
  const { value } = parsed;
  if (value >= min && value <= max && (!whole || Number.isInteger(value))) return parsed;
  return { ok: false, error: settings.takes(label, whole, min, max) };
}
