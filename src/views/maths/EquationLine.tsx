/** left = symbols = numbers = result, and in plain words what that is. */
import type { ReactNode } from 'react';
import type { ParameterRef } from '../../document/edges.ts';
import { Formula } from '../../ui/Formula.tsx';
import { formula, type Formula as FormulaData } from '../../ui/formula.ts';
import { useEdgePointer } from './edgeLink.ts';
import styles from './EquationLine.module.css';
import { Cell, Note, Result, Sign } from './LineCells.tsx';
import type { LineLayout } from './MathsLines.tsx';
import type { EquationBlock } from './mathsBlock.ts';
import { equalsColumn, LEFT_COLUMN, RELATION_COLUMN, termColumn } from './termColumns.ts';

interface EquationLineProps {
  equation: EquationBlock;
  layout: LineLayout;
}

export function EquationLine({ equation, layout }: EquationLineProps) {
  const { left, relation, result, note, ref } = equation;
  const end = equalsColumn(layout.columns);
  const parts = shownParts(equation, layout);
  const hasResult = result !== null && (layout.show !== 'symbols' || parts.length === 0);
  return (
    <div className={styles.row}>
      <Cell column={LEFT_COLUMN}>
        <Side edge={ref}>
          <Formula formula={left} />
        </Side>
      </Cell>
      <Sign column={RELATION_COLUMN}>{relation}</Sign>
      <Parts parts={parts} layout={layout} />
      {hasResult && parts.length > 0 && <Sign column={end}>=</Sign>}
      {hasResult && <Result column={end + 1} formula={result} />}
      <Note columns={layout.columns}>{note}</Note>
    </div>
  );
}

/** A line that has only numbers has them always. */
function shownParts({ symbols, numbers, result }: EquationBlock, { show }: LineLayout): FormulaData[] {
  const hasOnlyNumbers = symbols === null && result === null;
  const shown = [show === 'numbers' ? null : symbols, show === 'symbols' && !hasOnlyNumbers ? null : numbers];
  return shown.filter((part) => part !== null);
}

/** Symbols and numbers have columns of their own, unless the terms of a sum have them. */
function Parts({ parts, layout: { columns } }: { parts: readonly FormulaData[]; layout: LineLayout }) {
  const [first, second] = parts;
  if (!first) return null;
  if (!second || columns.hasSum)
    return (
      <Cell column={termColumn(0)} span={columns.count}>
        <Formula formula={second ? formula(first, '=', second) : first} />
      </Cell>
    );
  return (
    <>
      <Cell column={termColumn(0)}>
        <Formula formula={first} />
      </Cell>
      <Sign column={termColumn(1) - 1}>=</Sign>
      <Cell column={termColumn(1)} span={columns.count - 2}>
        <Formula formula={second} />
      </Cell>
    </>
  );
}

/** Where the equation belongs to an edge, its left side lights that edge. */
function Side({ edge, children }: { edge: ParameterRef | null; children: ReactNode }) {
  return edge ? <LinkedSide edge={edge}>{children}</LinkedSide> : children;
}

function LinkedSide({ edge, children }: { edge: ParameterRef; children: ReactNode }) {
  const pointer = useEdgePointer(edge);
  return (
    <button type="button" className={styles.link} {...pointer}>
      {children}
    </button>
  );
}
