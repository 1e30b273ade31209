/** A formula as data: what stands in it and in which colour, before anything is drawn. */

/** The colours of data: blue and orange for the sign, magenta for what is computed now. */
export type FormulaTone = 'positive' | 'negative' | 'signal';

export interface NumberPart {
  kind: 'number';
  text: string;
  tone?: FormulaTone | undefined;
}

export interface VariablePart {
  kind: 'variable';
  letter: string;
  sub?: string | undefined;
  sup?: string | undefined;
  /** Draws a hat over the letter: ŷ is the prediction of y. */
  hat?: boolean;
  tone?: FormulaTone | undefined;
}

export type FormulaPart =
  | NumberPart
  | VariablePart
  | { kind: 'operator' | 'word'; text: string }
  | { kind: 'fraction'; over: Formula; under: Formula }
  | { kind: 'power'; base: Formula; exponent: Formula };

export type Formula = readonly FormulaPart[];

/** A number, a word of several letters, or a single character. */
const TOKENS = /\d+(?:\.\d+)?|\p{L}{2,}|\S/gu;
const OPERATOR_LETTERS = 'ΣΔ';

/**
 * Puts a formula together. Text is taken apart: a letter alone is a variable, several are a word such as `max`, digits
 * are a number, and every other character is an operator.
 */
export function formula(...pieces: readonly (string | FormulaPart | Formula)[]): Formula {
  return pieces.flatMap((piece) => (typeof piece === 'string' ? partsOf(piece) : piece));
}

export function variable(letter: string, sub?: string | number): VariablePart {
  return { kind: 'variable', letter, sub: sub?.toString() };
}

export function fraction(over: Formula | string, under: Formula | string): FormulaPart {
  return { kind: 'fraction', over: formula(over), under: formula(under) };
}

export function power(base: Formula | string, exponent: Formula | string): FormulaPart {
  return { kind: 'power', base: formula(base), exponent: formula(exponent) };
}

/** The formula in one line of plain text, as in "w1 · x1": a name for what is drawn. */
export function formulaText(formula: Formula): string {
  return formula.map(partText).join(' ');
}

function partText(part: FormulaPart): string {
  switch (part.kind) {
    case 'variable':
      return `${part.letter}${part.hat ? '^' : ''}${part.sub ?? ''}${part.sup ?? ''}`;
    case 'fraction':
      return `[${formulaText(part.over)}]/[${formulaText(part.under)}]`;
    case 'power':
      return `${formulaText(part.base)}^${formulaText(part.exponent)}`;
    default:
      return part.text;
  }
}

function partsOf(text: string): FormulaPart[] {
  return [...text.matchAll(TOKENS)].map(([token]) => {
    if (/^\d/.test(token)) return { kind: 'number', text: token };
    if (!/^\p{L}/u.test(token) || OPERATOR_LETTERS.includes(token)) return { kind: 'operator', text: token };
    return /^../u.test(token) ? { kind: 'word', text: token } : { kind: 'variable', letter: token };
  });
}
