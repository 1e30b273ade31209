import { useId, useState, type KeyboardEvent, type ReactNode, type Ref } from 'react';
import type { ProblemId, TableId } from '../../data/problem.ts';
import { gallery } from '../../i18n/en.ts';
import type { Theme } from '../../viz/palette.ts';
import { moveInGrid } from '../../ui/moveInGrid.ts';
import type { EntryGroup } from './entries.ts';
import { EntryOption } from './EntryOption.tsx';
import styles from './ProblemListbox.module.css';

interface ProblemListboxProps {
  groups: readonly EntryGroup[];
  /** The problem that is open. */
  openProblem: ProblemId | TableId;
  theme: Theme;
  /** Where the page goes when a person asks for the search. */
  onSearch: () => void;
  onOpen: (id: ProblemId | TableId) => void;
  ref?: Ref<HTMLDivElement>;
}

/** The problems in groups. One tab stop; arrow keys move in two dimensions, Enter opens, "/" searches. */
export function ProblemListbox({ groups, openProblem, theme, onSearch, onOpen, ref }: ProblemListboxProps) {
  const [focusedId, setFocusedId] = useState<string>(openProblem);
  const ids = groups.flatMap((group) => group.entries.map((entry) => entry.problem.id));
  const tabStop = ids.find((id) => id === focusedId) ?? ids[0];

  function handleKeyDown(event: KeyboardEvent<HTMLElement>) {
    if (event.key === '/') {
      event.preventDefault();
      onSearch();
      return;
    }
    const next = moveInGrid(event);
    if (next !== null) setFocusedId(ids[next] ?? openProblem);
  }

  return (
    <div
      ref={ref}
      role="listbox"
      aria-label={gallery.title}
      tabIndex={-1}
      className={styles.listbox}
      onKeyDown={handleKeyDown}
    >
      {groups.map((group) => (
        <Group key={group.title} title={group.title}>
          {group.entries.map((entry) => (
            <EntryOption
              key={entry.problem.id}
              entry={entry}
              openProblem={openProblem}
              theme={theme}
              isTabStop={entry.problem.id === tabStop}
              onOpen={onOpen}
            />
          ))}
        </Group>
      ))}
    </div>
  );
}

function Group({ title, children }: { title: string; children: ReactNode }) {
  const titleId = useId();
  return (
    <div role="group" aria-labelledby={titleId}>
      <span id={titleId} className={styles.title}>
        {title}
      </span>
      <div role="presentation" className={styles.grid}>
        {children}
      </div>
    </div>
  );
}
