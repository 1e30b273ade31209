import { describe, expect, it } from 'vitest';
import { contrastRatio, parseHex } from '../../src/viz/oklab.ts';
import { PALETTES } from '../../src/viz/palette.ts';
import { createRamp, RAMP_ENTRIES } from '../../src/viz/ramp.ts';

const light = createRamp(PALETTES.light.ramp);

describe('the value ramp', () => {
  it('passes through its five colours', () => {
    const passed = [-1, -0.5, 0, 0.5, 1].map((t) => light.css(t));
    expect(passed).toEqual([...PALETTES.light.ramp]);
  });

  it('has the colours of the drawn design between them', () => {
    // An input of 2 of 6, an activation of 5 of 8 and a sigmoid of 0.99, divided by 1.35.
    expect(distance(light.css(2 / 6), '#b2c8ec')).toBeLessThanOrEqual(2);
    expect(distance(light.css(5 / 8), '#769de1')).toBeLessThanOrEqual(2);
    expect(distance(light.css(0.99 / 1.35), '#5d89d8')).toBeLessThanOrEqual(2);
  });

  it('ends at ±1 and is neutral for what is not a number', () => {
    expect(light.css(7)).toBe(light.css(1));
    expect(light.css(-Infinity)).toBe(light.css(-1));
    expect(light.css(NaN)).toBe(light.css(0));
  });

  it('keeps text readable on every entry of both themes', () => {
    for (const theme of ['light', 'dark'] as const) {
      const ramp = createRamp(PALETTES[theme].ramp);
      for (let entry = 0; entry < RAMP_ENTRIES; entry++) {
        const t = entry / 100 - 1;
        const text = ramp.textOn(t) === '#000' ? '#000000' : '#ffffff';
        expect(contrastRatio(parseHex(ramp.css(t)), parseHex(text))).toBeGreaterThan(4.5);
      }
    }
  });

  it('packs colours with red in the lowest byte, opaque', () => {
    expect(light.packed).toHaveLength(201);
    expect(light.packed[200]).toBe(0xffbe541a); // #1a54be
  });

  it('can let the ground show through', () => {
    const soft = createRamp(PALETTES.light.ramp, { strength: 0.72, ground: '#ffffff' });
    // #1a54be: 26 · 0.72 + 255 · 0.28 = 90.12, 84 · 0.72 + 71.4 = 131.88, 190 · 0.72 + 71.4 = 208.2
    expect(soft.css(1)).toBe('#5a84d0');
  });
});

/** The largest difference of a channel. */
function distance(first: string, second: string): number {
  const other = parseHex(second);
  return Math.max(...parseHex(first).map((channel, index) => Math.abs(channel - other[index]!)));
}
