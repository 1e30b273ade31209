import { describe, expect, it } from 'vitest';
import { generateRows } from '../generateRows.ts';

/** Rounding to four decimals moves a point by at most 0.00005 · √2. */
const ROUNDING = 0.0001;

describe('points of two classes without noise', () => {
  it('Circle: class 1 within radius 2.5, class 0 between 3.5 and 5', () => {
    for (const { inputs, label } of generateRows('circle')) {
      const radius = Math.hypot(...inputs);
      expect(radius).toBeGreaterThan((label === 1 ? 0 : 3.5) - ROUNDING);
      expect(radius).toBeLessThan((label === 1 ? 2.5 : 5) + ROUNDING);
    }
  });

  it('Gaussians: classes centred at (2, 2) and (−2, −2) with standard deviation 0.8', () => {
    const rows = generateRows('gaussians', { rows: 2000 });
    for (const label of [0, 1]) {
      const points = rows.filter((row) => row.label === label).flatMap(({ inputs }) => inputs);
      const mean = points.reduce((sum, value) => sum + value, 0) / points.length;
      const variance = points.reduce((sum, value) => sum + (value - mean) ** 2, 0) / points.length;
      // Of 2000 coordinates: standard errors 0.8/√2000 ≈ 0.018 and 0.64·√(2/2000) ≈ 0.02.
      expect(Math.abs(mean - (label === 1 ? 2 : -2))).toBeLessThan(4 * 0.018);
      expect(Math.abs(variance - 0.64)).toBeLessThan(4 * 0.02);
    }
  });

  it('XOR cloud: class 1 where both coordinates have the same sign, at least 0.3 from the axes', () => {
    for (const { inputs, label } of generateRows('xor-cloud')) {
      expect(label).toBe(inputs[0]! * inputs[1]! > 0 ? 1 : 0);
      for (const value of inputs) expect(Math.abs(value)).toBeGreaterThan(0.3 - ROUNDING);
      for (const value of inputs) expect(Math.abs(value)).toBeLessThan(5 + ROUNDING);
    }
  });

  it('XOR cloud: all four corners have points', () => {
    const corners = generateRows('xor-cloud').map(({ inputs }) => inputs.map(Math.sign).join());
    expect(new Set(corners).size).toBe(4);
  });

  it('Spiral: the angle of an arm grows with the radius, 1.75 turns from radius 0.25 to 5', () => {
    for (const { inputs, label } of generateRows('spiral', { rows: 300 })) {
      const radius = Math.hypot(...inputs);
      const turns = (1.75 * (radius - 0.25)) / (5 - 0.25);
      // Clockwise, so that class 1 starts on the left, and class 0 on the right.
      const angle = (label === 1 ? Math.PI : 0) - 2 * Math.PI * turns;
      expect(inputs[0]).toBeCloseTo(radius * Math.cos(angle), 2);
      expect(inputs[1]).toBeCloseTo(radius * Math.sin(angle), 2);
    }
  });

  it('Spiral: each of equal stretches of an arm has a point', () => {
    const radii = generateRows('spiral', { rows: 100 })
      .filter(({ label }) => label === 1)
      .map(({ inputs }) => Math.hypot(...inputs));
    const stretches = radii.map((radius) => Math.floor((50 * (radius - 0.25)) / 4.75));
    expect(stretches).toEqual(Array.from({ length: 50 }, (_, stretch) => stretch));
  });

  it('Moons: each class on its half circle of radius 3', () => {
    for (const { inputs, label } of generateRows('moons')) {
      const mirror = label === 0 ? 1 : -1;
      const fromCenter = [mirror * inputs[0]! + 1.5, mirror * inputs[1]! + 0.75];
      expect(Math.abs(Math.hypot(...fromCenter) - 3)).toBeLessThan(ROUNDING);
      expect(fromCenter[1]).toBeGreaterThan(-ROUNDING);
    }
  });

  it('Checkerboard: class 1 on the squares whose column and row add up to an even number', () => {
    const squares = generateRows('checkerboard', { rows: 1000 }).map(({ inputs, label }) => {
      const [column, row] = inputs.map((value) => Math.floor((value + 5) / 2.5));
      expect(label).toBe((column! + row!) % 2 === 0 ? 1 : 0);
      return `${column} ${row}`;
    });
    expect(new Set(squares).size).toBe(16);
  });
});
