/** The network in Keras, station by station, with the weights of Edgewise and the same training. */
import { dataLines } from './dataLines.ts';
import { headLines } from './headLines.ts';
import { importLines } from './importLines.ts';
import { kerasCallbackLines, kerasCompileLines, kerasFitLines, kerasLayerLines } from './kerasLines.ts';
import { numpyLossLines } from './lossCode.ts';
import type { ProgramSource } from './programSource.ts';
import { accuracyLines, reportLines } from './reportLines.ts';
import { aimLines, fitSettingLines, rateLines, rateSetting } from './trainingSettings.ts';
import { weightLines } from './weightLines.ts';

export function kerasScript(source: ProgramSource): string {
  const { document } = source;
  const { loss } = document.training;
  const program = [
    ...dataLines(source),
    '',
    '',
    '# 2. Define',
    ...kerasLayerLines(document),
    '',
    ...weightLines(source),
    '',
    '# A Dense layer keeps its kernel as inputs × neurons, and its biases after it.',
    `WEIGHTS = [${document.layers.map((_, at) => `W${at + 1}, b${at + 1}`).join(', ')}]`,
    'if "--fit" not in sys.argv:',
    '    model.set_weights(WEIGHTS)',
    '',
    '',
    '# 3. Compile',
    rateSetting(document),
    '',
    '',
    ...kerasCompileLines(document),
    '',
    '',
    'def predict(x):',
    '    return model.predict(x, verbose=0)',
    '',
    '',
    ...numpyLossLines(loss),
    ...accuracyLines(document),
    '# 4. Fit',
    ...fitLines(source),
    '',
    '',
    ...reportLines(source),
    '',
  ];
  return [...headLines(source, 'keras'), ...importLines('keras', program), ...program].join('\n');
}

function fitLines({ document, dataset }: ProgramSource): string[] {
  const hasValidation = dataset.validation.length > 0;
  const hasSchedule = document.training.schedule.kind !== 'constant';
  const callbacks = kerasCallbackLines(document);
  return [
    ...fitSettingLines(document),
    '',
    '',
    ...(hasSchedule ? [...rateLines(document), '', ''] : []),
    ...aimLines(document, hasValidation),
    ...(callbacks.length > 0 ? [...callbacks, '', ''] : []),
    'if "--fit" in sys.argv:',
    ...kerasFitLines(document, hasValidation).map((line) => `    ${line}`),
  ];
}
