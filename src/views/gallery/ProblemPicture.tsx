import type { Problem } from '../../data/problem.ts';
import type { Theme } from '../../viz/palette.ts';
import { NetworkPicture } from './NetworkPicture.tsx';
import { PointsPicture } from './PointsPicture.tsx';

interface ProblemPictureProps {
  problem: Problem;
  theme: Theme;
}

/** The drawing by which a built-in problem is recognised. */
export function ProblemPicture({ problem, theme }: ProblemPictureProps) {
  // The rows of Transactions say less than its network does.
  return problem.id === 'transactions' ? (
    <NetworkPicture />
  ) : (
    <PointsPicture problem={problem} theme={theme} />
  );
}
