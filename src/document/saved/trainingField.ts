/** How a network is trained, as it is saved. */
import type { OptimizerSpec, ScheduleSpec, TrainingSettings } from '../../engine/index.ts';
import type { FitSettings } from '../document.ts';
import {
  BATCH_SIZE_LIMITS,
  CLIPPING_LIMITS,
  FIT_EPOCHS_LIMITS,
  LEARNING_RATE_LIMITS,
  OPTIMIZER_LIMITS,
  PENALTY_LIMITS,
  SCHEDULE_FACTOR_LIMITS,
  SCHEDULE_FLOOR_LIMITS,
  SCHEDULE_STEPS_LIMITS,
  SEED_LIMITS,
  SHARE_LIMITS,
  STOP_LIMITS,
} from '../limits.ts';
import { flag, nullable, number, object, oneOf, oneOfKind, whole, type ObjectField } from './fields.ts';
import { SAVED_LOSSES, SAVED_OPTIMIZERS } from './names.ts';

type OptimizerNumber = keyof typeof OPTIMIZER_LIMITS;

const optimizer = object<OptimizerSpec>(
  {
    name: oneOf(SAVED_OPTIMIZERS),
    learningRate: number(LEARNING_RATE_LIMITS),
    momentum: number(OPTIMIZER_LIMITS.momentum),
    rho: number(OPTIMIZER_LIMITS.rho),
    beta1: number(OPTIMIZER_LIMITS.beta1),
    beta2: number(OPTIMIZER_LIMITS.beta2),
    epsilon: number(OPTIMIZER_LIMITS.epsilon),
    initialAccumulator: number(OPTIMIZER_LIMITS.initialAccumulator),
    weightDecay: number(OPTIMIZER_LIMITS.weightDecay),
  },
  { learningRate: 0.01 },
  Object.keys(OPTIMIZER_LIMITS) as OptimizerNumber[],
);

type Named<Kind extends ScheduleSpec['kind']> = Extract<ScheduleSpec, { kind: Kind }>;

const steps = whole(SCHEDULE_STEPS_LIMITS);
const constant = object<Named<'constant'>>({ kind: oneOf(['constant']) });
const step = object<Named<'step'>>({
  kind: oneOf(['step']),
  every: steps,
  factor: number(SCHEDULE_FACTOR_LIMITS),
});
const cosine = object<Named<'cosine'>>({
  kind: oneOf(['cosine']),
  steps,
  floor: number(SCHEDULE_FLOOR_LIMITS),
});
/** Another warm-up after a warm-up makes no sense, and without it there is an end. */
const then = oneOfKind<Exclude<ScheduleSpec, { kind: 'warmup' }>>({ constant, step, cosine });
const warmup = object<Named<'warmup'>>({ kind: oneOf(['warmup']), steps, then }, {}, ['then']);

export function trainingField(base: TrainingSettings): ObjectField<TrainingSettings> {
  return object<TrainingSettings>(
    {
      loss: oneOf(SAVED_LOSSES),
      optimizer,
      schedule: oneOfKind<ScheduleSpec>({ constant, step, cosine, warmup }),
      batchSize: whole(BATCH_SIZE_LIMITS),
      shuffle: flag,
      seed: whole(SEED_LIMITS),
      l1: number(PENALTY_LIMITS),
      l2: number(PENALTY_LIMITS),
      clipNorm: nullable(number(CLIPPING_LIMITS)),
      clipValue: nullable(number(CLIPPING_LIMITS)),
    },
    base,
  );
}

export function fitField(base: FitSettings): ObjectField<FitSettings> {
  return object<FitSettings>(
    {
      epochs: whole(FIT_EPOCHS_LIMITS),
      steps: nullable(whole(FIT_EPOCHS_LIMITS)),
      trainLoss: nullable(number(STOP_LIMITS)),
      accuracy: nullable(number(SHARE_LIMITS)),
      patience: nullable(whole(FIT_EPOCHS_LIMITS)),
    },
    base,
  );
}
