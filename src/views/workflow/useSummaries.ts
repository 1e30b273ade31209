/** What each station came to, in a line or two. */
import { targetCode } from '../../data/pairing.ts';
import { lossInText, OPTIMIZER_LABELS, ACTIVATION_LABELS } from '../../document/labels.ts';
import { networkSpec, shapeText } from '../../document/network.ts';
import { problemOf } from '../../document/problem.ts';
import { outputActivation } from '../../document/training.ts';
import { parameterCount } from '../../engine/index.ts';
import { workflow as words } from '../../i18n/en.ts';
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
    evaluate: [words.whyEvaluate],
    predict: [predictLine(document)],
  };
}

type Document = AppState['document'];

function loadLines({ table }: Document, { dataset }: AppState['run']): string[] {
  if (!table || !dataset) return ['–'];
  const { train, validation, test, count } = dataset;
  const parts = [train, validation, test]
    .filter((part) => part.length > 0)
    .map((part) => formatCount(part.length));
  return [
    words.size(formatCount(count), table.encoding.columns.length),
    words.split(parts.join(' / '), words.scaled[table.settings.scaling]),
  ];
}

function defineLines(document: Document): string[] {
  const activations = document.layers.map(({ activation }) => ACTIVATION_LABELS[activation]).join(', ');
  return [
    shapeText(document).replaceAll('-', ' → '),
    words.network(activations, formatCount(parameterCount(networkSpec(document)))),
  ];
}

function compileLines({ training: { optimizer, loss } }: Document): string[] {
  return [
    words.optimizer(OPTIMIZER_LABELS[optimizer.name], formatTick(optimizer.learningRate)),
    lossInText(loss),
  ];
}

function predictLine(document: Document): string {
  if (problemOf(document).task === 'regression') return words.askNumber;
  const code = targetCode(problemOf(document).task, outputActivation(document));
  return code === 'signed' ? words.askAnswer : words.askProbability;
}

function fitLines({ fit, training }: Document, { frame, finishedAt }: AppState['run']): string[] {
  const isDone = finishedAt !== null && finishedAt === frame?.epoch;
  const unit = fit.steps === null ? 'epoch' : 'step';
  const plan = words.plan(formatCount(fit.steps ?? fit.epochs), unit, formatCount(training.batchSize));
  // Early stopping may end long before the plan.
  const state = isDone ? words.planDone(plan, formatCount(finishedAt)) : plan;
  const { figures, epoch = 0 } = frame ?? {};
  if (!figures || epoch === 0) return [state];
  const train = formatLoss(figures.train.loss);
  const { validation } = figures;
  return [state, validation ? words.bothLosses(train, formatLoss(validation.loss)) : words.trainLoss(train)];
}
