import type { ProblemId, TableId } from '../../data/problem.ts';
import type { Theme } from '../../viz/palette.ts';
import { openingShape, type Entry } from './entries.ts';
import { LaterPicture } from './LaterPicture.tsx';
import { LATER_REASON } from './laterProblems.ts';
import { ProblemOption } from './ProblemOption.tsx';
import { ProblemPicture } from './ProblemPicture.tsx';

interface EntryOptionProps {
  entry: Entry;
  /** The problem that is open. */
  openProblem: ProblemId | TableId;
  theme: Theme;
  isTabStop: boolean;
  onOpen: (id: ProblemId) => void;
}

/** The option of a built-in problem, or of one that comes later. */
export function EntryOption({ entry, openProblem, theme, isTabStop, onOpen }: EntryOptionProps) {
  const { name, summary } = entry.problem;
  if (entry.kind === 'later')
    return (
      <ProblemOption
        name={name}
        summary={summary}
        picture={<LaterPicture id={entry.problem.id} />}
        selected={false}
        isTabStop={isTabStop}
        disabledReason={LATER_REASON}
      />
    );
  const { id } = entry.problem;
  return (
    <ProblemOption
      name={name}
      shape={openingShape(entry.problem)}
      summary={summary}
      picture={<ProblemPicture problem={entry.problem} theme={theme} />}
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
