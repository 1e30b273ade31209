import { describe, expect, it } from 'vitest';
import { dragEmphasis, hoverEmphasis } from '../../src/viz/edgeEmphasis.ts';

/** In a 2-2-2-1 network, the weight from input 1 to neuron 2 of layer 1. */
const dragged = { layer: 1, from: 0, to: 1 };

describe('while a weight is dragged', () => {
  it('the weight itself and all that carries its change to the output stay as they are', () => {
    expect(dragEmphasis(dragged, dragged)).toBe(1);
    expect(dragEmphasis({ layer: 2, from: 1, to: 0 }, dragged)).toBe(1);
    expect(dragEmphasis({ layer: 3, from: 0, to: 0 }, dragged)).toBe(1);
  });

  it('the other weights into the same neuron fade to 55 %', () => {
    expect(dragEmphasis({ layer: 1, from: 1, to: 1 }, dragged)).toBe(0.55);
  });

  it('everything else fades to 30 %', () => {
    expect(dragEmphasis({ layer: 1, from: 0, to: 0 }, dragged)).toBe(0.3);
    expect(dragEmphasis({ layer: 2, from: 0, to: 0 }, dragged)).toBe(0.3);
  });

  it('a bias counts as a weight into its neuron', () => {
    const bias = { layer: 2, unit: 0 };
    expect(dragEmphasis({ layer: 2, from: 1, to: 0 }, bias)).toBe(0.55);
    expect(dragEmphasis({ layer: 3, from: 0, to: 0 }, bias)).toBe(1);
    expect(dragEmphasis({ layer: 1, from: 0, to: 0 }, bias)).toBe(0.3);
  });
});

describe('while a weight is pointed at', () => {
  it('all others fade to 72 %', () => {
    expect(hoverEmphasis(dragged, dragged)).toBe(1);
    expect(hoverEmphasis({ layer: 1, from: 1, to: 1 }, dragged)).toBe(0.72);
  });
});
