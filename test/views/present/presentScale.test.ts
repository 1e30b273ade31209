import { describe, expect, it } from 'vitest';
import { presentScale } from '../../../src/views/present/presentScale.ts';

describe('the scale of a presentation', () => {
  it.each([
    [1920, 1080, 2],
    [1280, 720, 1.4],
    [1600, 900, 1.7],
    [3840, 2160, 3.8],
  ])('is that of the picture on a screen of %i by %i', (widthPx, heightPx, scale) => {
    expect(presentScale({ widthPx, heightPx })).toBeCloseTo(scale, 10);
  });

  it('goes by the side with less room', () => {
    expect(presentScale({ widthPx: 1920, heightPx: 720 })).toBeCloseTo(1.4, 10);
    expect(presentScale({ widthPx: 1280, heightPx: 1080 })).toBeCloseTo(1.4, 10);
  });

  it('keeps type readable in a window that is far too small', () => {
    expect(presentScale({ widthPx: 200, heightPx: 100 })).toBe(0.6);
  });
});
