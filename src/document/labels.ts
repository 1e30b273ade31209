/** How the field's names read on the screen. A name of the engine that has no words does not compile. */
import type { ActivationName, InitializerName, LossName, OptimizerSpec } from '../engine/index.ts';
import { labels as words } from '../i18n/en.ts';

export const ACTIVATION_LABELS = words.activations satisfies Record<ActivationName, string>;
export const LOSS_LABELS = words.losses satisfies Record<LossName, string>;
/** Where room is short. */
export const SHORT_LOSS_LABELS = words.shortLosses satisfies Record<LossName, string>;

/** In the middle of a line, where Huber keeps his capital. */
export function lossInText(loss: LossName, labels: Record<LossName, string> = LOSS_LABELS): string {
  return loss === 'huber' ? labels[loss] : labels[loss].toLowerCase();
}

export const OPTIMIZER_LABELS = words.optimizers satisfies Record<OptimizerSpec['name'], string>;
export const INITIALIZER_LABELS = words.initializers satisfies Record<InitializerName, string>;
