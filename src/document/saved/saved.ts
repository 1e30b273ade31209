/**
 * All that is kept of a person's work: in files, in links and in the browser. The document says what a run depends on, the
 * run how far it has come, the view what a person was looking at.
 */
import type { StepSize } from '../../engine/index.ts';
import type { EdgewiseDocument } from '../document.ts';
import type { ParameterRef } from '../edges.ts';

export const SAVED_FORMAT = 'edgewise';
/** Every version that was ever released stays readable: see `migrate`. */
export const SAVED_VERSION = 1;

/** How the names of saved files end, as the browser's dialog of files is told. */
export const SAVED_FILE_KINDS = '.json,application/json';

export interface Saved {
  document: EdgewiseDocument;
  /** Null where nothing has been trained or edited: the run begins from its initial weights. */
  run: SavedRun | null;
  view: SavedView;
  curve: SavedCurve;
  /** The text of a person's own table, as it was read; null where the document is of none. */
  rows: SavedRows | null;
}

/** A run between two updates, or inside a batch: enough to go on with it bit for bit. Arrays are laid out as the parameters. */
export interface SavedRun {
  parameters: Float32Array;
  /** What the run starts again from; null where that is what the document's seed draws. */
  initialParameters: Float32Array | null;
  /** The optimiser's memory; null where it was left out, and begins empty. */
  slots: Float32Array | null;
  /** Updates done, epochs finished, and rows of the present epoch already used. */
  step: number;
  epoch: number;
  positionInEpoch: number;
  /** The step inside the next batch; 0 between two batches. */
  walkIndex: number;
}

export type SavedSample =
  { kind: 'row'; row: number } | { kind: 'own'; inputs: readonly number[]; target: number | null };

/** What a person was looking at, and how. */
export interface SavedView {
  sample: SavedSample;
  chosenView: 'sample' | 'dataset' | null;
  followedView: 'sample' | 'dataset';
  numbersOn: boolean;
  discretised: boolean;
  showValidation: boolean;
  logScale: boolean | null;
  selection: ParameterRef | { kind: 'neuron'; layer: number; unit: number } | null;
  stepSize: StepSize;
  speeds: Readonly<Record<StepSize, number | null>>;
  followsWalk: boolean;
  look: { index: number } | null;
  edgesShow: 'weights' | 'gradients';
  costScope: 'sample' | 'batch' | 'set' | null;
  evaluatedPart: 'train' | 'validation' | 'test';
  /** Where between the targets of two classes the answer becomes the second: 0 to 1, or beyond for linear outputs. */
  threshold: number;
  mathsOpen: boolean;
}

/** The loss curve, column by column; all columns are as long as `epochs`. */
export interface SavedCurve {
  /** Ascending. */
  epochs: readonly number[];
  trainLoss: readonly number[];
  validationLoss: readonly (number | null)[];
  trainAccuracy: readonly (number | null)[];
  validationAccuracy: readonly (number | null)[];
  /** Epochs at which a person edited parameters. */
  edits: readonly number[];
}

/** A file as its bytes, or a text that was pasted. */
export type SavedRows = { kind: 'bytes'; bytes: Uint8Array } | { kind: 'text'; text: string };

export type ParsedSaved =
  /** `report` tells what was changed or left out. */
  | { ok: true; saved: Saved; report: string[] }
  /** `error` is a sentence that says what is wrong, and what can be done. */
  | { ok: false; error: string };
