/** One term in one row of a sum. Where it belongs to an edge, pointing at it lights that edge. */
import type { ReactNode } from 'react';
import { useApp } from '../../store/hooks.ts';
import type { ParameterRef } from '../../document/edges.ts';
import { Formula } from '../../ui/Formula.tsx';
import { formulaText } from '../../ui/formula.ts';
import { createEdgeScale } from '../../viz/edgeScale.ts';
import { PALETTES } from '../../viz/palette.ts';
import { useEdgePointer } from './edgeLink.ts';
import { Cell } from './LineCells.tsx';
import type { MathsTerm } from './mathsBlock.ts';
import type { TermRow } from './shownRows.ts';
import styles from './TermCell.module.css';

const EDGE_SCALES = {
  light: createEdgeScale({ palette: PALETTES.light, edgeCount: 1 }),
  dark: createEdgeScale({ palette: PALETTES.dark, edgeCount: 1 }),
};

interface TermCellProps {
  term: MathsTerm;
  row: TermRow;
  column: number;
  /** One of a term's rows is reached by Tab. */
  isTabStop: boolean;
}

export function TermCell({ term, row, column, isTabStop }: TermCellProps) {
  const content = (
    <>
      <Formula formula={term[row]} />
      {row === 'numbers' && term.weight !== null && <WeightBar weight={term.weight} />}
    </>
  );
  return (
    <Cell column={column} isCentred>
      {term.ref ? (
        <LinkedTerm edge={term.ref} name={formulaText(term[row])} isTabStop={isTabStop}>
          {content}
        </LinkedTerm>
      ) : (
        <span className={styles.term}>{content}</span>
      )}
    </Cell>
  );
}

interface LinkedTermProps {
  edge: ParameterRef;
  name: string;
  isTabStop: boolean;
  children: ReactNode;
}

function LinkedTerm({ edge, name, isTabStop, children }: LinkedTermProps) {
  const pointer = useEdgePointer(edge);
  return (
    <button
      type="button"
      className={styles.term}
      aria-label={name}
      tabIndex={isTabStop ? 0 : -1}
      {...pointer}
    >
      {children}
    </button>
  );
}

/** The edge itself, laid under its numbers. */
function WeightBar({ weight }: { weight: number }) {
  const theme = useApp((state) => state.ui.theme);
  return <span className={styles.bar} style={{ background: EDGE_SCALES[theme].color(weight) }} />;
}
