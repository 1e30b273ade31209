/** Which output activations and losses go together for each kind of task, and how targets are coded for them. */
import type { ActivationName, LossName, Task } from '../engine/index.ts';

/** How a label is told to the network: class as −1/+1, class as 0/1, one number for each class, or the value itself. */
export type TargetCode = 'signed' | 'zero-one' | 'one-hot' | 'value';

interface Pairing {
  outputActivations: readonly ActivationName[];
  /** The first is the default. */
  losses: readonly LossName[];
}

type Pairings = readonly [Pairing, ...Pairing[]];

const PAIRINGS: Record<Task, Pairings> = {
  binary: [
    {
      outputActivations: ['tanh', 'linear'],
      losses: ['sum_of_squared_errors', 'mean_squared_error', 'mean_absolute_error', 'huber', 'hinge'],
    },
    {
      outputActivations: ['sigmoid'],
      losses: [
        'binary_crossentropy',
        'sum_of_squared_errors',
        'mean_squared_error',
        'mean_absolute_error',
        'huber',
      ],
    },
  ],
  classes: [
    {
      outputActivations: ['softmax'],
      losses: ['categorical_crossentropy', 'sum_of_squared_errors', 'mean_squared_error'],
    },
  ],
  regression: [
    {
      outputActivations: ['linear', 'relu', 'softplus'],
      losses: ['sum_of_squared_errors', 'mean_squared_error', 'mean_absolute_error', 'huber'],
    },
  ],
};

/** An activation that the task does not list is treated like the first ones that it does. */
function pairingOf(task: Task, outputActivation: ActivationName): Pairing {
  const pairings = PAIRINGS[task];
  return pairings.find((pairing) => pairing.outputActivations.includes(outputActivation)) ?? pairings[0];
}

/** The output activations that a person can choose for a task. */
export function allowedOutputActivations(task: Task): readonly ActivationName[] {
  return PAIRINGS[task].flatMap(({ outputActivations }) => outputActivations);
}

/** The losses that can be chosen with an output activation; the first is the default. */
export function allowedLosses(task: Task, outputActivation: ActivationName): readonly LossName[] {
  return pairingOf(task, outputActivation).losses;
}

/** How targets are coded so that the output activation can reach them. */
export function targetCode(task: Task, outputActivation: ActivationName): TargetCode {
  switch (task) {
    case 'binary':
      return outputActivation === 'sigmoid' ? 'zero-one' : 'signed';
    case 'classes':
      return 'one-hot';
    case 'regression':
      return 'value';
  }
}

/**
 * The target for a label: the class 0 or 1 of two classes, or a value. Throws for one-hot, which is not one number.
 */
export function codeTarget(label: number, code: TargetCode): number {
  switch (code) {
    case 'signed':
      return label === 0 ? -1 : 1;
    case 'zero-one':
    case 'value':
      return label;
    case 'one-hot':
      throw new Error('A one-hot target is a list with a number for each class, not one number.');
  }
}

/** The targets for all labels, row after row: one number each, or one for each class. */
export function codeTargets(labels: Float32Array, code: TargetCode, classCount: number): Float32Array {
  if (code !== 'one-hot') return labels.map((label) => codeTarget(label, code));
  const targets = new Float32Array(labels.length * classCount);
  labels.forEach((label, row) => (targets[row * classCount + label] = 1));
  return targets;
}
