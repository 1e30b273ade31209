/** What a table opens with: what is predicted and as what, which columns are inputs, and what becomes of missing cells. */
import type { Task } from '../../engine/index.ts';
import type { ColumnDescription, ColumnKind, ColumnSettings, RawTable, TableSettings } from './types.ts';

/** A number with at most so many different whole values is taken for a class. */
const FEW_VALUES = 10;
/** What a column that is to be predicted is often called, wherever it stands. */
const TARGET_NAME =
  /^(?:class|classes|target|label|labels|outcome|diagnosis|species|response|survived|churn)$/i;
const UNUSED_KINDS: readonly ColumnKind[] = ['identifier', 'date', 'constant', 'empty'];

/** Whether a column of this kind is an input unless a person says so. */
export function isUsualInput(kind: ColumnKind): boolean {
  return !UNUSED_KINDS.includes(kind);
}

/** Null where there is nothing to predict, or nothing to predict it from. */
export function proposeSettings(
  { findings }: RawTable,
  columns: readonly ColumnDescription[],
): TableSettings | null {
  const useful = columns.filter(({ kind }) => isUsualInput(kind));
  const target = proposeTarget(useful, findings.hasHeader);
  if (!target || useful.length < 2) return null;
  return {
    read: findings,
    columns: columns.map(proposeColumn),
    target: target.name,
    task: proposeTask(target),
    scaling: 'standardise',
    targetScaling: 'standardise',
    shares: { train: 0.8, validation: 0.2, test: 0 },
  };
}

/** The last column, unless another one is called as targets are, or is the only class among measurements without names. */
function proposeTarget(
  useful: readonly ColumnDescription[],
  hasHeader: boolean,
): ColumnDescription | undefined {
  const called = useful.find(({ name }) => TARGET_NAME.test(name));
  const [first, ...others] = useful;
  const isOnlyClass = !hasHeader && first && isClass(first) && !others.some(isClass);
  return called ?? (isOnlyClass ? first : useful.at(-1));
}

function isClass(column: ColumnDescription): boolean {
  return proposeTask(column) !== 'regression';
}

/** What a column asks for as a target. */
export function proposeTask({ distinct, numbers }: ColumnDescription): Task {
  if (distinct <= 2) return 'binary';
  if (!numbers) return 'classes';
  return numbers.isWhole && distinct <= FEW_VALUES ? 'classes' : 'regression';
}

function proposeColumn(column: ColumnDescription): ColumnSettings {
  const { name, kind } = column;
  return { name, isUsed: isUsualInput(kind), kind, missing: proposeMissing(column), zeroIsMissing: false };
}

/** Rows are left out while they are the fewer; a column that is mostly empty would take most of the table with it. */
function proposeMissing({ kind, missing, present }: ColumnDescription): ColumnSettings['missing'] {
  if (missing <= present) return 'drop';
  return kind === 'number' ? 'median' : 'mostFrequent';
}
