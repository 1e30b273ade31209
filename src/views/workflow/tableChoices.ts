/** Changes of the settings of a table, and what they may be changed to. */
import { BUILT_IN_TABLES } from '../../data/tables/builtIn.ts';
import { isUsualInput, proposeTask } from '../../data/tables/proposeSettings.ts';
import { MOST_INPUTS } from '../../data/tables/reading.ts';
import type {
  ColumnDescription,
  ColumnKind,
  ColumnSettings,
  TableSettings,
} from '../../data/tables/types.ts';
import type { TableSource } from '../../document/document.ts';
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

/** A column switched on or off. What is switched on is an input, so it has to be taken as something that can be one. */
export function usedChange({ numbers }: ColumnDescription, kind: ColumnKind, isUsed: boolean) {
  const inputKind: ColumnKind = isUsualInput(kind) ? kind : numbers ? 'number' : 'category';
  return isUsed ? { isUsed, kind: inputKind } : { isUsed };
}

/** A column taken as something else: identifiers and dates are no inputs. */
export function kindChange(kind: ColumnKind): Partial<ColumnSettings> {
  return { kind, isUsed: isUsualInput(kind) };
}

/** What can be predicted of a column. */
export function possibleTasks({ distinct, numbers }: ColumnDescription): Task[] {
  const tasks: Task[] = distinct <= 2 ? ['binary'] : ['classes'];
  return numbers ? [...tasks, 'regression'] : tasks;
}

/** As what a column can be taken. */
export function possibleKinds({ kind, numbers, distinct }: ColumnDescription): ColumnKind[] {
  if (kind === 'empty') return ['empty'];
  const kinds: ColumnKind[] = [
    ...(numbers ? (['number'] as const) : []),
    'category',
    ...(distinct === 2 ? (['yesNo'] as const) : []),
    'identifier',
  ];
  return kinds.includes(kind) ? kinds : [kind, ...kinds];
}

export function canBeInput(kind: ColumnKind): boolean {
  return kind !== 'empty';
}

/** Whether zeros are worth asking about: where nothing is below them, and they are not one of two answers. */
export function zeroMayBeMissing(
  { name, numbers, distinct }: ColumnDescription,
  source: TableSource | null,
): boolean {
  if (!numbers || numbers.zeros === 0) return false;
  if (source?.kind === 'builtIn') return BUILT_IN_TABLES[source.id].zeroMayBeMissing.includes(name);
  return numbers.min === 0 && distinct > 2;
}

/** Inputs of the network that a column makes; training rows may lack some of its categories. */
function inputWidth(column: ColumnDescription | undefined, kind: ColumnKind): number {
  return kind === 'category' ? (column?.distinct ?? 1) : 1;
}

export function countInputs(
  columns: readonly ColumnDescription[],
  { columns: chosen, target }: TableSettings,
): number {
  return chosen.reduce(
    (sum, { name, isUsed, kind }, at) =>
      isUsed && name !== target ? sum + inputWidth(columns[at], kind) : sum,
    0,
  );
}

/** With the first columns for which a network has inputs, and without the others. */
export function withInputsThatFit(columns: readonly ColumnDescription[], settings: TableSettings) {
  let [inputs, leftOut] = [0, 0];
  const fitting = settings.columns.map((column, at) => {
    if (!column.isUsed || column.name === settings.target) return column;
    const width = inputWidth(columns[at], column.kind);
    const fits = inputs + width <= MOST_INPUTS;
    if (fits) inputs += width;
    else leftOut += 1;
    return fits ? column : { ...column, isUsed: false };
  });
  return { settings: { ...settings, columns: fitting }, leftOut };
}
