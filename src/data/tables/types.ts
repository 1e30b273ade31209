/** Tables from files: as they are read, as a person wants them, and as the network gets them. All of it is plain data. */
import type { Task } from '../../engine/index.ts';
import type { TableRows } from '../dataset.ts';

export type Delimiter = ',' | ';' | '\t' | '|';

export type TextEncoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';

/** How to read a text; null lets it be found out. */
export interface ReadChoices {
  delimiter: Delimiter | null;
  hasHeader: boolean | null;
  /** Whether 1,5 is one and a half. */
  decimalComma: boolean | null;
  /** Of the bytes of a file. */
  encoding: TextEncoding | null;
}

/** What was chosen or found out. */
export interface ReadFindings {
  delimiter: Delimiter;
  hasHeader: boolean;
  decimalComma: boolean;
  /** Null for a text that was pasted. */
  encoding: TextEncoding | null;
}

/** Cells as text, row after row, every row as long as `names`. */
export interface RawTable {
  /** All different, none empty. */
  names: readonly string[];
  rows: readonly (readonly string[])[];
  /** Of each row the number that it has in the file: from 1, the header and blank rows included. */
  rowNumbers: readonly number[];
  findings: ReadFindings;
}

export type ColumnKind = 'number' | 'category' | 'yesNo' | 'date' | 'identifier' | 'constant' | 'empty';

export interface ColumnDescription {
  name: string;
  kind: ColumnKind;
  /** Cells without a value, and with one. */
  missing: number;
  present: number;
  /** Different values. */
  distinct: number;
  /** Of numbers, identifiers that are numbers included; null for all else. */
  numbers: { min: number; max: number; mean: number; zeros: number; isWhole: boolean } | null;
  /** The values of all else with their counts, the most frequent first; at most a hundred. */
  categories: readonly { value: string; count: number }[];
  /** The first cell that should be a number and is none; its row is numbered as in the file. */
  stray: { row: number; text: string } | null;
}

/** What is put in the place of a missing cell, or that its row is left out. */
export type MissingRule = 'drop' | 'mean' | 'median' | 'mostFrequent';

export interface ColumnSettings {
  name: string;
  isUsed: boolean;
  kind: ColumnKind;
  missing: MissingRule;
  zeroIsMissing: boolean;
}

/** `standardise`: mean 0, standard deviation 1. `minMax`: 0 to 1. `commonMinMax`: 0 to 1 by one range for all columns, as of pixels. */
export type Scaling = 'standardise' | 'minMax' | 'commonMinMax' | 'none';

export interface PartShares {
  train: number;
  validation: number;
  test: number;
}

/** All that a person decides about a table. */
export interface TableSettings {
  read: ReadChoices;
  columns: readonly ColumnSettings[];
  /** The name of the column to predict, and as what. */
  target: string;
  task: Task;
  scaling: Scaling;
  /** Of a target that is a number; its unit is shown everywhere all the same. */
  targetScaling: Exclude<Scaling, 'commonMinMax'>;
  shares: PartShares;
}

/** How the cells of a column become inputs of the network: constants that were fitted on the training rows. */
export type ColumnEncoding =
  | {
      kind: 'number';
      name: string;
      /** Input = (value − offset) / divisor. */
      offset: number;
      divisor: number;
      /** What stands for a missing cell; null where their rows are left out. */
      fill: number | null;
      zeroIsMissing: boolean;
      /** Smallest and largest value of the training rows. */
      min: number;
      max: number;
    }
  | {
      /** One input for each category: 1 for the one that it is. */
      kind: 'category';
      name: string;
      categories: readonly string[];
      fill: string | null;
    }
  | {
      /** One input: 1 for yes. */
      kind: 'yesNo';
      name: string;
      no: string;
      yes: string;
      fill: string | null;
    };

export type TargetEncoding =
  | { kind: 'classes'; name: string; classes: readonly string[] }
  /** Target = (value − offset) / divisor. */
  | { kind: 'number'; name: string; offset: number; divisor: number; min: number; max: number };

export interface TableEncoding {
  decimalComma: boolean;
  columns: readonly ColumnEncoding[];
  target: TargetEncoding;
}

export interface PreparedTable {
  encoding: TableEncoding;
  rows: TableRows;
  /** For each prepared row the row of the table it comes from. */
  sourceRows: Uint32Array;
  /** One name for each input of the network, as in "origin: usa". */
  inputNames: readonly string[];
}
