import { parseNumber, type ParsedNumber } from '../../document/numbers.ts';

/** A batch size as typed or chosen: a whole number of rows, or "All" for every training row at once. */
export function parseBatchSize(text: string, trainRows: number): ParsedNumber {
  if (text.trim().toLowerCase() === 'all') return { ok: true, value: trainRows };
  const parsed = parseNumber(text);
  if (parsed.ok && !Number.isInteger(parsed.value))
    return { ok: false, error: 'A batch has a whole number of rows, for example 10. “All” takes every row.' };
  return parsed;
}
