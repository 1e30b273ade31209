import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { keyedValue, moveDrag, startDrag, type DragMove } from '../../src/viz/dial.ts';

const up = (upPx: number, speed: DragMove['speed'] = 'plain'): DragMove => ({ upPx, speed });

/** The weight after all of these moves. */
function dragValue(startValue: number, moves: readonly DragMove[]): number {
  return moves.reduce(moveDrag, startDrag(startValue)).value;
}

describe('dragging a weight', () => {
  it('changes it by 1 in 40 px, upwards is more', () => {
    expect(dragValue(1, [up(40)])).toBe(2);
    expect(dragValue(1, [up(1)])).toBe(1.025);
    expect(dragValue(2, [up(-20)])).toBe(1.5);
  });

  it('goes from 0.40 to 2.40 in 80 px', () => {
    expect(dragValue(0.4, [up(80)])).toBe(2.4);
  });

  it('is ten times finer with Shift and four times coarser with Alt', () => {
    expect(dragValue(1, [up(40, 'fine')])).toBe(1.1);
    expect(dragValue(1, [up(40, 'coarse')])).toBe(5);
  });

  it('does not jump when the modifier changes midway', () => {
    const half = moveDrag(startDrag(1), up(40));
    expect(moveDrag(half, up(0, 'coarse')).value).toBe(2);
    expect(moveDrag(half, up(4, 'fine')).value).toBe(2.01);
    expect(dragValue(1, [up(40), up(40, 'fine'), up(-40)])).toBe(1.1);
  });

  it('goes to the same value in many small moves as in one', () => {
    const moves = fc.array(fc.integer({ min: -30, max: 30 }), { minLength: 1, maxLength: 40 });
    const same = fc.property(moves, (pixels) => {
      const total = pixels.reduce((sum, px) => sum + px, 0);
      expect(
        dragValue(
          20,
          pixels.map((px) => up(px)),
        ),
      ).toBeCloseTo(20 + total / 40, 5);
    });
    fc.assert(same, { seed: 3, numRuns: 200 });
  });

  it('sticks to zero for 6 px on both sides', () => {
    expect(dragValue(1, [up(-34)])).toBe(0); // 1 − 0.85 = 0.15
    expect(dragValue(1, [up(-46)])).toBe(0);
    expect(dragValue(1, [up(-33)])).toBe(0.175);
    expect(dragValue(1, [up(-47)])).toBe(-0.175);
    expect(dragValue(0, [up(6)])).toBe(0);
    expect(dragValue(0, [up(7)])).toBe(0.175);
    expect(dragValue(0, [up(6, 'fine')])).toBe(0);
    expect(dragValue(0, [up(7, 'fine')])).toBe(0.0175);
  });

  it('can move a weight that starts close to zero', () => {
    expect(dragValue(0.1, [up(1)])).toBe(0.125);
    expect(dragValue(0.1, [up(-1)])).toBe(0.075);
    expect(dragValue(0.1, [up(-8)])).toBe(0); // 0.1 − 0.2 has passed zero
  });

  it('leaves the weight alone until the pointer moves', () => {
    const exact = 0.123456789;
    expect(dragValue(exact, [up(0)])).toBe(exact);
    expect(dragValue(exact, [])).toBe(exact);
  });
});

describe('keys on a weight', () => {
  it('change it by 0.1, with Shift by 0.01, with PageUp and PageDown by 1', () => {
    expect(keyedValue(1.16, 'ArrowUp', false)).toBe(1.26);
    expect(keyedValue(1.16, 'ArrowDown', true)).toBe(1.15);
    expect(keyedValue(0.5, 'PageUp', false)).toBe(1.5);
    expect(keyedValue(0.5, 'PageDown', true)).toBe(-0.5);
    expect(keyedValue(0.5, '0', false)).toBe(0);
  });

  it('leave no dust and no negative zero', () => {
    expect(Object.is(keyedValue(0.1, 'ArrowDown', false), 0)).toBe(true);
    expect(Object.is(keyedValue(-0.1, 'ArrowUp', false), 0)).toBe(true);
  });

  it('that have nothing to do with weights change nothing', () => {
    expect(keyedValue(1, 'a', false)).toBeNull();
  });
});
