/** How PyTorch trains with the settings of the document. */
import { frozenParameters } from '../document/edges.ts';
import type { EdgewiseDocument } from '../document/document.ts';
import { networkSpec } from '../document/network.ts';
import {
  parameterLayout,
  optimizerSettings,
  type InitializerName,
  type OptimizerName,
  type OptimizerSettings,
} from '../engine/index.ts';
import type { ProgramSource } from './programSource.ts';
import { pyList, pyNumber } from './python.ts';
import { aimLines, fitSettingLines, hasAim, rateLines, rateSetting } from './trainingSettings.ts';

/** Draws into `w`; `inputs` and `units` are known. */
const INITIALIZERS = {
  zeros: 'nn.init.zeros_(w)',
  uniform_0_1: 'nn.init.uniform_(w, 0, 1)',
  uniform_half: 'nn.init.uniform_(w, -0.5, 0.5)',
  normal: 'nn.init.normal_(w, 0, 0.05)',
  glorot_uniform: 'nn.init.xavier_uniform_(w)',
  glorot_normal: 'cut_normal_(w, 2 / (inputs + units))',
  he_uniform: 'nn.init.kaiming_uniform_(w, nonlinearity="relu")',
  he_normal: 'cut_normal_(w, 2 / inputs)',
  lecun_uniform: 'nn.init.uniform_(w, -((3 / inputs) ** 0.5), (3 / inputs) ** 0.5)',
  lecun_normal: 'cut_normal_(w, 1 / inputs)',
} satisfies Record<InitializerName, string>;

const CUT_NORMAL = [
  'def cut_normal_(w, variance):',
  '    deviation = variance**0.5 / 0.8796256610342398',
  '    nn.init.trunc_normal_(w, 0, deviation, -2 * deviation, 2 * deviation)',
  '',
  '',
];

const OPTIMIZERS = {
  sgd: () => 'torch.optim.SGD(model.parameters(), lr=LEARNING_RATE)',
  momentum: ({ momentum }) =>
    `torch.optim.SGD(model.parameters(), lr=LEARNING_RATE, momentum=${pyNumber(momentum)})`,
  nesterov: ({ momentum }) =>
    `torch.optim.SGD(model.parameters(), lr=LEARNING_RATE, momentum=${pyNumber(momentum)}, nesterov=True)`,
  adagrad: ({ initialAccumulator, epsilon }) =>
    `torch.optim.Adagrad(model.parameters(), lr=LEARNING_RATE, initial_accumulator_value=${pyNumber(initialAccumulator)}, eps=${pyNumber(epsilon)})`,
  rmsprop: ({ rho, momentum, epsilon }) =>
    `torch.optim.RMSprop(model.parameters(), lr=LEARNING_RATE, alpha=${pyNumber(rho)}, momentum=${pyNumber(momentum)}, eps=${pyNumber(epsilon)})`,
  adam: (settings) => `torch.optim.Adam(model.parameters(), lr=LEARNING_RATE, ${adamText(settings)})`,
  adamw: (settings) =>
    `torch.optim.AdamW(model.parameters(), lr=LEARNING_RATE, ${adamText(settings)}, weight_decay=${pyNumber(settings.weightDecay)})`,
} satisfies Record<OptimizerName, (settings: OptimizerSettings) => string>;

function adamText({ beta1, beta2, epsilon }: OptimizerSettings): string {
  return `betas=(${pyNumber(beta1)}, ${pyNumber(beta2)}), eps=${pyNumber(epsilon)}`;
}

