/**
 * The document: everything a person has chosen, as plain JSON. Which problem and data, which network, how it is
 * trained. It holds no parameters: those belong to the run, in the worker.
 */
import type { ActivationName, InitializerName, TrainingSettings } from '../engine/index.ts';
import type { FeatureName } from '../data/features.ts';
import type { BuiltInTableId } from '../data/tables/builtIn.ts';
import type { TableEncoding, TableSettings } from '../data/tables/types.ts';
import type { DrawnPoint, ProblemFacts, ProblemId, TableId } from '../data/problem.ts';

export interface Unit {
  /** Unique in the document and kept for life: weights survive a change of shape by these ids. */
  id: string;
  /** A name a person gave, or null for the usual one. */
  name: string | null;
}

export interface Layer {
  id: string;
  activation: ActivationName;
  units: readonly Unit[];
  /** Share of units switched off at random in each training step; 0 on the output layer. */
  dropoutRate: number;
}

export interface DataSettings {
  rows: number;
  noise: number;
  trainShare: number;
  seed: number;
  /** The inputs fed to the network, for problems that offer derived inputs; null elsewhere. */
  features: readonly FeatureName[] | null;
  /** Points that a person placed; null for problems that are not drawn. */
  points: readonly DrawnPoint[] | null;
}

export interface InitialWeights {
  /** The problem's own numbers (Transactions) or drawn from the seed. */
  source: 'problem' | 'seed';
  initializer: InitializerName;
  seed: number;
}

/** Where the rows of a table come from: a file of the page's own, or one that a person brought. */
export type TableSource =
  { kind: 'builtIn'; id: BuiltInTableId } | { kind: 'own'; fileName: string; contentKey: string };

/** Rows from a file. The rows themselves stay outside the document. */
export interface TablePart {
  /** Names the prepared rows. */
  key: string;
  source: TableSource;
  settings: TableSettings;
  facts: ProblemFacts;
  encoding: TableEncoding;
}

/** When a stretch of training stops of itself; null where that does not stop it. */
export interface FitSettings {
  epochs: number;
  /** Updates to train for; null where it is epochs that count. */
  steps: number | null;
  trainLoss: number | null;
  accuracy: number | null;
  patience: number | null;
}

export interface EdgewiseDocument {
  version: 1;
  problem: ProblemId | TableId;
  /** What the rows of a file are; null for problems that bring their own. */
  table: TablePart | null;
  data: DataSettings;
  /** Hidden layers from left to right, then the output layer. */
  layers: readonly Layer[];
  initialWeights: InitialWeights;
  training: TrainingSettings;
  fit: FitSettings;
  /** Edge keys (see edges.ts) that training leaves alone. */
  locked: readonly string[];
  /** Edge keys of connections taken out, with the weight each had: restoring brings it back. */
  removed: Readonly<Record<string, number>>;
}
