/** The network in PyTorch: its layers with the weights of Edgewise, and the same training. */
import { ACTIVATION_CODE } from './activationCode.ts';
import { dataLines } from './dataLines.ts';
import { headLines } from './headLines.ts';
import { importLines } from './importLines.ts';
import { torchLossLines } from './lossCode.ts';
import { pyNumber } from './python.ts';
import type { ProgramSource } from './programSource.ts';
import { accuracyLines, reportLines } from './reportLines.ts';
import { torchTraining } from './torchTraining.ts';
import { weightLines } from './weightLines.ts';

export function pytorchScript(source: ProgramSource): string {
  const { document, dataset } = source;
  const { loss } = document.training;
  const program = [
    ...dataLines(source),
    '',
    '',
    '# 2. Define',
    'class Activation(nn.Module):',
    '    def __init__(self, function):',
    '        super().__init__()',
    '        self.function = function',
    '',
    '    def forward(self, z):',
    '        return self.function(z)',
    '',
    '',
    'model = nn.Sequential(',
    ...document.layers.flatMap(({ units, activation, dropoutRate }, at) => [
      `    nn.Linear(${document.layers[at - 1]?.units.length ?? dataset.inputCount}, ${units.length}),`,
      ...(activation === 'linear' ? [] : [`    Activation(${ACTIVATION_CODE[activation].torch}),`]),
      ...(dropoutRate > 0 ? [`    nn.Dropout(${pyNumber(dropoutRate)}),`] : []),
    ]),
    ')',
    'model.eval()',
    '',
    ...weightLines(source),
    '',
    '# PyTorch keeps weights as neurons × inputs.',
    `WEIGHTS = [${document.layers.map((_, at) => `(W${at + 1}, b${at + 1})`).join(', ')}]`,
    'with torch.no_grad():',
    '    for layer, (W, b) in zip((layer for layer in model if isinstance(layer, nn.Linear)), WEIGHTS):',
    '        layer.weight.copy_(torch.from_numpy(W.T))',
    '        layer.bias.copy_(torch.from_numpy(b))',
    '',
    '',
    'def predict(x):',
    '    with torch.no_grad():',
    '        return model(torch.from_numpy(x)).numpy()',
    '',
    '',
    '# 3. Compile: what a wrong answer costs',
    ...torchLossLines(loss),
    'def loss(p, t):',
    '    return torch_loss(torch.from_numpy(p), torch.from_numpy(t)).numpy()',
    '',
    '',
    ...accuracyLines(document),
    '# 4. Fit',
    ...torchTraining(source),
    '',
    '',
    'if "--fit" in sys.argv:',
    '    draw_weights(model)',
    '    fit(model)',
    '',
    ...reportLines(source),
    '',
  ];
  return [...headLines(source, 'pytorch'), ...importLines('pytorch', program), ...program].join('\n');
}
