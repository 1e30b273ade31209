import { useId, type KeyboardEvent } from 'react';
import { FieldError } from '../../ui/FieldError.tsx';
import { useCommittedText } from '../../ui/useCommittedText.ts';
import { parseNumber } from '../../document/numbers.ts';
import { weights } from '../../i18n/en.ts';
import styles from './WeightTable.module.css';

/** Rows down and columns to the right. */
export type Move = readonly [rows: number, columns: number];

const ARROW_MOVES: Readonly<Record<string, Move>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
};

interface WeightCellProps {
  label: string;
  /** The value in force; empty while it is not known. */
  text: string;
  /** A removed connection has no weight to set. */
  removed: boolean;
  onSet: (value: number) => void;
  onMove: (move: Move) => void;
}

/**
 * A cell as in a spreadsheet: Enter commits and goes down, Shift+Enter up, Escape restores. The arrow keys go to the
 * next cell until something is typed, then they move in the text.
 */
export function WeightCell({ label, text, removed, onSet, onMove }: WeightCellProps) {
  const errorId = useId();
  const field = useCommittedText(text, (typed) => {
    const parsed = parseNumber(typed);
    if (!parsed.ok) return parsed.error;
    onSet(parsed.value);
    return null;
  });

  function handleKeyDown(event: KeyboardEvent) {
    const arrow = ARROW_MOVES[event.key];
    if (event.key === 'Enter' && field.commit()) onMove([event.shiftKey ? -1 : 1, 0]);
    if (event.key === 'Escape' && field.isEdited) {
      // The first Escape is for the cell; the next one closes the dialog.
      event.preventDefault();
      field.restore();
    }
    if (arrow && !field.isEdited) {
      event.preventDefault();
      onMove(arrow);
    }
  }

  return (
    <>
      <input
        className={styles.cell}
        inputMode="decimal"
        autoComplete="off"
        aria-label={label}
        aria-invalid={field.error !== null}
        aria-describedby={field.error === null ? undefined : errorId}
        readOnly={removed}
        title={removed ? weights.removedCell : undefined}
        value={field.shown}
        onChange={(event) => field.type(event.currentTarget.value)}
        onFocus={(event) => event.currentTarget.select()}
        onBlur={() => field.commit()}
        onKeyDown={handleKeyDown}
      />
      <FieldError id={errorId} message={field.error} />
    </>
  );
}
