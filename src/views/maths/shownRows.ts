/** Which rows of a sum and which parts of an equation are printed. */
import type { Formula } from '../../ui/formula.ts';
import type { EquationBlock, SumBlock } from './mathsBlock.ts';
import type { Show } from './show.ts';

export type TermRow = 'symbols' | 'numbers' | 'product';

/** A single term is multiplied out behind its numbers, without a row of its own. */
export function shownRows({ terms }: SumBlock, show: Show): TermRow[] {
  const numbers: TermRow[] = terms.length > 1 ? ['numbers', 'product'] : ['numbers'];
  if (show === 'symbols') return ['symbols'];
  return show === 'numbers' ? numbers : ['symbols', ...numbers];
}

/** What stands between the left side and the result. A line that has only numbers has them always. */
export function shownParts({ symbols, numbers, result }: EquationBlock, show: Show): Formula[] {
  const hasOnlyNumbers = symbols === null && result === null;
  const shown = [show === 'numbers' ? null : symbols, show === 'symbols' && !hasOnlyNumbers ? null : numbers];
  return shown.filter((part) => part !== null);
}
