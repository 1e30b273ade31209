/**
 * When training stops of itself: after so many updates or epochs, at a loss or an accuracy, or when the validation loss has not got
 * better for a while.
 *
 * Early stopping as Keras' EarlyStopping(monitor="val_loss", patience=n): n epochs without a lower validation loss than
 * the lowest before. Rows kept for the test are never looked at.
 */

export interface StopRules {
  /** The number of updates, counted from the start of the run, after which training stops. */
  step: number | null;
  /** The epoch, counted from the start of the run, at whose end training stops. */
  epoch: number | null;
  /** Stops when the training loss is this low. */
  trainLoss: number | null;
  /** Stops when the accuracy is this high: of the validation rows, or of the training rows where there are none. */
  accuracy: number | null;
  /** Epochs without a better validation loss. */
  patience: number | null;
}

export type StopReason = 'step' | 'epoch' | 'trainLoss' | 'accuracy' | 'patience';

/** The figures of an epoch that has just ended. */
export interface EpochFigures {
  epoch: number;
  trainLoss: number;
  validationLoss: number | null;
  trainAccuracy: number | null;
  validationAccuracy: number | null;
}

/** Follows a stretch of training epoch by epoch. */
export class StopWatch {
  readonly rules: StopRules;
  #bestLoss = Infinity;
  #bestEpoch = 0;

  constructor(rules: StopRules) {
    this.rules = rules;
  }

  /** How many updates may still follow those that are done. */
  stepsLeft(step: number): number {
    return this.rules.step === null ? Infinity : Math.max(0, this.rules.step - step);
  }

  /** The reason to stop after this epoch, or null. To be asked once for each epoch, in their order. */
  reasonToStop(figures: EpochFigures): StopReason | null {
    const { epoch, trainLoss, accuracy, patience } = this.rules;
    if (patience !== null && this.#isOutOfPatience(figures, patience)) return 'patience';
    if (trainLoss !== null && figures.trainLoss <= trainLoss) return 'trainLoss';
    if (accuracy !== null && (accuracyOf(figures) ?? -Infinity) >= accuracy) return 'accuracy';
    return epoch !== null && figures.epoch >= epoch ? 'epoch' : null;
  }

  #isOutOfPatience({ epoch, validationLoss }: EpochFigures, patience: number): boolean {
    if (validationLoss === null) return false;
    if (validationLoss < this.#bestLoss) {
      this.#bestLoss = validationLoss;
      this.#bestEpoch = epoch;
    }
    return epoch - this.#bestEpoch >= patience;
  }
}

function accuracyOf({ validationAccuracy, trainAccuracy }: EpochFigures): number | null {
  return validationAccuracy ?? trainAccuracy;
}
