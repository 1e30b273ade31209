import type { ReactNode } from 'react';
import type { ProblemId } from '../../data/problem.ts';
import { PROBLEMS } from '../../data/registry.ts';
import { useActions, useApp } from '../../store/hooks.ts';
import { Tooltip } from '../../ui/Tooltip.tsx';
import { LaterPicture } from './LaterPicture.tsx';
import { LATER_PROBLEMS, LATER_REASON, type LaterProblemId } from './laterProblems.ts';
import styles from './ProblemGrid.module.css';
import { ProblemPicture } from './ProblemPicture.tsx';

/** The problems that stand in the panel, in its order; the gallery has the others. */
const FIRST: readonly { id: ProblemId; label?: string }[] = [
  { id: 'transactions' },
  { id: 'xor', label: 'Logic' },
  { id: 'circle' },
  { id: 'gaussians' },
  { id: 'spiral' },
  { id: 'xor-cloud' },
  { id: 'plane' },
  { id: 'draw-points', label: 'Draw' },
];

const LATER: readonly LaterProblemId[] = ['pima-diabetes', 'iris', 'digits', 'my-csv'];

/** Twelve problems as small pictures, each one press away. */
export function ProblemGrid() {
  const openProblem = useApp((state) => state.document.problem);
  const theme = useApp((state) => state.ui.theme);
  const actions = useActions();
  return (
    <div className={styles.grid} role="group" aria-label="Problem shortcuts">
      {FIRST.map(({ id, label = PROBLEMS[id].name }) => (
        <Thumbnail
          key={id}
          label={label}
          picture={<ProblemPicture problem={PROBLEMS[id]} theme={theme} />}
          pressed={id === openProblem}
          onClick={() => {
            if (id !== openProblem) actions.openProblem(id);
          }}
        />
      ))}
      {LATER.map((id) => (
        <Thumbnail
          key={id}
          label={LATER_PROBLEMS[id].shortName}
          picture={<LaterPicture id={id} />}
          disabledReason={LATER_REASON}
        />
      ))}
    </div>
  );
}

interface ThumbnailProps {
  label: string;
  picture: ReactNode;
  pressed?: boolean;
  disabledReason?: string;
  onClick?: () => void;
}

function Thumbnail({ label, picture, pressed = false, disabledReason, onClick }: ThumbnailProps) {
  const isDisabled = disabledReason !== undefined;
  return (
    <Tooltip text={disabledReason} describes opensOnClick={isDisabled}>
      <button
        type="button"
        className={styles.thumbnail}
        aria-pressed={pressed}
        aria-disabled={isDisabled || undefined}
        onClick={onClick}
      >
        <span className={styles.picture}>{picture}</span>
        <span className={styles.label}>{label}</span>
      </button>
    </Tooltip>
  );
}
