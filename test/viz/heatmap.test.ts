import { describe, expect, it } from 'vitest';
import { fillHeatmap } from '../../src/viz/heatmap.ts';
import { PALETTES } from '../../src/viz/palette.ts';
import { createRamp } from '../../src/viz/ramp.ts';

const ramp = createRamp(PALETTES.light.ramp);

describe('a heat-map', () => {
  it('has the colour of each value, in the order of the values', () => {
    const pixels = new Uint32Array(4);
    fillHeatmap(
      pixels,
      { side: 2, values: Float32Array.of(-2, 0, 1, 2) },
      { ramp, toT: (value) => value / 2 },
    );
    const bytes = [...new Uint8Array(pixels.buffer)];
    expect(bytes.slice(0, 4)).toEqual([0xdd, 0x71, 0x10, 255]); // ramp-0
    expect(bytes.slice(4, 8)).toEqual([0xf1, 0xef, 0xea, 255]); // ramp-2
    expect(bytes.slice(8, 12)).toEqual([0x94, 0xb5, 0xec, 255]); // ramp-3
    expect(bytes.slice(12, 16)).toEqual([0x1a, 0x54, 0xbe, 255]); // ramp-4
  });

  it('must have as many values as its square', () => {
    const fill = () =>
      fillHeatmap(new Uint32Array(4), { side: 2, values: new Float32Array(3) }, { ramp, toT: Number });
    expect(fill).toThrow('A heat-map of side 2 needs 4 values and as many pixels.');
  });
});
