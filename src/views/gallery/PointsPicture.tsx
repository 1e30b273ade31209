import { useMemo } from 'react';
import type { Problem } from '../../data/problem.ts';
import { PALETTES, type Theme } from '../../viz/palette.ts';
import { PictureFrame } from './PictureFrame.tsx';
import { pointsPicture } from './pointsPicture.ts';

interface PointsPictureProps {
  problem: Problem;
  theme: Theme;
}

/** A problem's own points, without noise. */
export function PointsPicture({ problem, theme }: PointsPictureProps) {
  const paths = useMemo(() => pointsPicture(problem, PALETTES[theme]), [problem, theme]);
  return (
    <PictureFrame>
      {paths.map(({ d, fill }) => (
        <path key={fill} d={d} fill={fill} />
      ))}
    </PictureFrame>
  );
}
