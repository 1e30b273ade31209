/** The lines of Keras that each station stands for: those of the program that is written out. */
import type { EdgewiseDocument, TablePart } from '../../document/document.ts';
import {
  kerasCallbackLines,
  kerasCompileLines,
  kerasFitLines,
  kerasLayerLines,
} from '../../export/kerasLines.ts';
import { dataFileName } from '../../export/programSource.ts';
import { pyList, pyString } from '../../export/python.ts';
import { aimLines, fitSettingLines, rateLines, rateSetting } from '../../export/trainingSettings.ts';
import type { StationName } from './stations.ts';

/** `hasValidation` where rows are held out for it. */
export function stationCode(
  document: EdgewiseDocument,
  station: StationName,
  hasValidation: boolean,
): string {
  return linesOf(document, station, hasValidation)
    .join('\n')
    .replace(/\n{3,}/g, '\n\n');
}

function linesOf(document: EdgewiseDocument, station: StationName, hasValidation: boolean): string[] {
  switch (station) {
    case 'load':
      return loadLines(document);
    case 'define':
      return kerasLayerLines(document);
    case 'compile':
      return [rateSetting(document), ...kerasCompileLines(document)];
    case 'fit':
      return fitLines(document, hasValidation);
    case 'evaluate':
      return ['model.evaluate(X[VALIDATION], Y[VALIDATION])'];
    case 'predict':
      return ['model.predict(x, verbose=0)'];
  }
}

/** In short, with Pandas: the program reads and encodes the file itself. */
function loadLines(document: EdgewiseDocument): string[] {
  const { table } = document;
  const target = pyString(table?.settings.target ?? 'y');
  return [
    `data = pd.read_csv(${[pyString(dataFileName(document) ?? ''), ...readArguments(table)].join(', ')})`,
    `X, Y = data.drop(columns=${target}), data[${target}]`,
  ];
}

/** What Pandas has to be told of a file because it would take it otherwise. */
function readArguments(table: TablePart | null): string[] {
  if (!table) return [];
  const { read, columns } = table.settings;
  const names = columns.map(({ name }) => pyString(name));
  return [
    ...(read.delimiter && read.delimiter !== ',' ? [`sep=${pyString(read.delimiter)}`] : []),
    ...(table.encoding.decimalComma ? ['decimal=","'] : []),
    ...(read.encoding && read.encoding !== 'utf-8' ? [`encoding=${pyString(read.encoding)}`] : []),
    ...(read.hasHeader === false ? [`names=${pyList(names)}`] : []),
  ];
}

function fitLines(document: EdgewiseDocument, hasValidation: boolean): string[] {
  const hasSchedule = document.training.schedule.kind !== 'constant';
  const functions = [
    ...(hasSchedule ? [...rateLines(document), ''] : []),
    ...aimLines(document, hasValidation),
    ...kerasCallbackLines(document),
  ];
  return [
    ...fitSettingLines(document),
    ...(functions.length > 0 ? ['', ...functions, ''] : []),
    ...kerasFitLines(document, hasValidation),
  ];
}
