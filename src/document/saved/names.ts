/** The engine's names as lists that saved data are held against. A name that is missing here does not compile. */
import {
  ACTIVATIONS,
  INITIALIZERS,
  LOSSES,
  OPTIMIZERS,
  type ActivationName,
  type InitializerName,
  type LossName,
  type OptimizerName,
  type Task,
} from '../../engine/index.ts';

const TASKS = { binary: true, classes: true, regression: true } satisfies Record<Task, true>;

export const SAVED_TASKS = Object.keys(TASKS) as Task[];
export const SAVED_ACTIVATIONS = [...Object.keys(ACTIVATIONS), 'softmax'] as ActivationName[];
export const SAVED_LOSSES = Object.keys(LOSSES) as LossName[];
export const SAVED_OPTIMIZERS = Object.keys(OPTIMIZERS) as OptimizerName[];
export const SAVED_INITIALIZERS = Object.keys(INITIALIZERS) as InitializerName[];
