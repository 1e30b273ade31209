/**
 * Undo and redo for all that a person does. An entry holds the document and the worker's whole state from before the
 * action, so undo brings back parameters, optimiser state and curve bit for bit.
 */
import type { EdgewiseDocument } from '../document/document.ts';
import type { Checkpoint } from '../worker/protocol.ts';
import type { Curve } from './curve.ts';

export const HISTORY_ENTRIES_LIMIT = 2000;
export const HISTORY_BYTES_LIMIT = 128 * 2 ** 20;

export interface Snapshot {
  document: EdgewiseDocument;
  curve: Curve;
  /** Where training stood inside the batch; 0 between two batches. */
  walkIndex: number;
  /** Comes from the worker, which answers in order: it is the state of the moment it was asked for. */
  checkpoint: Promise<Checkpoint>;
}

interface Entry {
  words: string;
  snapshot: Snapshot;
  bytes: number;
  /** Changes with the same key that follow each other are one entry: a slider's drag, a stretch of steps. */
  mergeKey: string | null;
}

export interface History {
  /** The present state: a gesture takes it when it begins and records it when it ends. */
  capture(): Snapshot;
  /** Keeps the state before the action that `words` tells: the present one, or one captured earlier. */
  record(words: string, options?: { mergeKey?: string; snapshot?: Snapshot }): void;
  /** The next change starts an entry of its own, even with the same merge key. */
  endMerge(): void;
  undo(): Snapshot | null;
  redo(): Snapshot | null;
  undoWords(): string[];
  redoWords(): string[];
}

function checkpointBytes(checkpoint: Checkpoint): number {
  const { state, initialParameters } = checkpoint;
  return (
    state.parameters.byteLength +
    state.slots.byteLength +
    state.frozen.byteLength +
    initialParameters.byteLength
  );
}

export function createHistory(capture: () => Snapshot): History {
  const undoStack: Entry[] = [];
  let redoStack: Entry[] = [];

  function createEntry(words: string, mergeKey: string | null, snapshot: Snapshot): Entry {
    const entry: Entry = { words, snapshot, bytes: 0, mergeKey };
    entry.snapshot.checkpoint.then(
      (checkpoint) => {
        entry.bytes = checkpointBytes(checkpoint);
        dropOldest();
      },
      // The worker went away before it answered: whoever undoes to this entry is told then.
      () => undefined,
    );
    return entry;
  }

  function dropOldest(): void {
    let bytes = [...undoStack, ...redoStack].reduce((sum, entry) => sum + entry.bytes, 0);
    while (undoStack.length > 1 && (undoStack.length > HISTORY_ENTRIES_LIMIT || bytes > HISTORY_BYTES_LIMIT))
      bytes -= undoStack.shift()?.bytes ?? 0;
  }

  /** Moves the newest entry of one stack to the other, with the present state in its place. */
  function exchange(from: Entry[], to: Entry[]): Snapshot | null {
    const entry = from.pop();
    if (!entry) return null;
    to.push(createEntry(entry.words, null, capture()));
    return entry.snapshot;
  }

  function endMerge(): void {
    const newest = undoStack.at(-1);
    if (newest) newest.mergeKey = null;
  }

  return {
    capture,
    record(words, { mergeKey = null, snapshot }: { mergeKey?: string | null; snapshot?: Snapshot } = {}) {
      const newest = undoStack.at(-1);
      redoStack = [];
      if (mergeKey !== null && newest?.mergeKey === mergeKey) {
        newest.words = words;
        return;
      }
      undoStack.push(createEntry(words, mergeKey, snapshot ?? capture()));
      dropOldest();
    },
    endMerge,
    undo() {
      const snapshot = exchange(undoStack, redoStack);
      endMerge();
      return snapshot;
    },
    redo: () => exchange(redoStack, undoStack),
    undoWords: () => undoStack.map((entry) => entry.words),
    redoWords: () => redoStack.map((entry) => entry.words),
  };
}
