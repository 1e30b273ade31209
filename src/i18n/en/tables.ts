/** Bringing a table of one's own, and the choices about any table. */
import { counted, plural } from './plural.ts';

export const pastedName = 'pasted rows';
export const unreadable = (name: string) => `“${name}” could not be read. Choose it again.`;
export const refused = (name: string, reason: string) => `${name}: ${reason}`;
export const tooLarge = (name: string, megabytes: string) =>
  `“${name}” has ${megabytes} MB, and at most 50 MB are read. Leave rows out, and choose it again.`;

export const file = 'File';
export const dropHere = 'Drop a CSV or TSV file here, or';
export const chooseFile = 'Choose a file';
export const fileField = 'CSV file';
export const limits = 'Up to 50 MB and 200,000 rows. It stays on this machine.';
export const paste = 'Or paste rows';
export const pasteExample = 'height,weight,species\n12.1,3.4,cat\n54.0,21.5,dog';
export const pasteFirst = 'Paste rows with a header first.';
export const readRows = 'Read the rows';

export const reading = (name: string) => `Reading ${name}`;
export const readingNow = (name: string) => `${reading(name)} …`;
export const cancel = 'Cancel';

/** Between the name of a table, its rows and its columns. */
export const has = 'has';
export const and = 'and';
export const rows = (count: string) => counted(count, 'row');
export const columns = (count: string) => counted(count, 'column');
export const anotherFile = 'Another file';
export const open = 'Open';
export const opening = 'Opening …';
export const isOpening = 'It is being opened.';

export const predicts = 'It learns to predict';
export const fromColumns = (columnsText: string, inputsText: string) =>
  `from ${columnsText}: ${inputsText} of the network.`;
export const inputs = (count: string) => counted(count, 'input');
export const classCount = (count: string) => counted(count, 'class', 'classes');
export const aNumber = 'a number';
export const leftOut = (names: string) => `Left out: ${names}.`;
export const andMore = (count: string) => `and ${count} more`;
export const nextStep = 'If that is what you want, press Open and then Fit.';
export const correctBelow = 'If not, change it below.';
export const tooManyInputs = (count: string, most: string) =>
  `That is ${count} inputs, and a network takes ${most} at most.`;
export const leaveLastOut = (count: string) =>
  plural(count, 'Leave the last column out', `Leave the last ${count} columns out`);

export const delimiter = 'Delimiter';
export const delimiters = { comma: 'comma', semicolon: 'semicolon', tab: 'tab', bar: 'bar' };
export const letters = 'Letters';
export const encodings = {
  utf8: 'UTF-8',
  utf16: 'UTF-16',
  utf16BigEnd: 'UTF-16, big end first',
  windows: 'Windows-1252',
};
export const hasHeader = 'The first row has names';
export const decimalComma = 'Decimal comma';

export const predict = 'Predict';
export const as = 'As';
export const tasks = { binary: 'two classes', classes: 'classes', regression: 'a number' };
export const setTarget = (what: string) => `predict ${what}`;
export const scaleInputs = 'Scale inputs';
export const setInputScaling = (scaling: string) => `set the scaling of the inputs to ${scaling}`;
export const scaleTarget = 'Scale target';
export const setTargetScaling = (scaling: string) => `set the scaling of the target to ${scaling}`;
export const scalings = {
  standardise: 'standardise',
  minMax: '0 to 1',
  commonMinMax: '0 to 1, all alike',
  none: 'none',
};
export const shares = { validation: 'Validation', test: 'Test' };
export const percent = (number: number) => `${number} %`;
export const setShare = (part: string, percentText: string) => `set the ${part} share to ${percentText}`;

export const columnList = 'Columns';
export const moreColumns = (count: string) =>
  `… and ${counted(count, 'more column')}, taken as ${plural(count, 'it was', 'they were')} found`;
export const predicted = 'predicted';
export const use = (column: string) => `Use ${column}`;
export const noValue = 'There is no value in it.';
export const kindOf = (column: string) => `Kind of ${column}`;
export const kinds = {
  number: 'number',
  category: 'category',
  yesNo: 'yes or no',
  date: 'date',
  identifier: 'identifier',
  constant: 'constant',
  empty: 'empty',
};
export const range = (least: string, most: string, mean: string) => `${least} to ${most}, mean ${mean}`;
export const nothing = 'nothing';
export const moreValues = (values: string, count: string) => `${values}, … (${count})`;
export const lacking = (count: string) => `${count} missing:`;
export const stray = (cell: string, row: string) =>
  `“${cell}” in row ${row} is no number, and counts as missing.`;
export const missingIn = (column: string) => `Missing in ${column}`;
export const missingRules = {
  drop: 'leave the row out',
  mean: 'mean',
  median: 'median',
  mostFrequent: 'most frequent',
};
export const zeroMeans = (column: string) => `Zero means missing in ${column}`;
export const zerosMean = (count: string) =>
  plural(count, 'the 0 means missing', `the ${count} zeros mean missing`);
