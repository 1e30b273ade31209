import type { BuiltInTable } from './builtIn.ts';
import type { TableSettings } from './types.ts';

/** The settings that a table of the page's own opens with, from those that its cells propose. */
export function builtInSettings(
  { target, task, scaling, unused }: BuiltInTable,
  proposed: TableSettings,
): TableSettings {
  const columns = proposed.columns.map((column) => ({
    ...column,
    isUsed: !unused.includes(column.name) && (column.isUsed || scaling === 'commonMinMax'),
    kind: scaling === 'commonMinMax' ? ('number' as const) : column.kind,
  }));
  return { ...proposed, columns, target, task, scaling };
}
