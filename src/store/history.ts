/**
 * Undo and redo for all that a person does. An entry holds the document and the worker's whole state from before the
 * action, so undo brings back parameters, optimiser state, position and curve bit for bit.
 */
import type { EdgewiseDocument } from '../document/document.ts';
import type { Checkpoint, Moment } from '../worker/protocol.ts';
import type { Branch } from './branches.ts';
import { growCurve, type Curve } from './curve.ts';
import type { LessonState } from './lesson.ts';

export const HISTORY_ENTRIES_LIMIT = 2000;
export const HISTORY_BYTES_LIMIT = 128 * 2 ** 20;

export interface Snapshot {
  document: EdgewiseDocument;
  /** As far as the page had it. */
  curve: Curve;
  branches: readonly Branch[];
  /** Undo over the beginning of a scene goes back to the one before, or out of the lesson. */
  lesson: LessonState | null;
  /** Comes from the worker, which answers in order: it is the state of the moment it was asked for. */
  moment: Promise<Moment>;
}

/** A snapshot that has come together: all that there is to put back. */
export interface Standing {
  document: EdgewiseDocument;
  checkpoint: Checkpoint;
  curve: Curve;
  branches: readonly Branch[];
  lesson: LessonState | null;
}

/** Rejects where the worker went away before it answered. */
export async function standingOf({ moment, ...snapshot }: Snapshot): Promise<Standing> {
  const { checkpoint, curve: points } = await moment;
  const { step } = checkpoint.state;
  return { ...snapshot, checkpoint, curve: growCurve(snapshot.curve, { step, curve: points }) };
}

interface Kept {
  snapshot: Snapshot;
  bytes: number;
}

interface Entry {
  words: string;
  /** Of undone entries the state after the action, of all others the state before it. */
  kept: Kept;
  /** Changes with the same key that follow each other are one entry: a slider's drag, a stretch of steps. */
  mergeKey: string | null;
}

export interface History {
  /** The present state: a gesture takes it when it begins and records it when it ends. */
  capture(): Snapshot;
  /**
   * Keeps the state before the action that `words` tells: the present one, or one captured earlier. Says whether the action
   * goes on with the one before.
   */
  record(words: string, options?: { mergeKey?: string; snapshot?: Snapshot }): { isMerged: boolean };
  /** The next change starts an entry of its own, even with the same merge key. */
  endMerge(): void;
  /** The state that `move` by so many entries would lead to; null where there are not so many. */
  peek(distance: number): Snapshot | null;
  /** Goes back so many entries, or on where `distance` is positive; the present state is kept. */
  move(distance: number): void;
  undoWords(): string[];
  redoWords(): string[];
}

function bytesOf({ document, curve }: Snapshot, { checkpoint, curve: points }: Moment): number {
  const { state, initialParameters } = checkpoint;
  const arrays = [state.parameters, state.slots, state.frozen, initialParameters];
  // The rows of lists are shared between snapshots: each of them holds but one reference a row.
  const references = (document.data.points?.length ?? 0) + curve.edits.length + points.length;
  return arrays.reduce((sum, array) => sum + array.byteLength, 8 * references);
}

export function createHistory(capture: () => Snapshot): History {
  const undoStack: Entry[] = [];
  let redoStack: Entry[] = [];

  function keep(snapshot: Snapshot): Kept {
    const kept: Kept = { snapshot, bytes: 0 };
    snapshot.moment.then(
      (moment) => {
        kept.bytes = bytesOf(snapshot, moment);
        dropOldest();
      },
      // The worker went away before it answered: whoever undoes to this entry is told then.
      () => undefined,
    );
    return kept;
  }

  function dropOldest(): void {
    let bytes = [...undoStack, ...redoStack].reduce((sum, { kept }) => sum + kept.bytes, 0);
    while (undoStack.length > 1 && (undoStack.length > HISTORY_ENTRIES_LIMIT || bytes > HISTORY_BYTES_LIMIT))
      bytes -= undoStack.shift()?.kept.bytes ?? 0;
  }

  function endMerge(): void {
    const newest = undoStack.at(-1);
    if (newest) newest.mergeKey = null;
  }

  /** Where a move comes from, and where its entries go. */
  const stacksFor = (distance: number) =>
    distance < 0 ? { from: undoStack, to: redoStack } : { from: redoStack, to: undoStack };

  return {
    capture,
    record(words, { mergeKey = null, snapshot }: { mergeKey?: string | null; snapshot?: Snapshot } = {}) {
      const newest = undoStack.at(-1);
      redoStack = [];
      if (mergeKey !== null && newest?.mergeKey === mergeKey) {
        newest.words = words;
        return { isMerged: true };
      }
      undoStack.push({ words, kept: keep(snapshot ?? capture()), mergeKey });
      dropOldest();
      return { isMerged: false };
    },
    endMerge,
    peek: (distance) => stacksFor(distance).from.at(-Math.abs(distance))?.kept.snapshot ?? null,
    move(distance) {
      const { from, to } = stacksFor(distance);
      let kept = keep(capture());
      for (let left = Math.abs(distance); left > 0; left--) {
        const entry = from.pop();
        if (!entry) break;
        to.push({ words: entry.words, kept, mergeKey: null });
        kept = entry.kept;
      }
      endMerge();
    },
    undoWords: () => undoStack.map((entry) => entry.words),
    redoWords: () => redoStack.map((entry) => entry.words),
  };
}
