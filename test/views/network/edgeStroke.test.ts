import { describe, expect, it } from 'vitest';
import { edgeStroke } from '../../../src/views/network/edgeStroke.ts';
import { createEdgeScale } from '../../../src/viz/edgeScale.ts';
import { PALETTES } from '../../../src/viz/palette.ts';

const scale = createEdgeScale({ palette: PALETTES.light, edgeCount: 6 });
const plainLook = { state: null, emphasis: 1, isMany: false, isPresented: false };

describe('the stroke of an edge', () => {
  it('follows its weight while no step is shown', () => {
    expect(edgeStroke(1, scale, plainLook)).toEqual({
      color: scale.color(1),
      widthPx: scale.widthPx(1),
      opacity: scale.opacity(1),
    });
  });

  it('tells in a step what is finished, in use and not yet used', () => {
    const opacity = (state: 'finished' | 'inUse' | 'unused') =>
      edgeStroke(1, scale, { ...plainLook, state }).opacity;
    expect([opacity('finished'), opacity('inUse'), opacity('unused')]).toEqual([0.55, 1, 0.28]);
  });

  it('has two strengths in front of a room: the edges in use, and all others', () => {
    const opacity = (state: 'finished' | 'inUse' | 'unused') =>
      edgeStroke(1, scale, { ...plainLook, isPresented: true, state }).opacity;
    expect([opacity('finished'), opacity('inUse'), opacity('unused')]).toEqual([0.5, 1, 0.5]);
  });

  it('is at least 4.5 px wide in use', () => {
    expect(edgeStroke(0.1, scale, { ...plainLook, state: 'inUse' }).widthPx).toBe(4.5);
    expect(edgeStroke(5, scale, { ...plainLook, state: 'inUse' }).widthPx).toBe(scale.widthPx(5));
  });

  it('is fainter while another edge is pointed at', () => {
    expect(edgeStroke(1, scale, { ...plainLook, state: 'inUse', emphasis: 0.72 }).opacity).toBe(0.72);
  });
});
