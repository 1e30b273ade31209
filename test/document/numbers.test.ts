import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseNumber, plainDecimal, shortestFloat32 } from '../../src/document/numbers.ts';

function errorOf(text: string): string | null {
  const parsed = parseNumber(text);
  return parsed.ok ? null : parsed.error;
}

describe('a typed number', () => {
  it.each([
    ['2', 2],
    [' 0.5 ', 0.5],
    ['.5', 0.5],
    ['5.', 5],
    ['+3', 3],
    ['-2e-1', -0.2],
    ['1E3', 1000],
    ['0,75', 0.75],
    ['\u22124', -4],
    ['- 4', -4],
    ['1/3', 1 / 3],
    ['-1 / 4', -0.25],
    ['1,5/3', 0.5],
    ['1/-4', -0.25],
    ['\u00a02\u2009', 2],
    ['0', 0],
  ])('“%s” is read as %d', (text, value) => {
    expect(parseNumber(text)).toEqual({ ok: true, value });
  });

  it.each([
    'abc',
    '1 2',
    '12e',
    '1e2.5',
    '--1',
    '1-1',
    '1/2/3',
    '/2',
    '1/',
    '1.2.3',
    '1,000.5',
    '0x10',
    'Infinity',
    'NaN',
    '2**3',
    'alert(1)',
    '½',
    '１',
    '.',
    '-',
    'e5',
  ])('“%s” is refused with a sentence that quotes it', (text) => {
    expect(errorOf(text)).toContain(`“${text}” is not a number.`);
  });

  it('is asked for when nothing was typed', () => {
    expect(errorOf(' \t ')).toMatch(/^Type a number/);
  });

  it('cannot be a fraction of zero, and not beyond what can be computed', () => {
    expect(errorOf('1/0')).toBe('A fraction cannot be divided by 0.');
    expect(errorOf('0/0,0')).toBe('A fraction cannot be divided by 0.');
    expect(errorOf('1e999')).toBe('That number is too large.');
    expect(errorOf('1/1e-999')).toBe('A fraction cannot be divided by 0.');
  });

  it('is refused at once when it is very long', () => {
    expect(errorOf(`${'1'.repeat(100_000)}x`)).toMatch(/^Type a shorter number/);
  });
});

describe('the exact form', () => {
  it('is the shortest decimal that reads back as the same single-precision number', () => {
    expect(shortestFloat32(Math.fround(1.16))).toBe('1.16');
    expect(shortestFloat32(Math.fround(-0.1))).toBe('-0.1');
    expect(shortestFloat32(16777216)).toBe('16777216');
    expect(shortestFloat32(0)).toBe('0');
  });

  it('reads back exactly for every single-precision number', () => {
    const singles = fc.float({ noNaN: true, noDefaultInfinity: true });
    const readsBack = fc.property(singles, (single) => {
      expect(Math.fround(Number(shortestFloat32(single)))).toBe(single + 0); // −0 reads back as 0
    });
    fc.assert(readsBack, { seed: 7, numRuns: 500 });
  });

  it('has no exponent where none may be, for every number between the ends of a slider', () => {
    expect(plainDecimal(1e-7)).toBe('0.0000001');
    expect(plainDecimal(-1.5e-9)).toBe('-0.0000000015');
    expect(plainDecimal(-1000)).toBe('-1000');
    const singles = fc.float({ min: -1000, max: 1000, noNaN: true });
    const isPlain = fc.property(singles, (single) => {
      expect(plainDecimal(single)).toMatch(/^-?\d+(\.\d+)?$/);
      expect(Math.fround(Number(plainDecimal(single)))).toBe(single + 0);
    });
    fc.assert(isPlain, { seed: 11, numRuns: 500 });
  });
});
