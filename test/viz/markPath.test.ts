import { describe, expect, it } from 'vitest';
import { markPath } from '../../src/viz/markPath.ts';

describe('markPath', () => {
  it('draws a diamond with corners 1.3 radii from each point, all diamonds in one path', () => {
    const points = [
      { x: 10, y: 20 },
      { x: 30, y: 20 },
    ];
    expect(markPath('diamond', points, 2)).toBe(
      'M10,17.4L12.6,20L10,22.6L7.4,20Z' + 'M30,17.4L32.6,20L30,22.6L27.4,20Z',
    );
  });

  it('draws nothing for no points', () => {
    expect(markPath('circle', [], 3)).toBe('');
  });
});
