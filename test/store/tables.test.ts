/** Questions about several tables at once, to one worker, which knows the table that it read last. */
import { onTestFinished, describe, expect, it } from 'vitest';
import { FIND_ALL } from '../../src/data/tables/reading.ts';
import type { TableSource } from '../../src/document/document.ts';
import { createTables, type Tables } from '../../src/store/tables.ts';
import { createTableClient, type TableWorkerLike } from '../../src/worker/tableClient.ts';
import type { TableCommand } from '../../src/worker/tableProtocol.ts';
import { createLocalTableWorker } from '../helpers/localTableWorker.ts';

interface Desk {
  tables: Tables;
  /** What happens right after the worker is next asked for this. */
  atNext(type: TableCommand['type'], act: (worker: TableWorkerLike) => void): void;
}

function openDesk(): Desk {
  const acts = new Map<TableCommand['type'], (worker: TableWorkerLike) => void>();
  function makeWorker(): TableWorkerLike {
    const worker = createLocalTableWorker();
    const { postMessage } = worker;
    worker.postMessage = (command, transfer) => {
      postMessage(command, transfer);
      const act = acts.get(command.type);
      acts.delete(command.type);
      act?.(worker);
    };
    return worker;
  }
  const client = createTableClient(makeWorker);
  onTestFinished(() => client.cancel());
  const tables = createTables({ client, loadFile: () => Promise.reject(new Error('There are no files.')) });
  return { tables, atNext: (type, act) => void acts.set(type, act) };
}

/** Twenty rows, a from 1 to 20 times `factor`. */
function textOf(factor: number, separator = ','): string {
  const rows = Array.from({ length: 20 }, (_, at) => [(at + 1) * factor, (at * 7) % 5, (at * 3) % 4]);
  return [['a', 'b', 'y'], ...rows].map((cells) => cells.join(separator)).join('\n');
}

/** What a document keeps of a text that has been read. */
async function readOwn(tables: Tables, text: string) {
  const { contentKey, outcome } = await tables.readOwn(text, FIND_ALL);
  if (!outcome.ok) throw new Error(outcome.error);
  const source: TableSource = { kind: 'own', fileName: 'a.csv', contentKey };
  return { source, settings: outcome.settings, findings: outcome.findings };
}

/** The largest value of the first column, as it is prepared. */
async function largest(tables: Tables, { source, settings }: Awaited<ReturnType<typeof readOwn>>, seed = 1) {
  const outcome = await tables.prepare(source, { ...settings, scaling: 'none' }, seed);
  if (!outcome.ok) throw new Error(outcome.error);
  const { inputs, inputCount } = outcome.prepared.rows;
  return Math.max(...inputs.filter((_, at) => at % inputCount === 0));
}

describe('Tables', () => {
  it('are prepared from their own text, whatever is read meanwhile', async () => {
    const { tables, atNext } = openDesk();
    const first = await readOwn(tables, textOf(1));
    await readOwn(tables, textOf(10));
    let other: Promise<unknown> | undefined;
    atNext('read', () => (other = readOwn(tables, textOf(100))));
    expect(await largest(tables, first)).toBe(20);
    await other;
    expect(await largest(tables, first)).toBe(20);
  });

  it('are read in another way from their own text, whatever is prepared meanwhile', async () => {
    const { tables } = openDesk();
    const first = await readOwn(tables, textOf(1));
    const second = await readOwn(tables, textOf(10, ';'));
    expect(second.findings.delimiter).toBe(';');
    expect(await largest(tables, first)).toBe(20);
    const again = await tables.describe(second.source, { ...second.findings, hasHeader: false });
    expect(again).toMatchObject({ ok: true, rowCount: 21 });
    expect(await largest(tables, second)).toBe(200);
  });

  it('are read anew when the worker has died', async () => {
    const { tables, atNext } = openDesk();
    const first = await readOwn(tables, textOf(1));
    atNext('prepare', (worker) => worker.onerror?.(new Event('error') as ErrorEvent));
    await expect(largest(tables, first)).rejects.toThrow('has stopped');
    expect(await largest(tables, first)).toBe(20);
  });
});
