/** What a person changes about how the network is trained and where its weights start. */
import type { InitializerName, LossName, OptimizerSpec, TrainingSettings } from '../../engine/index.ts';
import type { InitialWeights } from '../../document/document.ts';
import { INITIALIZER_LABELS, LOSS_LABELS, OPTIMIZER_LABELS } from '../../document/labels.ts';
import { BATCH_SIZE_LIMITS, PENALTY_LIMITS, clampTo } from '../../document/limits.ts';
import { setLearningRate, setLoss, setOptimizerName, setTraining } from '../../document/training.ts';
import { actions as done } from '../../i18n/en.ts';
import type { ActionContext } from '../context.ts';

export function createTrainingActions(context: ActionContext) {
  const current = () => context.get().document;

  /** Other initial weights start the run over. */
  function drawWeights(words: string, change: Partial<InitialWeights>): void {
    const document = current();
    const initialWeights: InitialWeights = { ...document.initialWeights, source: 'seed', ...change };
    context.change(words, { ...document, initialWeights }, { weights: 'fresh' });
    context.zeroRemoved();
  }

  return {
    setOptimizer(name: OptimizerSpec['name']): void {
      context.change(done.setOptimizer(OPTIMIZER_LABELS[name]), setOptimizerName(current(), name));
    },
    setLearningRate(rate: number): void {
      const { document, note } = setLearningRate(current(), rate);
      context.change(done.setLearningRate(document.training.optimizer.learningRate), document, {
        note,
      });
    },
    /** Sizes with the same merge key that follow each other are one entry of undo, as a slider passes them. */
    setBatchSize(size: number, mergeKey?: string): void {
      const { value, note } = clampTo(BATCH_SIZE_LIMITS, Math.round(size), done.batchSizeName);
      const document = setTraining(current(), { batchSize: value });
      context.change(
        done.setBatchSize(value),
        document,
        mergeKey === undefined ? { note } : { note, mergeKey },
      );
    },
    setLoss(loss: LossName): void {
      context.change(done.setLoss(LOSS_LABELS[loss]), setLoss(current(), loss));
    },
    /** `l1` and `l2` are the factors of Σ|w| and Σw². */
    setRegularisation(l1: number, l2: number): void {
      const first = clampTo(PENALTY_LIMITS, l1, 'L1');
      const second = clampTo(PENALTY_LIMITS, l2, 'L2');
      context.change(
        penaltyWords(first.value, second.value),
        setTraining(current(), { l1: first.value, l2: second.value }),
        { note: first.note ?? second.note },
      );
    },
    /** The settings behind "More" that need no word of their own. */
    setTraining(words: string, change: Partial<TrainingSettings>, note: string | null = null): void {
      context.change(words, setTraining(current(), change), { note });
    },
    setInitializer(initializer: InitializerName): void {
      drawWeights(done.drawWeightsBy(INITIALIZER_LABELS[initializer]), { initializer });
    },
    setWeightsSeed(seed: number): void {
      drawWeights(done.drawWeightsFrom(seed), { seed });
    },
    newWeights(): void {
      drawWeights(done.newWeights, { seed: (current().initialWeights.seed + 1) >>> 0 });
    },
  };
}

function penaltyWords(l1: number, l2: number): string {
  const parts = [l1 > 0 && `L1 ${l1}`, l2 > 0 && `L2 ${l2}`].filter((part) => part !== false);
  return parts.length > 0 ? done.setRegularisation(parts) : done.noRegularisation;
}
