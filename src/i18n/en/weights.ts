/** The table of all weights. */
import { plural } from './plural.ts';

export const title = 'Weights';
export const corner = 'from, to';
export const bias = 'bias';
export const neuron = (number: number) => `neuron ${number}`;
export const paste = (count: number) => plural(count, 'paste a weight', `paste ${count} weights`);
export const keys = { tab: 'Tab', enter: 'Enter', control: 'Ctrl' };
export const tabHint = 'next cell';
export const enterHint = 'cell below';
export const pasteHint = 'pastes a block from here on';
export const removedCell = 'This connection is removed.';

export const nothingChanged = (error: string) => `${error} Nothing was changed.`;
export const pastedCell = (row: number, column: number, error: string) =>
  `Row ${row}, column ${column} of the pasted block: ${error}`;
export const noSuchCell = 'the table has no such cell.';
export const isRemoved = 'that connection is removed.';
