/** Why a table is not taken, and what was found while it was read. Loaded when there is something to say. */
import { counted, grouped, plural } from './plural.ts';

const leaveRowsOut = 'leave rows out';
const different = (values: number) => counted(values, 'different value');

export const fileTooLarge = (megabytes: number, most: number) =>
  `The file has ${grouped(megabytes)} MB. At most ${most} MB are read: ${leaveRowsOut}.`;
export const textTooLarge = (megabytes: number, most: number) =>
  `This is ${grouped(megabytes)} MB of text. At most ${most} MB are read: ${leaveRowsOut}.`;
export const nothingInIt = 'There is nothing in it: no row and no column.';
export const notText =
  'This is not a text. Save the table as CSV (comma separated values), and open that file.';
export const badQuote = (row: number) =>
  `Row ${grouped(row)} has a quotation mark that is not closed or stands in the middle of a cell. Close it, or double it inside a quoted cell.`;
export const tooManyColumns = (columns: number, most: number) =>
  `There are ${grouped(columns)} columns. At most ${grouped(most)} are read: leave columns out.`;
export const tooManyRows = (most: number) =>
  `There are more than ${grouped(most)} rows. At most so many are read: ${leaveRowsOut}.`;
export const oneRow = 'There is one row only, and no row below it. A table to learn from needs several.';
export const columnsDiffer = (row: number, found: number, first: number, expected: number) =>
  `Row ${grouped(row)} has ${counted(found, 'cell')}, but row ${grouped(first)} has ${grouped(expected)}. Every row needs the same number: look for a missing or an extra delimiter near column ${grouped(Math.min(found, expected))}.`;
export const oneColumn =
  'There is one column only. A table to learn from needs at least one input and a target: choose another delimiter, or another file.';
export const nothingToLearn =
  'There is nothing to learn from: fewer than two columns vary without having another value in every row, as dates and identifiers do. Choose another file.';
export const nothingRead = 'No table has been read yet.';

export const noTarget = (target: string) =>
  `There is no column “${target}” to predict. Choose another target.`;
export const noInputs = 'No column is left as an input. Use at least one besides the target.';
export const tooFewRows =
  'Fewer than two complete rows are left. Fill missing cells, or leave fewer columns in.';
export const noTrainingRows = 'No row is left to train on. Give training a larger share.';
export const tooManyInputs = (inputs: number, most: number) =>
  `The columns make ${grouped(inputs)} inputs, and a network takes ${grouped(most)} at most. Leave out columns, above all those with many categories.`;
export const tooManyValues = (rows: number, inputs: number, most: number) =>
  `${counted(rows, 'row')} of ${counted(inputs, 'input')} are ${millions(rows * inputs)} million values, and ${millions(most)} million are the most. Leave out rows, or columns with many categories.`;
export const oneClass = (target: string, value: string) =>
  `Every row has “${value}” as “${target}”: there is nothing to tell apart. Choose another target.`;
export const notTwoClasses = (target: string, values: number) =>
  `“${target}” has ${different(values)}, not two. Predict it as classes, or choose another target.`;
export const tooManyClasses = (target: string, values: number, most: number) =>
  `“${target}” has ${different(values)}, more than ${most} classes. Choose another target, or predict it as a number.`;
export const noValues = (column: string) =>
  `“${column}” has no value in any training row. Leave it out, or change what is missing.`;

export const valueNeeded = (column: string) => `“${column}” needs a value.`;
export const numberNeeded = (column: string, cell: string) =>
  `“${cell}” is no number. “${column}” needs one.`;

export const lettersGuessed =
  'The letters are not UTF-8, so they are read as Windows-1252. If some look wrong, choose another encoding.';
export const thousandsRead = (cell: string, value: number) =>
  `${readAs(cell, value)}: the signs between part thousands.`;
export const unitRead = (cell: string, value: number) => `${readAs(cell, value)}, without its sign.`;
export const columnsNumbered = 'There is no header, so the columns are numbered.';
export const columnsRenamed = (names: readonly string[]) =>
  `Columns without a name of their own are called ${names.join(', ')}.`;
export const rowsLeftOut = (count: number, rows: number) =>
  `${grouped(count)} of ${counted(rows, 'row')} ${plural(count, 'has a missing cell and is', 'have a missing cell and are')} left out.`;
export const newCategory = (column: string, cell: string) => `“${cell}” never came in “${column}”.`;

/** Without commas: how the number is written is what this is about. */
function readAs(cell: string, value: number): string {
  return `“${cell}” is read as ${value}`;
}

function millions(values: number): string {
  return grouped(Math.ceil(values / 1e6));
}
