/** Everything that was done, newest first, to jump to: what was undone is greyed and can be returned to. */
import { useEffect, useId, useRef, useState, type KeyboardEvent, type MouseEvent } from 'react';
import { undo } from '../../i18n/en.ts';
import { useActions, useApp } from '../../store/hooks.ts';
import { VisuallyHidden } from '../../ui/VisuallyHidden.tsx';
import { historyStates, rowAfterKey, type HistoryState } from './historyStates.ts';
import styles from './HistoryList.module.css';

export function HistoryList() {
  const history = useApp((state) => state.history);
  const { moveInHistory } = useActions();
  const id = useId();
  const list = useRef<HTMLDivElement>(null);
  const states = historyStates(history);
  const present = history.redo.length;
  const [chosen, setChosen] = useState<number | null>(null);
  const row = Math.min(chosen ?? present, states.length - 1);

  useEffect(() => {
    list.current?.querySelector('[data-row="chosen"]')?.scrollIntoView({ block: 'nearest' });
  }, [row]);

  function goTo(index: number): void {
    const distance = states[index]?.distance ?? 0;
    setChosen(index);
    if (distance !== 0) moveInHistory(distance);
  }

  function handleKeyDown(event: KeyboardEvent): void {
    const next = rowAfterKey(event.key, row, states.length);
    if (next !== null) setChosen(next);
    else if (event.key === 'Enter' || event.key === ' ') goTo(row);
    else return;
    event.preventDefault();
  }

  function handleClick({ target }: MouseEvent): void {
    const index = target instanceof Element && target.closest<HTMLElement>('[data-index]')?.dataset['index'];
    if (index) goTo(Number(index));
  }

  return (
    <div
      ref={list}
      className={styles.list}
      role="listbox"
      tabIndex={0}
      aria-label={undo.history}
      aria-activedescendant={`${id}-${row}`}
      onKeyDown={handleKeyDown}
      onClick={handleClick}
    >
      {states.map((state, index) => (
        <Row
          key={states.length - index}
          id={`${id}-${index}`}
          index={index}
          state={state}
          isChosen={index === row}
        />
      ))}
    </div>
  );
}

interface RowProps {
  id: string;
  index: number;
  state: HistoryState;
  isChosen: boolean;
}

function Row({ id, index, state: { words, distance }, isChosen }: RowProps) {
  return (
    <div
      id={id}
      role="option"
      aria-selected={distance === 0}
      className={styles.row}
      data-index={index}
      data-row={isChosen ? 'chosen' : undefined}
      data-when={distance > 0 ? 'undone' : distance === 0 ? 'now' : 'done'}
    >
      <span className={styles.mark} aria-hidden="true" />
      <span className={styles.words}>{words}</span>
      {distance > 0 && <VisuallyHidden>({undo.undone})</VisuallyHidden>}
    </div>
  );
}
