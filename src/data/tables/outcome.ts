/** What comes of reading or preparing a table, as codes with their values. The page puts them into words: `document/tableWords.ts`. */

/** Why a table, or a row of it, is not taken. Rows are counted from 1, the header and blank ones included. */
export type TableRefusal =
  | { code: 'fileTooLarge'; megabytes: number; most: number }
  | { code: 'textTooLarge'; megabytes: number; most: number }
  | { code: 'nothingInIt' }
  | { code: 'notText' }
  | { code: 'badQuote'; row: number }
  | { code: 'tooManyColumns'; columns: number; most: number }
  | { code: 'tooManyRows'; most: number }
  | { code: 'oneRow' }
  | { code: 'columnsDiffer'; row: number; found: number; first: number; expected: number }
  | { code: 'oneColumn' }
  | { code: 'nothingToLearn' }
  | { code: 'nothingRead' }
  | { code: 'noTarget'; target: string }
  | { code: 'noInputs' }
  | { code: 'tooFewRows' }
  | { code: 'noTrainingRows' }
  | { code: 'tooManyInputs'; inputs: number; most: number }
  | { code: 'tooManyValues'; rows: number; inputs: number; most: number }
  | { code: 'oneClass'; target: string; value: string }
  | { code: 'notTwoClasses'; target: string; values: number }
  | { code: 'tooManyClasses'; target: string; values: number; most: number }
  | { code: 'noValues'; column: string }
  | { code: 'valueNeeded'; column: string }
  | { code: 'numberNeeded'; column: string; cell: string };

/** What a person should know of a table that is taken. */
export type TableNote =
  | { code: 'lettersGuessed' }
  | { code: 'thousandsRead'; cell: string; value: number }
  | { code: 'unitRead'; cell: string; value: number }
  | { code: 'columnsNumbered' }
  | { code: 'columnsRenamed'; names: readonly string[] }
  | { code: 'rowsLeftOut'; count: number; rows: number }
  | { code: 'newCategory'; column: string; cell: string };

/** A person's bad input comes back with what is wrong with it. */
export type TableOutcome<Value> = ({ ok: true; notes: readonly TableNote[] } & Value) | Refused;

export interface Refused {
  ok: false;
  refusal: TableRefusal;
}

export function refuse(refusal: TableRefusal): Refused {
  return { ok: false, refusal };
}

/** A mebibyte is called a megabyte, as people do. */
export function megabytes(bytes: number): number {
  return Math.round(bytes / 2 ** 20);
}
