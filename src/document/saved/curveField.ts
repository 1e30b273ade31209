/** The loss curve, as it is saved. */
import { nullable, number, object, whole, wholeList, list } from './fields.ts';
import type { SavedCurve } from './saved.ts';

/** A run of a billion epochs has fewer points. */
const MOST_POINTS = 20_000;
const MOST_EPOCH = 2 ** 31 - 1;

const epoch = whole({ min: 0, max: MOST_EPOCH });
const loss = number({ min: 0, max: Number.MAX_VALUE });
const accuracy = nullable(number({ min: 0, max: 1 }));
const points = { most: MOST_POINTS };

export const EMPTY_CURVE: SavedCurve = {
  epochs: [],
  trainLoss: [],
  validationLoss: [],
  trainAccuracy: [],
  validationAccuracy: [],
  edits: [],
};

export const curveField = object<SavedCurve>(
  {
    epochs: wholeList(epoch, points),
    trainLoss: wholeList(loss, points),
    validationLoss: wholeList(nullable(loss), points),
    trainAccuracy: wholeList(accuracy, points),
    validationAccuracy: wholeList(accuracy, points),
    edits: list(epoch, points),
  },
  EMPTY_CURVE,
);

/** Whether every column has a value for every epoch, and the epochs ascend up to this one. */
export function isSoundCurve(curve: SavedCurve, lastEpoch: number): boolean {
  const { epochs, trainLoss, validationLoss, trainAccuracy, validationAccuracy } = curve;
  const columns = [trainLoss, validationLoss, trainAccuracy, validationAccuracy];
  if (columns.some(({ length }) => length !== epochs.length)) return false;
  return epochs.every((one, at) => one <= lastEpoch && (at === 0 || one > epochs[at - 1]!));
}

/** The points that `isKept` keeps, by their epoch and place. */
export function filterCurve(curve: SavedCurve, isKept: (epoch: number, at: number) => boolean): SavedCurve {
  const kept = curve.epochs.map(isKept);
  const pick = <Value>(column: readonly Value[]) => column.filter((_, at) => kept[at]);
  return {
    epochs: pick(curve.epochs),
    trainLoss: pick(curve.trainLoss),
    validationLoss: pick(curve.validationLoss),
    trainAccuracy: pick(curve.trainAccuracy),
    validationAccuracy: pick(curve.validationAccuracy),
    edits: curve.edits,
  };
}
