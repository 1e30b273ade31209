/** What each station came to, in a line or two. */
import { LOSS_LABELS, OPTIMIZER_LABELS, ACTIVATION_LABELS } from '../../document/labels.ts';
import { networkSpec, shapeText } from '../../document/network.ts';
import { parameterCount } from '../../engine/index.ts';
import { tables } from '../../i18n/en.ts';
import { useApp } from '../../store/hooks.ts';
import type { AppState } from '../../store/state.ts';
import { formatCount, formatLoss, formatTick } from '../../viz/numberFormat.ts';
import type { StationName } from './stations.ts';

export function useSummaries(): Record<StationName, readonly string[]> {
  const document = useApp((state) => state.document);
  const run = useApp((state) => state.run);
  return {
    load: loadLines(document, run),
    define: defineLines(document),
    compile: compileLines(document),
    fit: fitLines(document, run),
    evaluate: ['how good it is on rows it never saw'],
    predict: [
      document.table?.facts.task === 'regression'
        ? 'enter a row, get a number'
        : 'enter a row, get a probability',
    ],
  };
}

type Document = AppState['document'];

function loadLines({ table }: Document, { dataset }: AppState['run']): string[] {
  if (!table || !dataset) return ['–'];
  const { train, validation, test, count } = dataset;
  const parts = [train, validation, test]
    .filter((part) => part.length > 0)
    .map((part) => formatCount(part.length));
  const scaling =
    table.settings.scaling === 'none'
      ? 'not scaled'
      : table.settings.scaling === 'standardise'
        ? 'standardised'
        : 'scaled to 0 … 1';
  return [
    `${formatCount(count)} rows, ${table.encoding.columns.length} columns`,
    `split ${parts.join(' / ')}, ${scaling}`,
  ];
}

function defineLines(document: Document): string[] {
  const activations = document.layers.map(({ activation }) => ACTIVATION_LABELS[activation]).join(', ');
  return [
    shapeText(document).replaceAll('-', ' → '),
    `${activations}, ${formatCount(parameterCount(networkSpec(document)))} parameters`,
  ];
}

function compileLines({ training: { optimizer, loss } }: Document): string[] {
  return [
    `${OPTIMIZER_LABELS[optimizer.name]}, rate ${formatTick(optimizer.learningRate)}`,
    LOSS_LABELS[loss].toLowerCase(),
  ];
}

function fitLines({ fit, training }: Document, { frame, finishedAt }: AppState['run']): string[] {
  const isDone = finishedAt !== null && finishedAt === frame?.epoch;
  const plan = `${formatCount(fit.epochs)} epochs, batch ${formatCount(training.batchSize)}${isDone ? `, ${tables.fitDone}` : ''}`;
  const { figures, epoch = 0 } = frame ?? {};
  if (!figures || epoch === 0) return [plan];
  const validation = figures.validation ? `, validation ${formatLoss(figures.validation.loss)}` : '';
  return [plan, `train loss ${formatLoss(figures.train.loss)}${validation}`];
}
