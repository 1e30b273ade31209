import { describe, expect, it } from 'vitest';
import { createDocument } from '../../../src/document/defaults.ts';
import { createLayer } from '../../../src/document/layers.ts';
import type { StepResult } from '../../../src/engine/index.ts';
import { tellingParameters } from '../../../src/views/update/tellingParameters.ts';

const first = createDocument('circle');
/** 2-3-1: weights at 0 to 5 and biases at 6 to 8, then weights at 9 to 11 and a bias at 12. */
const DOCUMENT = { ...first, layers: [createLayer('L1', 3, 'tanh'), first.layers.at(-1)!] };
/** In the order of the parameters. The present neuron, the second of layer 1, has those at 1, 4 and 7. */
const CHANGES = [9, 0.1, 8, 9, -0.3, 8, 9, 0.2, 8, 5, 6, 7, 4];
const UPDATE = { before: new Float32Array(13), after: Float32Array.from(CHANGES) };
const STEP = {
  position: { phase: 'backward', sample: 0, layer: 1, unit: 1 },
  /** The way back goes from the last unit to the first: that one is still to come. */
  isKnown: (result: StepResult) => 'unit' in result && (result.layer === 2 || result.unit > 0),
} as const;

const telling = (most: number, removed: number[] = []) =>
  tellingParameters(DOCUMENT, UPDATE, STEP, { removed: new Set(removed), most });

describe('The parameters that say most about an update', () => {
  it('are those of the present neuron, however little they change, and then what changes most', () => {
    expect(telling(5)).toEqual([1, 4, 7, 2, 5]);
    expect(telling(3)).toEqual([1, 4, 7]);
  });

  it('are its largest changes where there is no room for all of it', () => {
    expect(telling(2)).toEqual([4, 7]);
  });

  it('are none that was removed, and none that the step has not brought to light', () => {
    expect(telling(4, [4, 2])).toEqual([1, 7, 5, 8]);
    expect(telling(100)).toEqual([1, 4, 7, 2, 5, 8, 9, 10, 11, 12]);
  });
});
