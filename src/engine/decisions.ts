/** What a network's outputs decide, and whether that is right. The accuracy is the share of samples whose decision is right. */
import type { ActivationName } from './activations.ts';
import type { LossName } from './losses.ts';
import type { NetworkSpec } from './network.ts';

/** What kind of question a network answers: one of two classes, one of several, or a number. */
export type Task = 'binary' | 'classes' | 'regression';

/** What kind of question a network with this output and this loss answers, unless somebody says otherwise. */
export function taskOf(spec: NetworkSpec, loss: LossName): Task {
  const output = spec.layers.at(-1)?.activation;
  if (output === 'softmax' || loss === 'categorical_crossentropy') return 'classes';
  if (output === 'sigmoid' || output === 'tanh' || loss === 'binary_crossentropy' || loss === 'hinge')
    return 'binary';
  return 'regression';
}

/** Where the decision between two classes falls: ½ for outputs that are probabilities (targets 0, 1), else 0 (targets −1, 1). */
export function decisionThreshold(outputActivation: ActivationName): number {
  return outputActivation === 'sigmoid' || outputActivation === 'hard_sigmoid' ? 0.5 : 0;
}

/** Whether the network decides as the target says: the same side of the threshold in every output, or the same largest class. */
export function isRight(
  task: 'binary' | 'classes',
  threshold: number,
  prediction: ArrayLike<number>,
  target: ArrayLike<number>,
): boolean {
  if (task === 'classes') return indexOfLargest(prediction) === indexOfLargest(target);
  for (let j = 0; j < prediction.length; j++) {
    if (prediction[j]! > threshold !== target[j]! > threshold) return false;
  }
  return true;
}

/** Where the largest value stands; the first of equals. */
export function indexOfLargest(values: ArrayLike<number>): number {
  let best = 0;
  for (let k = 1; k < values.length; k++) {
    if (values[k]! > values[best]!) best = k;
  }
  return best;
}
