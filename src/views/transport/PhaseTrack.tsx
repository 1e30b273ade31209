/** The walked sample, step by step: what is done, what is computed now, what is to come. Every cell is a way there. */
import Check from 'lucide-react/icons/check';
import { useMemo, type KeyboardEvent } from 'react';
import type { StepSize } from '../../worker/protocol.ts';
import type { EdgewiseDocument } from '../../document/document.ts';
import { transport } from '../../i18n/en.ts';
import { Var } from '../../ui/Var.tsx';
import { phaseTrack, type CellLabel, type Track, type TrackCell } from './phaseTrack.ts';
import styles from './PhaseTrack.module.css';

interface PhaseTrackProps {
  document: EdgewiseDocument;
  track: Track;
  stepSize: StepSize;
  onSeek: (index: number) => void;
}

/** With more dots than this one does not count them. */
const MOST_DOTS = 6;

export function PhaseTrack({ document, track, stepSize, onSeek }: PhaseTrackProps) {
  const phases = useMemo(() => phaseTrack(document, track, stepSize), [document, track, stepSize]);
  const cells = phases.flatMap((phase) => phase.cells);
  const tabStop = cells.find(({ state }) => state === 'current') ?? cells[0];
  return (
    <ol className={styles.track} aria-label={transport.track} onKeyDown={moveFocus}>
      {phases.map(({ title, cells: phaseCells }) => (
        <li
          key={title}
          className={styles.phase}
          data-current={phaseCells.some(({ state }) => state === 'current') || undefined}
          style={{ flexGrow: phaseCells.length }}
        >
          <span className={styles.title}>{title}</span>
          <ol className={styles.cells} aria-label={title}>
            {phaseCells.map((cell) => (
              <li key={cell.index} data-starts-layer={cell.startsLayer || undefined}>
                <Cell cell={cell} isTabStop={cell === tabStop} onSeek={onSeek} />
              </li>
            ))}
          </ol>
        </li>
      ))}
    </ol>
  );
}

interface CellProps {
  cell: TrackCell;
  isTabStop: boolean;
  onSeek: (index: number) => void;
}

function Cell({ cell, isTabStop, onSeek }: CellProps) {
  const { name, label, index, state, gradients } = cell;
  return (
    <button
      type="button"
      className={styles.cell}
      data-state={state}
      aria-label={name}
      title={name}
      aria-current={state === 'current' ? 'step' : undefined}
      tabIndex={isTabStop ? 0 : -1}
      onClick={() => onSeek(index)}
    >
      {state === 'done' && <Check className={styles.check} aria-hidden="true" />}
      <Label label={label} />
      {state === 'current' && gradients > 0 && gradients <= MOST_DOTS && (
        <span className={styles.dots} aria-hidden="true">
          {'●'.repeat(gradients)}
        </span>
      )}
    </button>
  );
}

function Label({ label }: { label: CellLabel }) {
  if ('text' in label) return <span className={styles.text}>{label.text}</span>;
  return <Var name={label.letter} sub={label.sub} hat={label.hat ?? false} />;
}

/** Arrow keys go from cell to cell, Home and End to the ends. */
function moveFocus(event: KeyboardEvent<HTMLElement>): void {
  const cells = [...event.currentTarget.querySelectorAll('button')];
  const current = cells.findIndex((cell) => cell === event.target);
  const targets: Record<string, number> = {
    ArrowLeft: current - 1,
    ArrowRight: current + 1,
    Home: 0,
    End: cells.length - 1,
  };
  const next = cells[targets[event.key] ?? -1];
  if (current < 0 || !next) return;
  event.preventDefault();
  next.focus();
}
