import { describe, expect, it } from 'vitest';
import { arrowTarget } from '../../src/ui/arrowTarget.ts';

/**
 * 0 1 2 3
 * 4
 * 5 6 7
 */
const PLACES = [
  { left: 0, top: 0 },
  { left: 240, top: 0 },
  { left: 480, top: 0 },
  { left: 720, top: 0 },
  { left: 0, top: 200 },
  { left: 0, top: 440 },
  { left: 240, top: 440 },
  { left: 480, top: 440 },
];

describe('Arrow keys in the gallery', () => {
  it('go left and right in reading order, over the ends of rows, and stop at the first and the last', () => {
    expect(arrowTarget(PLACES, 3, 'ArrowRight')).toBe(4);
    expect(arrowTarget(PLACES, 5, 'ArrowLeft')).toBe(4);
    expect(arrowTarget(PLACES, 0, 'ArrowLeft')).toBe(0);
    expect(arrowTarget(PLACES, 7, 'ArrowRight')).toBe(7);
  });

  it('go up and down to the nearest of the next row, also where that row is shorter', () => {
    expect(arrowTarget(PLACES, 2, 'ArrowDown')).toBe(4);
    expect(arrowTarget(PLACES, 4, 'ArrowDown')).toBe(5);
    expect(arrowTarget(PLACES, 6, 'ArrowUp')).toBe(4);
    expect(arrowTarget(PLACES, 4, 'ArrowUp')).toBe(0);
  });

  it('take a row to be one row though its tops differ by a pixel', () => {
    const uneven = PLACES.map((place, index) => ({ ...place, top: place.top + (index % 2) }));
    expect(arrowTarget(uneven, 4, 'ArrowUp')).toBe(0);
    expect(arrowTarget(uneven, 0, 'ArrowDown')).toBe(4);
  });

  it('stay where there is no row to go to', () => {
    expect(arrowTarget(PLACES, 1, 'ArrowUp')).toBe(1);
    expect(arrowTarget(PLACES, 6, 'ArrowDown')).toBe(6);
  });

  it('leave every other key alone', () => {
    expect(arrowTarget(PLACES, 1, 'Tab')).toBeNull();
    expect(arrowTarget(PLACES, 1, 'Home')).toBe(0);
    expect(arrowTarget(PLACES, 1, 'End')).toBe(7);
  });
});