export function torchTraining({ document, dataset }: ProgramSource): string[] {
  const { training, initialWeights, fit } = document;
  const hasValidation = dataset.validation.length > 0;
  const { optimizer, l1, l2, clipNorm, clipValue } = training;
  const draw = INITIALIZERS[initialWeights.initializer];
  const frozen = frozenLines(document);
  return [
    rateSetting(document),
    ...fitSettingLines(document),
    '',
    '',
    ...rateLines(document),
    '',
    '',
    ...aimLines(document, hasValidation),
    ...(draw.startsWith('cut_normal_') ? CUT_NORMAL : []),
    'def draw_weights(model):',
    '    for layer in model:',
    '        if isinstance(layer, nn.Linear):',
    '            w, (units, inputs) = layer.weight, layer.weight.shape',
    `            ${draw}`,
    '            nn.init.zeros_(layer.bias)',
    '',
    '',
    ...frozen,
    'def fit(model):',
    `    optimizer = ${OPTIMIZERS[optimizer.name](optimizerSettings(optimizer))}`,
    ...(frozen.length > 0 ? ['    hold(model)'] : []),
    fit.patience === null || !hasValidation
      ? '    step = 0'
      : '    step, best, since_best = 0, float("inf"), 0',
    '    for epoch in range(EPOCHS):',
    '        model.train()',
    '        order = np.random.permutation(TRAIN) if SHUFFLE else TRAIN',
    '        for start in range(0, len(order), BATCH_SIZE):',
    '            rows = order[start : start + BATCH_SIZE]',
    '            p, t = model(torch.from_numpy(X[rows])), torch.from_numpy(Y[rows])',
    '            cost = torch_loss(p, t).mean()',
    ...(l1 > 0 || l2 > 0
      ? [
          '            for layer in model:',
          '                if isinstance(layer, nn.Linear):',
          `                    cost = cost + ${pyNumber(l1)} * layer.weight.abs().sum() + ${pyNumber(l2)} * (layer.weight**2).sum()`,
        ]
      : []),
    '            optimizer.zero_grad()',
    '            cost.backward()',
    ...(frozen.length > 0 ? ['            leave_out(model)'] : []),
    ...(clipNorm === null
      ? []
      : [`            nn.utils.clip_grad_norm_(model.parameters(), ${pyNumber(clipNorm)})`]),
    ...(clipValue === null
      ? []
      : [`            nn.utils.clip_grad_value_(model.parameters(), ${pyNumber(clipValue)})`]),
    '            for group in optimizer.param_groups:',
    '                group["lr"] = learning_rate(step)',
    '            optimizer.step()',
    ...(frozen.length > 0 ? ['            hold(model)'] : []),
    '            step += 1',
    ...(fit.steps === null ? [] : ['            if step == STEPS:', '                break']),
    '        model.eval()',
    ...(fit.patience === null || !hasValidation
      ? []
      : [
          '        now = loss(predict(X[VALIDATION]), Y[VALIDATION]).mean()',
          '        best, since_best = (now, 0) if now < best else (best, since_best + 1)',
          '        if since_best >= PATIENCE:',
          '            break',
        ]),
    ...(hasAim(document) ? ['        if is_good_enough():', '            break'] : []),
    fit.steps === null
      ? '    print(f"trained for {epoch + 1} epochs")'
      : '    print(f"trained for {step} updates")',
  ];
}

/** Locked and removed connections keep the values they have in Edgewise. */
function frozenLines(document: EdgewiseDocument): string[] {
  const frozen = frozenParameters(document);
  if (!frozen.includes(1)) return [];
  const places = parameterLayout(networkSpec(document)).flatMap(({ weights, biases }, layer) => {
    const ofWeights = Array.from({ length: weights.inputs * weights.units }, (_, at) => at)
      .filter((at) => frozen[weights.offset + at] === 1)
      .map((at) => `(W${layer + 1}, ${layer}, ${Math.floor(at / weights.units)}, ${at % weights.units})`);
    const ofBiases = Array.from({ length: biases?.length ?? 0 }, (_, unit) => unit)
      .filter((unit) => frozen[(biases?.offset ?? 0) + unit] === 1)
      .map((unit) => `(b${layer + 1}, ${layer}, None, ${unit})`);
    return [...ofWeights, ...ofBiases];
  });
  return [
    '# Locked and removed connections: values, layer, input (None for a bias), neuron.',
    `HELD = ${pyList(places)}`,
    '',
    '',
    'def leave_out(model):',
    '    """They have no part in the norm of the gradient."""',
    '    linear = [layer for layer in model if isinstance(layer, nn.Linear)]',
    '    for _, layer, source, unit in HELD:',
    '        if source is None:',
    '            linear[layer].bias.grad[unit] = 0',
    '        else:',
    '            linear[layer].weight.grad[unit, source] = 0',
    '',
    '',
    'def hold(model):',
    '    linear = [layer for layer in model if isinstance(layer, nn.Linear)]',
    '    with torch.no_grad():',
    '        for values, layer, source, unit in HELD:',
    '            if source is None:',
    '                linear[layer].bias[unit] = float(values[unit])',
    '            else:',
    '                linear[layer].weight[unit, source] = float(values[source, unit])',
    '',
    '',
  ];
}
