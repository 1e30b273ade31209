import { describe, expect, it } from 'vitest';
import { formulaText } from '../../../src/ui/formula.ts';
import {
  gradientPart,
  inner,
  lossPart,
  parameterPart,
  signed,
  valuePart,
} from '../../../src/views/maths/numbers.ts';

describe('numbers in the maths', () => {
  it('are whole where the whole network is', () => {
    expect([valuePart(5, true).text, valuePart(5, false).text]).toEqual(['5', '5.00']);
    expect([gradientPart(-24, true).text, gradientPart(-24, false).text]).toEqual(['−24', '−24.000']);
  });

  it('show small gradients and losses, instead of 0.000', () => {
    expect(gradientPart(0.00002, false).text).toBe('2.0e−5');
    expect(lossPart(0.0033293).text).toBe('0.0033');
  });

  it('have brackets behind an operator when they are negative', () => {
    expect(formulaText(inner(valuePart(-4, true)))).toBe('( −4 )');
    expect(formulaText(inner(valuePart(4, true)))).toBe('4');
  });

  it('have the colour of their sign, and 0 none', () => {
    expect([signed(valuePart(2, true), 2).tone, signed(valuePart(-2, true), -2).tone]).toEqual([
      'positive',
      'negative',
    ]);
    expect(signed(valuePart(0, true), 0).tone).toBeUndefined();
  });

  it('show a small change of a weight with the decimals it needs', () => {
    expect([parameterPart(0.5, -0.0004, false).text, parameterPart(0.4996, -0.0004, false).text]).toEqual([
      '0.5',
      '0.4996',
    ]);
    expect(parameterPart(2.2, 0.2, true).text).toBe('2.20');
  });
});
