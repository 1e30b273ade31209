import { describe, expect, it } from 'vitest';
import { PALETTES } from '../../src/viz/palette.ts';
import { createSurfaceRamp, paintChosen, paintPoints, type PointsTarget } from '../../src/viz/surface.ts';

describe('the colours of a surface', () => {
  it('have 72 % of the strength under a cloud and 80 % under a truth table, over the panel', () => {
    // #dd7110 on white: 221 · 0.72 + 71.4 = 230.5, 113 · 0.72 + 71.4 = 152.8, 16 · 0.72 + 71.4 = 82.9
    expect(createSurfaceRamp(PALETTES.light, 'cloud').css(-1)).toBe('#e79953');
    // #6098f2 on #16191f: 96 · 0.8 + 4.4 = 81.2, 152 · 0.8 + 5 = 126.6, 242 · 0.8 + 6.2 = 199.8
    expect(createSurfaceRamp(PALETTES.dark, 'truthTable').css(1)).toBe('#517fc8');
  });
});

const palette = PALETTES.light;
const plane = { domain: { x1: [0, 1], x2: [0, 1] }, widthPx: 100, heightPx: 100 } as const;

/** A canvas context that writes down what it is told to fill and to stroke, and with what. */
function createRecorder(): { ctx: PointsTarget; painted: string[] } {
  const painted: string[] = [];
  const outline = () => undefined;
  const ctx = {
    beginPath: outline,
    moveTo: outline,
    lineTo: outline,
    closePath: outline,
    arc: (x: number, y: number, radius: number) => painted.push(`circle at ${x}, ${y}, radius ${radius}`),
    fill: () => painted.push(`fill ${ctx.fillStyle}`),
    stroke: () => painted.push(`stroke ${ctx.strokeStyle} ${ctx.lineWidth}`),
    lineWidth: 0,
    fillStyle: '',
    strokeStyle: '',
  };
  return { ctx, painted };
}

describe('samples on the surface', () => {
  const sample = { x1: 0.25, x2: 0.75, shape: 'circle', color: palette.pos } as const;

  it('are filled with a rim of 1 px where they are trained on', () => {
    const { ctx, painted } = createRecorder();
    paintPoints(ctx, [{ ...sample, heldOut: false }], { plane, palette });
    expect(painted).toEqual([
      'circle at 25, 25, radius 3',
      `stroke ${palette.surface} 2`, // its inner half lies under the fill
      `fill ${palette.pos}`,
    ]);
  });

  it('are hollow where they are held out', () => {
    const { ctx, painted } = createRecorder();
    paintPoints(ctx, [{ ...sample, heldOut: true }], { plane, palette, radiusPx: 4 });
    expect(painted).toEqual([
      'circle at 25, 25, radius 4',
      `fill ${palette.surface}`,
      `stroke ${palette.pos} 1.6`,
    ]);
  });

  it('have a magenta ring on a ground of its own when chosen', () => {
    const { ctx, painted } = createRecorder();
    paintChosen(ctx, sample, { plane, palette });
    expect(painted).toEqual([
      'circle at 25, 25, radius 8.5',
      `stroke ${palette.surface} 4.5`,
      `stroke ${palette.signal} 2.25`,
    ]);
  });
});
