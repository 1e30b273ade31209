/** Changes of the settings of a table, and what they may be changed to. */
import { proposeTask } from '../../data/tables/describeColumns.ts';
import type {
  ColumnDescription,
  ColumnKind,
  ColumnSettings,
  TableSettings,
} from '../../data/tables/types.ts';
import type { Task } from '../../engine/index.ts';

/** Another column to predict. What was predicted before becomes an input. */
export function withTarget(
  settings: TableSettings,
  columns: readonly ColumnDescription[],
  target: string,
): TableSettings {
  const description = columns.find(({ name }) => name === target);
  return { ...settings, target, task: description ? proposeTask(description) : settings.task };
}

export function withColumn(
  settings: TableSettings,
  name: string,
  change: Partial<ColumnSettings>,
): TableSettings {
  return {
    ...settings,
    columns: settings.columns.map((column) => (column.name === name ? { ...column, ...change } : column)),
  };
}

/** What can be predicted of a column. */
export function possibleTasks({ kind, distinct }: ColumnDescription): Task[] {
  const tasks: Task[] = distinct <= 2 ? ['binary'] : ['classes'];
  return kind === 'number' ? [...tasks, 'regression'] : tasks;
}

/** As what a column can be taken. */
export function possibleKinds({ kind, numbers }: ColumnDescription): ColumnKind[] {
  if (kind === 'empty') return ['empty'];
  const kinds: ColumnKind[] = numbers ? ['number', 'category'] : ['category'];
  return kinds.includes(kind) ? kinds : [kind, ...kinds];
}

export function canBeInput(kind: ColumnKind): boolean {
  return kind !== 'empty';
}
