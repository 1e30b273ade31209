import { describe, expect, it } from 'vitest';
import { inputText, parseTarget, targetText, toneOf } from '../../../src/views/data/targetText.ts';

describe('Targets in words', () => {
  it('have a sign where classes are −1 and +1, and none elsewhere', () => {
    expect(targetText(1, 'signed')).toBe('+1');
    expect(targetText(-1, 'signed')).toBe('−1');
    expect(targetText(0, 'zero-one')).toBe('0');
    expect(targetText(13, 'value')).toBe('13');
    expect(targetText(0.125, 'value')).toBe('0.13');
    expect(targetText(null, 'value')).toBe('–');
  });

  it('read back as the class they show', () => {
    for (const [code, targets] of [
      ['signed', [-1, 1]],
      ['zero-one', [0, 1]],
    ] as const)
      targets.forEach((target, label) => {
        expect(parseTarget(targetText(target, code), code)).toEqual({ ok: true, value: label });
      });
    expect(parseTarget('13,5', 'value')).toEqual({ ok: true, value: 13.5 });
  });

  it('are refused with the ones that the output can be told', () => {
    expect(parseTarget('0', 'signed')).toEqual({ ok: false, error: 'The target is −1 or +1.' });
    expect(parseTarget('2', 'zero-one')).toEqual({ ok: false, error: 'The target is 0 or 1.' });
  });

  it('take their colour from the side of the decision', () => {
    expect(toneOf(-0.2, 'signed')).toBe('negative');
    expect(toneOf(0.4, 'zero-one')).toBe('negative');
    expect(toneOf(0.6, 'zero-one')).toBe('positive');
    expect(toneOf(0, 'value')).toBe('neutral');
  });
});

describe('Inputs in words', () => {
  it('have the decimals that generated coordinates have, and no more', () => {
    expect(inputText(Math.fround(0.7612))).toBe('0.7612');
    expect(inputText(Math.fround(1 / 3))).toBe('0.3333');
    expect(inputText(2)).toBe('2');
    expect(inputText(-1.5)).toBe('−1.5');
  });
});
