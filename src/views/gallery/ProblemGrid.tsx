import type { ReactNode } from 'react';
import type { ProblemId, TableId } from '../../data/problem.ts';
import { PROBLEMS } from '../../data/registry.ts';
import { problemName } from '../../document/problem.ts';
import { gallery } from '../../i18n/en.ts';
import { useActions, useApp } from '../../store/hooks.ts';
import { TABLE_ENTRIES } from './tableEntries.ts';
import { TablePicture } from './TablePicture.tsx';
import styles from './ProblemGrid.module.css';
import { ProblemPicture } from './ProblemPicture.tsx';

/** The problems that stand in the panel, in its order; the gallery has the others. */
const FIRST: readonly { id: ProblemId; label?: string }[] = [
  { id: 'transactions' },
  { id: 'xor', label: gallery.logic },
  { id: 'circle' },
  { id: 'gaussians' },
  { id: 'spiral' },
  { id: 'xor-cloud' },
  { id: 'plane' },
  { id: 'draw-points', label: gallery.draw },
];

const TABLES: readonly TableId[] = ['pima-diabetes', 'iris', 'digits', 'own-table'];

/** Twelve problems as small pictures, each one press away. */
export function ProblemGrid() {
  const openProblem = useApp((state) => state.document.problem);
  const theme = useApp((state) => state.ui.theme);
  const actions = useActions();
  return (
    <div className={styles.grid} role="group" aria-label={gallery.shortcuts}>
      {FIRST.map(({ id, label = problemName(id) }) => (
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
      {TABLE_ENTRIES.filter(({ id }) => TABLES.includes(id)).map(({ id, shortName }) => (
        <Thumbnail
          key={id}
          label={shortName}
          picture={<TablePicture id={id} />}
          pressed={id === openProblem}
          onClick={() => {
            if (id === 'own-table') actions.set('dialog', 'problems');
            else if (id !== openProblem) void actions.openTable(id);
          }}
        />
      ))}
    </div>
  );
}

interface ThumbnailProps {
  label: string;
  picture: ReactNode;
  pressed: boolean;
  onClick: () => void;
}

function Thumbnail({ label, picture, pressed, onClick }: ThumbnailProps) {
  return (
    <button type="button" className={styles.thumbnail} aria-pressed={pressed} onClick={onClick}>
      <span className={styles.picture}>{picture}</span>
      <span className={styles.label}>{label}</span>
    </button>
  );
}
