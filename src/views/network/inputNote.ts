import { FEATURE_NAMES } from '../../data/features.ts';
import type { EdgewiseDocument } from '../../document/document.ts';
import { inputUnits } from '../../document/network.ts';
import { network as words } from '../../i18n/en.ts';
import { formatCount } from '../../viz/numberFormat.ts';

/** Under the name of the input: "2 of 7 features", "8 columns". */
export function inputNote(document: EdgewiseDocument): string {
  const { data, table } = document;
  const chosen = inputUnits(document).length;
  if (data.features) return words.featuresOf(chosen, FEATURE_NAMES.length);
  if (!table) return words.inputsOf(formatCount(chosen), chosen);
  const { length } = table.encoding.columns;
  const columns = words.columnsOf(formatCount(length), length);
  return length === chosen ? columns : words.columnsAndInputs(columns, formatCount(chosen));
}
