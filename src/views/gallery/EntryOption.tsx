import type { ProblemId, TableId } from '../../data/problem.ts';
import type { Theme } from '../../viz/palette.ts';
import { openingShape, type Entry } from './entries.ts';
import { ProblemOption } from './ProblemOption.tsx';
import { TablePicture } from './TablePicture.tsx';
import { ProblemPicture } from './ProblemPicture.tsx';

interface EntryOptionProps {
  entry: Entry;
  /** The problem that is open. */
  openProblem: ProblemId | TableId;
  theme: Theme;
  isTabStop: boolean;
  onOpen: (id: ProblemId | TableId) => void;
}

/** The option of a problem or a table. */
export function EntryOption({ entry, openProblem, theme, isTabStop, onOpen }: EntryOptionProps) {
  const { id } = entry.problem;
  return (
    <ProblemOption
      name={entry.name}
      shape={entry.kind === 'problem' ? openingShape(entry.problem) : undefined}
      summary={entry.summary}
      picture={
        entry.kind === 'problem' ? (
          <ProblemPicture problem={entry.problem} theme={theme} />
        ) : (
          <TablePicture id={entry.problem.id} />
        )
      }
      selected={id === openProblem}
      isTabStop={isTabStop}
      ref={id === openProblem ? focusFirst : undefined}
      onOpen={() => onOpen(id)}
    />
  );
}

/** A modal dialog gives its first focus to the element with this attribute, which React does not write. */
function focusFirst(option: HTMLButtonElement | null): void {
  option?.setAttribute('autofocus', '');
}
