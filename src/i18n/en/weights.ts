/** The table of all weights. */
import { counted, grouped, plural } from './plural.ts';

export const title = 'Weights';
export const corner = 'from, to';
export const bias = 'bias';
export const neuron = (number: number) => `neuron ${number}`;
export const paste = (count: number) => plural(count, 'paste a weight', `paste ${grouped(count)} weights`);
export const keys = { tab: 'Tab', enter: 'Enter', control: 'Ctrl' };
export const tabHint = 'next cell';
export const enterHint = 'cell below';
export const pasteHint = 'pastes a block from here on';
export const removedCell = 'This connection is removed.';

export const nothingChanged = (error: string) => `${error} Nothing was changed.`;
export const pastedCell = (row: number, column: number, error: string) =>
  `Row ${row}, column ${column} of the pasted block: ${error}`;
export const unevenRows = (row: number, cells: number, first: number) =>
  `Row ${row} of the pasted block has ${counted(cells, 'cell')}, the first has ${first}.`;
/** How commas in a pasted block were read, where they could be meant otherwise. */
export const decimalCommas =
  'Pasted as one column: commas were read as decimal commas. Columns can be parted by tabs or semicolons.';
export const partingCommas = (columns: number) =>
  `Pasted as ${counted(columns, 'column')}: commas were read as parting cells. Numbers with decimal commas can be parted by tabs or semicolons.`;
export const noSuchCell = 'the table has no such cell.';
export const isRemoved = 'that connection is removed.';
