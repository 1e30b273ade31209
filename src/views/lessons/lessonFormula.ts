/**
 * Formulas as lessons write them: `w_1` has a subscript, ŷ a hat, (−1) its colour, and `@w_1` is what it is about now. Σ and Δ are
 * signs before a letter.
 */
import { formula, variable, type Formula, type FormulaPart } from '../../ui/formula.ts';

const PARTS =
  /(?<mark>@?)(?<!(?![ΣΔ])[\p{L}\d])(?<letter>(?![ΣΔ])\p{L})(?:_(?<sub>\w+))?(?![\p{L}])|(?<negative>\(−\d+(?:\.\d+)?\))/gu;

/** The ground of what is marked is larger than its letters. */
const MARK_ROOM: FormulaPart = { kind: 'word', text: '\u2009' };

export function lessonFormula(text: string): Formula {
  const parts: FormulaPart[] = [];
  let end = 0;
  for (const match of text.matchAll(PARTS)) {
    parts.push(...formula(text.slice(end, match.index)), ...partsOf(match.groups ?? {}));
    end = match.index + match[0].length;
  }
  return [...parts, ...formula(text.slice(end))];
}

function partsOf({ mark, letter, sub, negative }: Partial<Record<string, string>>): FormulaPart[] {
  if (negative !== undefined) return [{ kind: 'number', text: negative, tone: 'negative' }];
  const plain = letter === 'ŷ' ? { ...variable('y', sub), hat: true } : variable(letter ?? '', sub);
  return mark === '@' ? [MARK_ROOM, { ...plain, tone: 'signal' }, MARK_ROOM] : [plain];
}
