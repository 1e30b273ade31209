/** What a prepared table is as a problem: its inputs, its target, its classes. */
import type { ProblemFacts, ProblemInput, TableId } from '../problem.ts';
import { columnWidth } from './encodeRow.ts';
import type { ColumnEncoding, PreparedTable } from './types.ts';

/** The plane is that of standardised inputs; it is drawn on only where there are one or two of them. */
const PLANE = [-3, 3] as const;

export interface Naming {
  id: TableId;
  name: string;
  /** How columns read on the screen, by their names in the file. */
  labels: Readonly<Record<string, string>>;
  /** How the classes of the target do. */
  classLabels?: Readonly<Record<string, string>>;
}

export function tableFacts(
  { encoding, rows }: PreparedTable,
  { id, name, labels, classLabels = {} }: Naming,
): ProblemFacts {
  const { target } = encoding;
  const labelOf = (column: string) => ownOr(column, labels);
  const inputs = encoding.columns.flatMap((column) => inputsOf(column, labelOf(column.name)));
  return {
    id,
    name,
    kind: 'file',
    task: rows.task,
    inputs: inputs.map((input, at) => ({ ...input, symbol: `x${subscript(at + 1)}` })),
    target: {
      name: labelOf(target.name),
      symbol: 'y',
      ...(target.kind === 'number' && { scale: { factor: target.divisor, offset: target.offset } }),
    },
    classes: target.kind === 'classes' ? target.classes.map((name) => ownOr(name, classLabels)) : null,
    plane: PLANE,
    derivedInputs: false,
  };
}

/** The label of a name, or the name itself. */
function ownOr(name: string, labels: Readonly<Record<string, string>>): string {
  return Object.hasOwn(labels, name) ? labels[name]! : name;
}

function inputsOf(column: ColumnEncoding, label: string): Omit<ProblemInput, 'symbol'>[] {
  if (column.kind === 'number') {
    const { min, max, offset, divisor } = column;
    return [{ name: label, min: (min - offset) / divisor, max: (max - offset) / divisor }];
  }
  const names = column.kind === 'category' ? column.categories.map((word) => `${label}: ${word}`) : [label];
  return Array.from({ length: columnWidth(column) }, (_, at) => ({
    name: names[at] ?? label,
    min: 0,
    max: 1,
  }));
}

function subscript(number: number): string {
  return String(number).replace(/\d/g, (digit) => '₀₁₂₃₄₅₆₇₈₉'[Number(digit)] ?? digit);
}
