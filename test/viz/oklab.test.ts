import { describe, expect, it } from 'vitest';
import { contrastRatio, mixOklab, overlay, parseHex, toHex } from '../../src/viz/oklab.ts';

describe('colours', () => {
  it('are read from and written as hexadecimal', () => {
    expect(parseHex('#1f5fd0')).toEqual([0x1f, 0x5f, 0xd0]);
    expect(toHex([0x1f, 0x5f, 0xd0])).toBe('#1f5fd0');
    expect(toHex([0, 9, 255])).toBe('#0009ff');
  });

  it('must have the form #rrggbb', () => {
    expect(() => parseHex('blue')).toThrow('"blue" is not a colour of the form #rrggbb.');
  });

  it('mix in OKLab as browsers do', () => {
    // color-mix(in oklab, red, blue) is rgb(140 83 162).
    expect(mixOklab([255, 0, 0], [0, 0, 255], 0.5)).toEqual([140, 83, 162]);
  });

  it('are themselves at both ends of a mix', () => {
    expect(mixOklab(parseHex('#c9c5bc'), parseHex('#d4640b'), 0)).toEqual(parseHex('#c9c5bc'));
    expect(mixOklab(parseHex('#c9c5bc'), parseHex('#d4640b'), 1)).toEqual(parseHex('#d4640b'));
  });

  it('let the ground through as an opacity does', () => {
    expect(overlay([100, 0, 200], 0.75, [0, 40, 200])).toEqual([75, 10, 200]);
  });

  it('have the contrast of the accessibility guidelines', () => {
    expect(contrastRatio([0, 0, 0], [255, 255, 255])).toBeCloseTo(21, 6);
    expect(contrastRatio(parseHex('#ffffff'), parseHex('#16181d'))).toBeCloseTo(17.8, 1);
  });
});
