import { expect, it } from 'vitest';
import { biasDot } from '../../src/viz/biasDot.ts';

const node = {
  layer: 1,
  unit: 2,
  kind: 'response',
  x: 100,
  y: 100,
  widthPx: 58,
  heightPx: 58,
  radiusPx: 12,
} as const;

it('the dot of a bias lies on the lower left corner and grows with the bias', () => {
  const dot = biasDot(node, 0.5);
  expect(dot).toMatchObject({ layer: 1, unit: 2, radiusPx: 3 + 2.5 * 0.5 });
  expect(dot.x).toBeCloseTo(71 + 2.9, 10);
  expect(dot.y).toBeCloseTo(129 - 2.9, 10);
});

it('the dot of a bias leaves most of a small neuron free', () => {
  expect(biasDot({ ...node, heightPx: 16 }, 1).radiusPx).toBeCloseTo(3.2, 10);
});
