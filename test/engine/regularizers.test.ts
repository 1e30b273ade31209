import { describe, expect, it } from 'vitest';
import { parameterLayout, penaltyValue } from '../../src/engine/index.ts';
import { addPenaltyGradient, clipByNorm, clipByValue } from '../../src/engine/regularizers.ts';
import { denseNetwork } from './networks.ts';
import { expectClose } from './oracles.ts';

const layout = parameterLayout(denseNetwork([2, 1], 'linear'));
const parameters = [3, -2, 5];

describe('the penalty', () => {
  it('is l1·Σ|w| + l2·Σw² over the weights, the bias 5 left out', () => {
    expect(penaltyValue(layout, parameters, { l1: 0.5, l2: 0.25 })).toBe(0.5 * (3 + 2) + 0.25 * (9 + 4));
  });

  it('has the gradient l1·sign(w) + 2·l2·w, added to what is there', () => {
    const gradient = Float64Array.of(1, 1, 1);
    addPenaltyGradient(layout, parameters, { l1: 0.5, l2: 0.25 }, gradient);
    expect([...gradient]).toEqual([1 + 0.5 + 1.5, 1 - 0.5 - 1, 1]);
  });

  it('pulls nowhere at a weight of 0', () => {
    const gradient = new Float64Array(3);
    addPenaltyGradient(layout, [0, 0, 0], { l1: 1, l2: 1 }, gradient);
    expect([...gradient]).toEqual([0, 0, 0]);
  });
});

describe('clipping', () => {
  it('by value cuts each component', () => {
    const gradient = Float64Array.of(0.5, -3, 2);
    clipByValue(gradient, 1);
    expect([...gradient]).toEqual([0.5, -1, 1]);
  });

  it('by norm keeps the direction and shortens the length', () => {
    const gradient = Float64Array.of(3, 4);
    clipByNorm(gradient, 1, new Uint8Array(2));
    expectClose(gradient, [3 / 5, 4 / 5], 1e-15, 'gradient');
  });

  it('by norm leaves a gradient alone that is short enough', () => {
    const gradient = Float64Array.of(3, 4);
    clipByNorm(gradient, 5, new Uint8Array(2));
    expect([...gradient]).toEqual([3, 4]);
  });

  it('by norm does not count what is frozen', () => {
    const gradient = Float64Array.of(3, 400, 4);
    clipByNorm(gradient, 5, Uint8Array.of(0, 1, 0));
    expect(gradient[0]).toBe(3);
    expect(gradient[2]).toBe(4);
  });
});
