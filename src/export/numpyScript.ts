/** The whole network from scratch: nothing but NumPy, every multiplication in sight. */
import type { ActivationName } from '../engine/index.ts';
import { ACTIVATION_CODE } from './activationCode.ts';
import { dataLines } from './dataLines.ts';
import { numpyLossLines } from './lossCode.ts';
import { headLines } from './headLines.ts';
import { importLines } from './importLines.ts';
import type { ProgramSource } from './programSource.ts';
import { accuracyLines, reportLines } from './reportLines.ts';
import { weightLines } from './weightLines.ts';

export function numpyScript(source: ProgramSource): string {
  const { document } = source;
  const activations = [...new Set(document.layers.map(({ activation }) => activation))];
  const { loss } = document.training;
  const program = [
    ...dataLines(source),
    '',
    '',
    '# 2. Define',
    ...weightLines(source),
    '',
    '',
    ...activations.flatMap(activationLines),
    'LAYERS = [',
    ...document.layers.map(({ activation }, at) => `    (W${at + 1}, b${at + 1}, ${activation}),`),
    ']',
    '',
    '',
    'def predict(x):',
    '    """The outputs for rows of inputs: layer after layer, weights times inputs plus bias, then the function."""',
    '    a = x',
    '    for W, b, activation in LAYERS:',
    '        z = a @ W + b',
    '        a = activation(z)',
    '    return a',
    '',
    '',
    '# 3. Compile: what a wrong answer costs',
    ...numpyLossLines(loss),
    ...accuracyLines(document),
    '# 4. Fit: the weights above are those that training has left behind.',
    '',
    ...reportLines(source),
    '',
  ];
  return [...headLines(source, 'numpy'), ...importLines('numpy', program), ...program].join('\n');
}

function activationLines(name: ActivationName): string[] {
  return [`def ${name}(z):`, `    return ${ACTIVATION_CODE[name].numpy}`, '', ''];
}
