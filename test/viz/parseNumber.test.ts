import { describe, expect, it } from 'vitest';
import { parseNumber } from '../../src/viz/parseNumber.ts';

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
    const parsed = parseNumber(text);
    expect(parsed).toEqual({
      ok: false,
      error: expect.stringContaining(`“${text}” is not a number.`) as string,
    });
  });

  it('is asked for when nothing was typed', () => {
    expect(parseNumber(' \t ')).toEqual({
      ok: false,
      error: expect.stringMatching(/^Type a number/) as string,
    });
  });

  it('cannot be a fraction of zero, and not beyond what can be computed', () => {
    expect(parseNumber('1/0')).toEqual({ ok: false, error: 'A fraction cannot be divided by 0.' });
    expect(parseNumber('0/0,0')).toEqual({ ok: false, error: 'A fraction cannot be divided by 0.' });
    expect(parseNumber('1e999')).toEqual({ ok: false, error: 'That number is too large.' });
    expect(parseNumber('1/1e-999')).toEqual({ ok: false, error: 'A fraction cannot be divided by 0.' });
  });

  it('is refused at once when it is very long', () => {
    const parsed = parseNumber(`${'1'.repeat(100_000)}x`);
    expect(parsed).toEqual({ ok: false, error: expect.stringMatching(/^Type a shorter number/) as string });
  });
});
