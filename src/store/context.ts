/** What every action needs: the state, the worker, the frames, the history, and the few moves they share. */
import type { StoreApi } from 'zustand/vanilla';
import type { EdgewiseDocument } from '../document/document.ts';
import type { TrainingClient } from '../worker/trainingClient.ts';
import type { Frames } from './frames.ts';
import type { History } from './history.ts';
import type { LookingBack } from './lookingBack.ts';
import type { Tables } from './tables.ts';
import type { AppState, InterfaceState, Notice, RunState } from './state.ts';

export interface ActionContext {
  get(): AppState;
  setRun(change: Partial<RunState>): void;
  setUi(change: Partial<InterfaceState>): void;
  /** Puts a document in place: records the state before it, and tells the worker. */
  change(words: string, document: EdgewiseDocument, options?: ChangeOptions): void;
  /** Keeps the state before what follows as an entry of undo. */
  record(words: string, options?: Parameters<History['record']>[1]): { isMerged: boolean };
  /** Puts a diamond on the timeline, with words. */
  markEdit(words: string, isMerged?: boolean): void;
  /** Says something in words; null is nothing to say. */
  say(text: string | null, kind?: Notice['kind']): void;
  announce(text: string): void;
  /** Connections that were taken out stay at 0 when the weights start over. */
  zeroRemoved(): void;
  /** Shows what undo and redo would do now. */
  setHistoryWords(): void;
  /** Tells the worker the rows of the document's table, if it has one and they are another one's. */
  giveRows(document: EdgewiseDocument): void;
  tables: Tables;
  client: TrainingClient;
  frames: Frames;
  history: History;
  lookingBack: LookingBack;
  state: StoreApi<AppState>;
}

export interface ChangeOptions {
  /** 'fresh' starts over from new initial weights. */
  weights?: 'keep' | 'fresh';
  mergeKey?: string;
  note?: string | null;
  /** No entry of undo where none is there yet: nobody had what was open before. */
  isFirst?: boolean;
}
