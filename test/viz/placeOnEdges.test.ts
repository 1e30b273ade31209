import { describe, expect, it } from 'vitest';
import { boxesOverlap } from '../../src/viz/labelPlaces.ts';
import { placeOnEdges, signBox, type EdgeSign } from '../../src/viz/placeOnEdges.ts';

/** A level edge from x = 0 to x = 100; its middle, t = ½, is at x = 50. */
const level = (y: number) => ({ source: { x: 0, y }, target: { x: 100, y } });

function sign(y: number, strength = 1, places = [0.5, 0.2, 0.8]): EdgeSign {
  return { edge: level(y), widthPx: 20, heightPx: 20, strength, places };
}

describe('signs on edges', () => {
  it('stand at their first place where nothing is in the way', () => {
    expect(placeOnEdges([sign(0), sign(40)], [])).toEqual([0.5, 0.5]);
  });

  it('move along the edge from what is taken', () => {
    const node = { x: 50, y: 0, widthPx: 20, heightPx: 30 };
    expect(placeOnEdges([sign(0)], [node])).toEqual([0.2]);
  });

  it('move away from a sign placed before them', () => {
    // 10 px apart and 20 px high, so both cannot stand in the middle.
    expect(placeOnEdges([sign(0), sign(10)], [])).toEqual([0.5, 0.2]);
  });

  it('are left out where no place is free', () => {
    const wall = { x: 50, y: 0, widthPx: 200, heightPx: 30 };
    expect(placeOnEdges([sign(0), sign(60)], [wall])).toEqual([null, 0.5]);
  });

  it('keep 3 px of free ground', () => {
    // Middles 22 px apart leave 2 px between boxes of 20 px, middles 23 px apart leave 3.
    expect(placeOnEdges([sign(0), sign(22, 1, [0.5])], [])).toEqual([0.5, null]);
    expect(placeOnEdges([sign(0), sign(23, 1, [0.5])], [])).toEqual([0.5, 0.5]);
  });

  it('let the strong ones choose first when they are many', () => {
    const crowd = Array.from({ length: 7 }, (_, index) => sign(0, index, [0.5]));
    expect(placeOnEdges(crowd, [])).toEqual([null, null, null, null, null, null, 0.5]);
  });

  it('never cover each other', () => {
    const signs = Array.from({ length: 24 }, (_, index) => sign(7 * index, (index * 5) % 11));
    const boxes = placeOnEdges(signs, []).flatMap((t, index) =>
      t === null ? [] : [signBox(signs[index]!, t)],
    );
    expect(boxes.length).toBeGreaterThan(3);
    for (const [index, box] of boxes.entries())
      for (const other of boxes.slice(index + 1)) expect(boxesOverlap(box, other)).toBe(false);
  });
});
