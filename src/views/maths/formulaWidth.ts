/** How wide a formula is, without asking the page, which would cost a layout of every line. */
import type { Formula, FormulaPart } from '../../ui/formula.ts';
import { numberWidth } from '../../viz/textWidth.ts';

const LETTER_EM = 0.6;
const SCRIPT_EM = 0.42;
const WORD_EM = 0.58;
const SPACED_SIGN_EM = 1.15;
const EQUALS_EM = 1.55;
const NARROW_SIGN_EM = 0.85;
const CLOSE_SIGN_EM = 0.38;
/** Signs with room beside them that need little themselves. */
const NARROW_SIGNS = '·/';
/** Signs that stand close to what is beside them. */
const CLOSE_SIGNS = '()|‖′²½√,∂';
const FRACTION_SCALE = 0.82;
const EXPONENT_SCALE = 0.75;

/** About how wide the formula is, in em; rather a little too much than too little. */
export function formulaWidth(formula: Formula): number {
  return formula.reduce((sum, part) => sum + partWidth(part), 0);
}

function partWidth(part: FormulaPart): number {
  switch (part.kind) {
    case 'number':
      return numberWidth(part.text, 1);
    case 'word':
      return WORD_EM * part.text.length + 0.2;
    case 'operator':
      return signWidth(part.text);
    case 'variable':
      return LETTER_EM + SCRIPT_EM * Math.max(part.sub?.length ?? 0, part.sup?.length ?? 0);
    case 'fraction':
      return FRACTION_SCALE * Math.max(formulaWidth(part.over), formulaWidth(part.under)) + 0.2;
    case 'power':
      return formulaWidth(part.base) + EXPONENT_SCALE * formulaWidth(part.exponent);
  }
}

function signWidth(sign: string): number {
  if (sign === '=') return EQUALS_EM;
  if (NARROW_SIGNS.includes(sign)) return NARROW_SIGN_EM;
  return CLOSE_SIGNS.includes(sign) ? CLOSE_SIGN_EM : SPACED_SIGN_EM;
}
