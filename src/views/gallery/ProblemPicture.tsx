import Pencil from 'lucide-react/icons/pencil';
import type { Problem } from '../../data/problem.ts';
import type { Theme } from '../../viz/palette.ts';
import { NetworkPicture } from './NetworkPicture.tsx';
import { PointsPicture } from './PointsPicture.tsx';
import styles from './TablePicture.module.css';

interface ProblemPictureProps {
  problem: Problem;
  theme: Theme;
}

/** The drawing by which a built-in problem is recognised. */
export function ProblemPicture({ problem, theme }: ProblemPictureProps) {
  // The rows of Transactions say less than its network does, and a drawing has none yet.
  if (problem.id === 'transactions') return <NetworkPicture />;
  if (problem.kind === 'drawn') return <Pencil className={styles.icon} aria-hidden="true" />;
  return <PointsPicture problem={problem} theme={theme} />;
}
