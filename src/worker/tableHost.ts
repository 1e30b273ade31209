/** Reads tables away from the page, so that a large file does not stop it. Keeps the last table that could be read. */
import { describeColumns } from '../data/tables/describeColumns.ts';
import { megabytes, refuse, type TableOutcome } from '../data/tables/outcome.ts';
import { proposeSettings } from '../data/tables/proposeSettings.ts';
import { prepareTable } from '../data/tables/prepareTable.ts';
import { MOST_BYTES } from '../data/tables/reading.ts';
import { readTable } from '../data/tables/readTable.ts';
import type { RawTable } from '../data/tables/types.ts';
import { decodeText } from './decodeText.ts';
import type { ReadAnswer, TableCommand, TableEvent } from './tableProtocol.ts';

export interface TablePort {
  postMessage(event: TableEvent, transfer: ArrayBuffer[]): void;
  onmessage: ((event: MessageEvent<TableCommand>) => void) | null;
}

/** Listens to the port for ever. */
export function createTableHost(port: TablePort): void {
  let table: RawTable | null = null;

  function read({
    requestId,
    source,
    choices,
  }: Extract<TableCommand, { type: 'read' }>): TableOutcome<ReadAnswer> {
    if (source.length > MOST_BYTES)
      return refuse({
        code: 'fileTooLarge',
        megabytes: megabytes(source.length),
        most: megabytes(MOST_BYTES),
      });
    const { text, encoding, note } =
      typeof source === 'string'
        ? { text: source, encoding: null, note: null }
        : decodeText(source, choices.encoding);
    const outcome = readTable(text, { ...choices, encoding }, (share) =>
      port.postMessage({ type: 'progress', requestId, share }, []),
    );
    if (!outcome.ok) return outcome;
    const columns = describeColumns(outcome.table);
    const settings = proposeSettings(outcome.table, columns);
    if (!settings) return refuse({ code: 'nothingToLearn' });
    table = outcome.table;
    const { names, rows, findings } = table;
    const notes = [...(note === null ? [] : [note]), ...outcome.notes];
    return { ok: true, notes, names, columns, rowCount: rows.length, findings, settings };
  }

  function prepare(command: Extract<TableCommand, { type: 'prepare' }>): TableEvent {
    const { requestId, settings, seed } = command;
    const outcome = table ? prepareTable(table, settings, seed) : refuse({ code: 'nothingRead' });
    return { type: 'prepared', requestId, outcome };
  }

  function answer(command: TableCommand): TableEvent {
    switch (command.type) {
      case 'read':
        return { type: 'read', requestId: command.requestId, outcome: read(command) };
      case 'prepare':
        return prepare(command);
      default:
        return command satisfies never;
    }
  }

  port.onmessage = ({ data }) => {
    const event = answer(data);
    port.postMessage(event, transfers(event));
  };
}

function transfers(event: TableEvent): ArrayBuffer[] {
  if (event.type !== 'prepared' || !event.outcome.ok) return [];
  const { inputs, labels } = event.outcome.prepared.rows;
  return [inputs, labels].flatMap(({ buffer }) => (buffer instanceof ArrayBuffer ? [buffer] : []));
}
