/** Formulae as plain text, and as calculations that can be done. */
import { formulaText, type Formula, type FormulaPart } from '../../../src/ui/formula.ts';
import type { EquationBlock, MathsBlock, SumBlock } from '../../../src/views/maths/mathsBlock.ts';

/** One line a row: a sum has its symbols, its numbers and its products. */
export function blockTexts(blocks: readonly MathsBlock[]): string[] {
  return blocks.flatMap((block) => {
    switch (block.kind) {
      case 'sum':
        return sumTexts(block);
      case 'equation':
        return [equationText(block)];
      case 'list':
        return block.equations.slice().map(equationText);
      case 'text':
        return [block.text];
    }
  });
}

function sumTexts({ left, terms, result }: SumBlock): string[] {
  const row = (kind: 'symbols' | 'numbers' | 'product') =>
    terms
      .slice()
      .map((term) => formulaText(term[kind]))
      .join(' + ');
  return [
    `${formulaText(left)} = ${row('symbols')}`,
    row('numbers'),
    `${row('product')} = ${formulaText(result)}`,
  ];
}

function equationText({ left, relation, symbols, numbers, result }: EquationBlock): string {
  const parts = [symbols, numbers, result].filter((part) => part !== null).map(formulaText);
  return `${formulaText(left)} ${relation} ${parts.join(' = ')}`;
}

const FUNCTIONS: Record<string, string> = {
  max: 'Math.max',
  min: 'Math.min',
  tanh: 'Math.tanh',
  sign: 'Math.sign',
  ln: 'Math.log',
};
const OPERATORS: Record<string, string> = { '−': '-', '×': '*', '·': '*', '²': '**2', '½': '0.5' };

/** The value of a formula of numbers. */
export function calculate(formula: Formula): number {
  return Number(new Function(`return ${expression(formula)}`)());
}

function expression(formula: Formula): string {
  let isInBars = false;
  return formula
    .map((part, index) => {
      if (part.kind !== 'operator' || part.text !== '|') return partExpression(part, formula[index + 1]);
      isInBars = !isInBars;
      return isInBars ? 'Math.abs(' : ')';
    })
    .join(' ')
    .replaceAll(/(Math\.\w+) (\([^()]*\))/g, '$1$2');
}

function partExpression(part: FormulaPart, next: FormulaPart | undefined): string {
  switch (part.kind) {
    case 'number':
      return `(${Number(part.text.replaceAll('−', '-'))})`;
    case 'variable':
      return part.letter === 'e' ? 'Math.E' : fail(part);
    case 'word':
      return FUNCTIONS[part.text] ?? fail(part);
    case 'operator':
      if (part.text === '√') return next?.kind === 'number' ? 'Math.sqrt ' : 'Math.sqrt';
      return OPERATORS[part.text] ?? part.text;
    case 'fraction':
      return `((${expression(part.over)}) / (${expression(part.under)}))`;
    case 'power':
      return `(${expression(part.base)}) ** (${expression(part.exponent)})`;
  }
}

function fail(part: FormulaPart): never {
  throw new Error(`There is no number for ${formulaText([part])}.`);
}
