/** What the parts of a saved document have to do with each other: each is sound by itself, but together they may not be. */
import { parameterCount } from '../../engine/index.ts';
import { allowedLosses, allowedOutputActivations } from '../../data/pairing.ts';
import { saved as words } from '../../i18n/en.ts';
import type { EdgewiseDocument, Layer } from '../document.ts';
import { withoutGoneParameters } from '../edges.ts';
import { LOSS_LABELS } from '../labels.ts';
import { WEIGHTS_LIMIT } from '../limits.ts';
import { networkSpec, unitIds } from '../network.ts';
import { builtInProblemOf, problemOf } from '../problem.ts';
import { outputUnits } from '../tableDocument.ts';
import type { Report } from './report.ts';

type Step = (
  document: EdgewiseDocument,
  base: EdgewiseDocument,
  report: Report,
) => EdgewiseDocument | undefined;

const STEPS: readonly Step[] = [
  fitInputs,
  fitHiddenLayers,
  fitOutputLayer,
  refuseTooLarge,
  refuseSameIds,
  fitLoss,
  fitInitialWeights,
  fitMarkedEdges,
];

/** The document with its parts in agreement, as `base`, its problem's first document, has them; undefined where they cannot be. */
export function fitTogether(
  document: EdgewiseDocument,
  base: EdgewiseDocument,
  report: Report,
): EdgewiseDocument | undefined {
  return STEPS.reduce<EdgewiseDocument | undefined>(
    (fitting, step) => fitting && step(fitting, base, report),
    document,
  );
}

function fitInputs(document: EdgewiseDocument): EdgewiseDocument {
  const { features } = document.data;
  if (!features) return document;
  return { ...document, data: { ...document.data, features: [...new Set(features)] } };
}

function fitHiddenLayers(
  document: EdgewiseDocument,
  base: EdgewiseDocument,
  report: Report,
): EdgewiseDocument {
  const usual = base.layers[0]!.activation;
  const fitting = (layer: Layer): Layer =>
    layer.activation === 'softmax' ? { ...layer, activation: usual === 'softmax' ? 'tanh' : usual } : layer;
  const layers = document.layers.map((layer, at) =>
    at === document.layers.length - 1 ? layer : fitting(layer),
  );
  if (layers.some((layer, at) => layer !== document.layers[at])) report.say(words.softmaxHidden);
  return { ...document, layers };
}

function fitOutputLayer(
  document: EdgewiseDocument,
  base: EdgewiseDocument,
  report: Report,
): EdgewiseDocument | undefined {
  const facts = problemOf(document);
  const output = document.layers.at(-1)!;
  const wanted = outputUnits(facts);
  if (output.units.length !== wanted)
    return report.refuse(words.wrongOutputs(output.units.length, facts.name, wanted));
  const allowed = allowedOutputActivations(facts.task);
  const isAllowed = allowed.includes(output.activation);
  const usual = base.layers.at(-1)!.activation;
  const otherwise = allowed.includes(usual) ? usual : allowed[0]!;
  const activation = isAllowed ? output.activation : otherwise;
  if (!isAllowed) report.say(words.outputReplaced);
  return { ...document, layers: document.layers.with(-1, { ...output, activation, dropoutRate: 0 }) };
}

function refuseTooLarge(
  document: EdgewiseDocument,
  _base: EdgewiseDocument,
  report: Report,
): EdgewiseDocument | undefined {
  const widths = unitIds(document).map((ids) => ids.length);
  const weights = widths.reduce((sum, width, at) => sum + width * (widths[at - 1] ?? 0), 0);
  if (weights <= WEIGHTS_LIMIT) return document;
  return report.refuse(words.tooManyWeights(weights, WEIGHTS_LIMIT));
}

function refuseSameIds(
  document: EdgewiseDocument,
  _base: EdgewiseDocument,
  report: Report,
): EdgewiseDocument | undefined {
  const ids = unitIds(document).flat();
  if (new Set(ids).size === ids.length) return document;
  return report.refuse(words.sameIds);
}

function fitLoss(document: EdgewiseDocument, _base: EdgewiseDocument, report: Report): EdgewiseDocument {
  const losses = allowedLosses(problemOf(document).task, document.layers.at(-1)!.activation);
  const { training } = document;
  const loss = losses.includes(training.loss) ? training.loss : losses[0]!;
  if (loss !== training.loss) report.say(words.lossReplaced(LOSS_LABELS[loss]));
  return { ...document, training: { ...training, loss } };
}

/** Given numbers exist for the first shape of a few problems only. */
function fitInitialWeights(document: EdgewiseDocument): EdgewiseDocument {
  const { initialWeights } = document;
  const given = builtInProblemOf(document)?.initialWeights;
  if (initialWeights.source === 'seed' || given?.length === parameterCount(networkSpec(document)))
    return document;
  return { ...document, initialWeights: { ...initialWeights, source: 'seed' } };
}

function fitMarkedEdges(
  document: EdgewiseDocument,
  _base: EdgewiseDocument,
  report: Report,
): EdgewiseDocument {
  const fitting = withoutGoneParameters({ ...document, locked: [...new Set(document.locked)] });
  const count = ({ locked, removed }: EdgewiseDocument) => locked.length + Object.keys(removed).length;
  const gone = count(document) - count(fitting);
  if (gone > 0) report.say(words.lostEdges(gone));
  return fitting;
}
