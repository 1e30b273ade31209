/** What comes of reading a table, in words. A code without words does not compile. */
import type { TableNote, TableRefusal } from '../data/tables/outcome.ts';
import { tableReading as words } from '../i18n/en.ts';

export function refusalText(refusal: TableRefusal): string {
  switch (refusal.code) {
    case 'fileTooLarge':
      return words.fileTooLarge(refusal.megabytes, refusal.most);
    case 'textTooLarge':
      return words.textTooLarge(refusal.megabytes, refusal.most);
    case 'nothingInIt':
      return words.nothingInIt;
    case 'notText':
      return words.notText;
    case 'badQuote':
      return words.badQuote(refusal.row);
    case 'tooManyColumns':
      return words.tooManyColumns(refusal.columns, refusal.most);
    case 'tooManyRows':
      return words.tooManyRows(refusal.most);
    case 'oneRow':
      return words.oneRow;
    case 'columnsDiffer':
      return words.columnsDiffer(refusal.row, refusal.found, refusal.first, refusal.expected);
    case 'oneColumn':
      return words.oneColumn;
    case 'nothingToLearn':
      return words.nothingToLearn;
    case 'nothingRead':
      return words.nothingRead;
    case 'noTarget':
      return words.noTarget(refusal.target);
    case 'noInputs':
      return words.noInputs;
    case 'tooFewRows':
      return words.tooFewRows;
    case 'noTrainingRows':
      return words.noTrainingRows;
    case 'tooManyInputs':
      return words.tooManyInputs(refusal.inputs, refusal.most);
    case 'tooManyValues':
      return words.tooManyValues(refusal.rows, refusal.inputs, refusal.most);
    case 'oneClass':
      return words.oneClass(refusal.target, refusal.value);
    case 'notTwoClasses':
      return words.notTwoClasses(refusal.target, refusal.values);
    case 'tooManyClasses':
      return words.tooManyClasses(refusal.target, refusal.values, refusal.most);
    case 'noValues':
      return words.noValues(refusal.column);
    case 'valueNeeded':
      return words.valueNeeded(refusal.column);
    case 'numberNeeded':
      return words.numberNeeded(refusal.column, refusal.cell);
  }
}

export function noteText(note: TableNote): string {
  switch (note.code) {
    case 'lettersGuessed':
      return words.lettersGuessed;
    case 'thousandsRead':
      return words.thousandsRead(note.cell, note.value);
    case 'unitRead':
      return words.unitRead(note.cell, note.value);
    case 'columnsNumbered':
      return words.columnsNumbered;
    case 'columnsRenamed':
      return words.columnsRenamed(note.names);
    case 'rowsLeftOut':
      return words.rowsLeftOut(note.count, note.rows);
    case 'newCategory':
      return words.newCategory(note.column, note.cell);
  }
}
