/** The table of rows, in its own units and as the network sees it. */
import { counted } from './plural.ts';

export const title = 'Table';
export const values = 'Values';
export const inUnits = 'In their own units';
export const asNetwork = 'As the network sees them';
export const rowsLabel = 'Rows';
export const parts = { all: 'All', train: 'Train', validation: 'Validation', test: 'Test' };
export const rows = (count: string) => counted(count, 'row');
export const row = 'row';
export const firstColumns = (shown: number, all: string) =>
  `The first ${shown} of ${all} columns, and the target.`;
export const classAbove = 'Class above the line';
export const aboveLine = ', above the line';
export const allOthers = 'all others';
export const below = (name: string) => `${name}, below`;
