/** Numbers in sentences, as English writes them. */
const RULES = new Intl.PluralRules('en');
const NUMBERS = new Intl.NumberFormat('en');

/** The form of a noun after a number. `count` may be the number as it reads, with commas between the thousands. */
export function plural(count: number | string, one: string, other: string): string {
  const number = typeof count === 'string' ? Number(count.replaceAll(',', '')) : count;
  return RULES.select(number) === 'one' ? one : other;
}

/** The number and the noun: "1 row", "1,797 rows". A text that reads as a number stays as it is. */
export function counted(count: number | string, one: string, other = `${one}s`): string {
  const number = typeof count === 'string' ? count : grouped(count);
  return `${number} ${plural(count, one, other)}`;
}

/** A number with commas between the thousands. */
export function grouped(value: number): string {
  return NUMBERS.format(value);
}
