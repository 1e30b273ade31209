/** What crosses between the page and the worker that reads tables. Every question has an id, which its answer repeats. */
import type { TableOutcome } from '../data/tables/outcome.ts';
import type {
  ColumnDescription,
  PreparedTable,
  ReadChoices,
  ReadFindings,
  TableSettings,
} from '../data/tables/types.ts';

export interface ReadAnswer {
  names: readonly string[];
  columns: readonly ColumnDescription[];
  rowCount: number;
  findings: ReadFindings;
  /** The settings that are proposed. */
  settings: TableSettings;
}

export type TableCommand =
  /** Reads a file's bytes or a pasted text. The table that it makes is the one that is prepared from then on. */
  | { type: 'read'; requestId: number; source: Uint8Array | string; choices: ReadChoices }
  | { type: 'prepare'; requestId: number; settings: TableSettings; seed: number };

export type TableEvent =
  | { type: 'progress'; requestId: number; share: number }
  | { type: 'read'; requestId: number; outcome: TableOutcome<ReadAnswer> }
  | { type: 'prepared'; requestId: number; outcome: TableOutcome<{ prepared: PreparedTable }> };
