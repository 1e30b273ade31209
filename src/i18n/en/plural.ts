/** The form of a noun that English wants after a number. */
const RULES = new Intl.PluralRules('en');

export function plural(count: number, one: string, other: string): string {
  return RULES.select(count) === 'one' ? one : other;
}
