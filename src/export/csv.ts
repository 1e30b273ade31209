/** Comma-separated values as RFC 4180 describes them: CRLF between lines, quotes where a value needs them. */

export type CsvValue = string | number | null;

/** Numbers are written so that they read back as the same numbers; null is an empty field. */
export function csvText(rows: readonly (readonly CsvValue[])[]): string {
  return rows.map((row) => `${row.map(csvField).join(',')}\r\n`).join('');
}

/** A text that a spreadsheet would take for a formula gets a space before it. */
function csvField(value: CsvValue): string {
  if (value === null) return '';
  if (typeof value === 'number') return String(value);
  const safe = /^[=+\-@\t\r]/.test(value) ? ` ${value}` : value;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
