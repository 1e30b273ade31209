/** left = symbols = numbers = result, and in plain words what that is. */
import type { ParameterRef } from '../../document/edges.ts';
import { Formula } from '../../ui/Formula.tsx';
import { formula, formulaText, type Formula as FormulaData } from '../../ui/formula.ts';
import { useEdgePointer } from './edgeLink.ts';
import styles from './EquationLine.module.css';
import { Cell, Note, Result, Sign } from './LineCells.tsx';
import type { LineLayout } from './MathsLines.tsx';
import type { EquationBlock } from './mathsBlock.ts';
import { shownParts } from './shownRows.ts';
import { equalsColumn, LEFT_COLUMN, RELATION_COLUMN, termColumn, type TermColumns } from './termColumns.ts';

interface EquationLineProps {
  equation: EquationBlock;
  layout: LineLayout;
}

export function EquationLine({ equation, layout }: EquationLineProps) {
  const { left, relation, result, note, ref } = equation;
  const parts = shownParts(equation, layout.show);
  const hasResult = layout.show !== 'symbols' || parts.length === 0;
  return (
    <div className={styles.row}>
      <Cell column={LEFT_COLUMN}>
        <Side formula={left} edge={ref} />
      </Cell>
      <Sign column={RELATION_COLUMN}>{relation}</Sign>
      <RightSide parts={parts} result={hasResult ? result : null} columns={layout.columns} />
      <Note columns={layout.columns}>{note}</Note>
    </div>
  );
}

interface RightSideProps {
  /** Symbols and numbers, or one of them. */
  parts: readonly FormulaData[];
  result: FormulaData | null;
  columns: TermColumns;
}

function RightSide({ parts, result, columns }: RightSideProps) {
  const end = equalsColumn(columns);
  if (parts.length > 1 && columns.isStacked)
    return <StackedParts parts={parts} result={result} columns={columns} />;
  return (
    <>
      <Parts parts={parts} columns={columns} />
      {result && parts.length > 0 && <Sign column={end}>=</Sign>}
      {result && <Result column={end + 1} formula={result} />}
    </>
  );
}

/** Symbols and numbers have columns of their own, unless the terms of a sum have them. */
function Parts({ parts, columns }: Omit<RightSideProps, 'result'>) {
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

/** Where they do not fit into one line, the numbers and the result get a row of their own. */
function StackedParts({ parts: [symbols, numbers], result, columns }: RightSideProps) {
  const toEnd = columns.count + 2;
  return (
    <>
      <Cell column={termColumn(0)} span={toEnd}>
        <Formula formula={symbols ?? []} />
      </Cell>
      <Sign column={RELATION_COLUMN}>=</Sign>
      <Cell column={termColumn(0)} span={toEnd}>
        <Formula formula={formula(numbers ?? [], result ? '=' : [])} />
        {result && <Formula formula={result} isStrong />}
      </Cell>
    </>
  );
}

/** Where the equation belongs to an edge, its left side lights that edge. */
function Side({ formula: left, edge }: { formula: FormulaData; edge: ParameterRef | null }) {
  return edge ? <LinkedSide formula={left} edge={edge} /> : <Formula formula={left} />;
}

function LinkedSide({ formula: left, edge }: { formula: FormulaData; edge: ParameterRef }) {
  const pointer = useEdgePointer(edge);
  return (
    <button type="button" className={styles.link} aria-label={formulaText(left)} {...pointer}>
      <Formula formula={left} />
    </button>
  );
}
