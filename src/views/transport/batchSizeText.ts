import { parseNumber, type ParsedNumber } from '../../document/numbers.ts';
import { transport } from '../../i18n/en.ts';

/** A batch size as typed or chosen: a whole number of rows, or "All" for every training row at once. */
export function parseBatchSize(text: string, trainRows: number): ParsedNumber {
  if (text.trim().toLowerCase() === transport.allRows.toLowerCase()) return { ok: true, value: trainRows };
  const parsed = parseNumber(text);
  if (parsed.ok && !Number.isInteger(parsed.value)) return { ok: false, error: transport.wholeBatch };
  return parsed;
}
