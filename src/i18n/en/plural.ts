/** The form of a noun that English wants after a number. */
const RULES = new Intl.PluralRules('en');

/** `count` may be the number as it reads, with commas between the thousands. */
export function plural(count: number | string, one: string, other: string): string {
  const number = typeof count === 'string' ? Number(count.replaceAll(',', '')) : count;
  return RULES.select(number) === 'one' ? one : other;
}
