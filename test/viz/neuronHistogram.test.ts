import { describe, expect, it } from 'vitest';
import { neuronHistogram } from '../../src/viz/neuronHistogram.ts';

const BOX = { widthPx: 20, heightPx: 16 };

describe('The histogram in a neuron', () => {
  it('draws the second class up and the first one down, by the roots of their shares', () => {
    // Shares of class 0: 1 and 0; of class 1: ¼ and ¾.
    const shape = neuronHistogram(Uint32Array.of(8, 0, 1, 3), Uint32Array.of(8, 4), BOX);
    expect(shape.baselinePx).toBe(8);
    expect(shape.down).toBe('M0.5,8.0v8.0h9.0V8.0Z');
    expect(shape.up).toBe(`M0.5,8.0v-4.0h9.0V8.0ZM10.5,8.0v-${(8 * Math.sqrt(0.75)).toFixed(1)}h9.0V8.0Z`);
  });

  it('draws all rows up from the floor where classes are not told apart', () => {
    const shape = neuronHistogram(Uint32Array.of(1, 4), Uint32Array.of(5), BOX);
    expect(shape).toEqual({
      up: 'M0.5,16.0v-8.0h9.0V16.0ZM10.5,16.0v-16.0h9.0V16.0Z',
      down: '',
      baselinePx: 16,
    });
  });

  it('draws nothing without rows', () => {
    expect(neuronHistogram(Uint32Array.of(0, 0), Uint32Array.of(0), BOX)).toMatchObject({ up: '', down: '' });
  });
});
