/** What the page knows of a run: enough to tell it to another worker, should the present one die. */
import { tableDataset } from '../data/dataset.ts';
import type { Dataset, TableOptions, TableRows } from '../data/dataset.ts';
import type { Checkpoint, RunConfig } from './protocol.ts';

/** Whom it is told to. */
interface Listener {
  setTable(key: string, rows: TableRows): void;
  configure(config: RunConfig, weights: 'keep' | 'fresh'): void;
  restore(config: RunConfig, checkpoint: Checkpoint): void;
}

export class KnownRun {
  /** The newest rows, and those that the checkpoint and the configuration name. */
  #tables = new Map<string, TableRows>();
  #config: RunConfig | null = null;
  /** The newest checkpoint, and the configuration it was taken under. */
  #saved: { config: RunConfig; checkpoint: Checkpoint } | null = null;

  setTable(key: string, rows: TableRows): void {
    const named = [keyIn(this.#saved?.config), keyIn(this.#config)];
    this.#tables = new Map([...this.#tables].filter(([known]) => named.includes(known)));
    this.#tables.set(key, rows);
  }

  configure(config: RunConfig, weights: 'keep' | 'fresh'): void {
    if (weights === 'fresh') this.#saved = null;
    this.#config = config;
  }

  restore(config: RunConfig, checkpoint: Checkpoint): void {
    this.#config = config;
    this.#saved = { config, checkpoint };
  }

  /** The worker has told its state, which is one of the present configuration. */
  reach(checkpoint: Checkpoint): void {
    if (this.#config) this.#saved = { config: this.#config, checkpoint };
  }

  /** The data set that the rows of a table are; null where they have been forgotten, for rows that came after them. */
  tableDataset(options: TableOptions): Dataset | null {
    const rows = this.#tables.get(options.tableKey);
    return rows ? tableDataset(rows, options) : null;
  }

  /** A checkpoint goes in under its own configuration; what has been configured since then comes after it. */
  tellAgain(listener: Listener): void {
    const config = this.#config;
    const saved = this.#saved;
    if (saved) {
      this.#tellRows(saved.config, listener);
      listener.restore(saved.config, saved.checkpoint);
    }
    if (!config || config === saved?.config) return;
    if (keyIn(config) !== keyIn(saved?.config)) this.#tellRows(config, listener);
    listener.configure(config, saved ? 'keep' : 'fresh');
  }

  #tellRows(config: RunConfig, listener: Listener): void {
    const key = keyIn(config);
    const rows = key === null ? undefined : this.#tables.get(key);
    if (key !== null && rows) listener.setTable(key, rows);
  }
}

/** The key of the rows that a configuration names; null where it brings its own. */
function keyIn(config: RunConfig | undefined | null): string | null {
  return config && 'tableKey' in config.data ? config.data.tableKey : null;
}
