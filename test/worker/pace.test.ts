import { describe, expect, it } from 'vitest';
import { createPace } from '../../src/worker/pace.ts';

describe('A pace of 10 steps a second', () => {
  it('is due at once, then every 100 ms', () => {
    const pace = createPace(10, 1000);
    expect(pace.waitMs(1000)).toBe(0);
    pace.taken(1000);
    expect(pace.waitMs(1040)).toBe(60);
    expect(pace.waitMs(1100)).toBe(0);
  });

  it('does not drift when each step comes a little late', () => {
    const pace = createPace(10, 0);
    for (let step = 0; step < 50; step++) pace.taken(step * 100 + 30);
    expect(pace.waitMs(4990)).toBe(10);
  });

  it('makes up for one step after a stall, and lets the rest go', () => {
    const pace = createPace(10, 0);
    pace.taken(0);
    pace.taken(2000);
    expect(pace.waitMs(2000)).toBe(0);
    pace.taken(2000);
    expect(pace.waitMs(2000)).toBe(100);
  });
});
