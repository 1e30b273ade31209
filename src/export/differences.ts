/** What training with --fit does otherwise than Edgewise, said at the head of the program. */
import type { EdgewiseDocument } from '../document/document.ts';
import { frozenParameters } from '../document/edges.ts';
import type { OptimizerName } from '../engine/index.ts';
import type { ProgramKind } from './programSource.ts';

/** Sentences; none where both train by the same rules. Random numbers are other ones anyway. */
export function differences(document: EdgewiseDocument, kind: ProgramKind): string[] {
  return { numpy: () => [], pytorch: torchDifferences, keras: kerasDifferences }[kind](document);
}

const ROOT = "PyTorch adds this optimiser's epsilon to the root, Edgewise within it.";
const CORRECTED =
  'PyTorch adds epsilon to the root of the corrected mean of squares, Edgewise to that of the mean as it is.';

/** Where ε stands. Edgewise has it where Keras has. */
const EPSILON: Partial<Record<OptimizerName, string>> = {
  adagrad: ROOT,
  rmsprop: ROOT,
  adam: CORRECTED,
  adamw: CORRECTED,
};

function torchDifferences({ training: { optimizer, schedule } }: EdgewiseDocument): string[] {
  const epsilon = EPSILON[optimizer.name];
  const hasVelocity =
    optimizer.name === 'momentum' ||
    optimizer.name === 'nesterov' ||
    (optimizer.name === 'rmsprop' && (optimizer.momentum ?? 0) > 0);
  return [
    ...(epsilon === undefined ? [] : [epsilon]),
    ...(hasVelocity && schedule.kind !== 'constant'
      ? [
          'PyTorch multiplies the velocity by the rate of today, Edgewise each gradient in it by that of its own update: with a schedule they differ.',
        ]
      : []),
  ];
}

function kerasDifferences(document: EdgewiseDocument): string[] {
  const { clipNorm, clipValue, l1, l2 } = document.training;
  return [
    ...(frozenParameters(document).includes(1)
      ? [
          'Some connections are locked or removed in Edgewise. A Dense layer has no such thing: they are trained too.',
        ]
      : []),
    ...(clipNorm !== null && clipValue !== null
      ? [
          `Keras clips in one way alone, here by the norm. Edgewise clips each part of the gradient to ±${clipValue} after that.`,
        ]
      : []),
    ...(document.fit.patience !== null && (l1 > 0 || l2 > 0)
      ? [
          "The validation loss that Keras' early stopping looks at holds the penalty, that of Edgewise does not.",
        ]
      : []),
  ];
}
