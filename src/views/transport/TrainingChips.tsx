import { problemOf } from '../../document/problem.ts';
import { allowedLosses } from '../../data/pairing.ts';
import { LOSS_LABELS, OPTIMIZER_LABELS, SHORT_LOSS_LABELS } from '../../document/labels.ts';
import { parseNumber, type ParsedNumber } from '../../document/numbers.ts';
import { outputActivation } from '../../document/training.ts';
import type { OptimizerName } from '../../engine/index.ts';
import { transport } from '../../i18n/en.ts';
import { useActions, useApp } from '../../store/hooks.ts';
import { NumberChip } from '../../ui/NumberChip.tsx';
import { SelectChip } from '../../ui/SelectChip.tsx';
import { parseBatchSize } from './batchSizeText.ts';
import { regularisationChoices } from './regularisation.ts';
import styles from './TrainingChips.module.css';

const LEARNING_RATES = ['0.001', '0.003', '0.01', '0.03', '0.1', '0.3', '1', '3', '10'];
const BATCH_SIZES = ['1', '4', '8', '10', '16', '32', '64', transport.allRows];
const OPTIMIZER_OPTIONS = (Object.keys(OPTIMIZER_LABELS) as OptimizerName[]).map((value) => ({
  value,
  label: OPTIMIZER_LABELS[value],
}));

interface TrainingChipsProps {
  /** Whether they take as many rows as they need; in a single row they scroll. */
  wraps?: boolean;
}

/** The training settings that people change most; the others are behind More. */
export function TrainingChips({ wraps = false }: TrainingChipsProps) {
  const actions = useActions();
  const document = useApp((state) => state.document);
  const trainRows = useApp(({ run }) => run.dataset?.train.length ?? 1);
  const { optimizer, batchSize, loss, l1, l2 } = document.training;
  const losses = allowedLosses(problemOf(document).task, outputActivation(document));
  const { choices, chosen } = regularisationChoices({ l1, l2 });

  return (
    <div className={styles.chips} data-wraps={wraps || undefined}>
      <SelectChip
        label={transport.optimizer}
        labelContent={<span className={styles.word}>{transport.optimizer}</span>}
        className={styles.chip}
        options={OPTIMIZER_OPTIONS}
        value={optimizer.name}
        onChange={actions.setOptimizer}
      />
      <NumberChip
        label={transport.learningRate}
        labelContent={
          <>
            <span className={styles.word}>{transport.rate}</span>η
          </>
        }
        className={styles.chip}
        messageSide={wraps ? 'below' : 'above'}
        text={String(optimizer.learningRate)}
        presets={LEARNING_RATES}
        onCommit={(text) => accept(parseNumber(text), actions.setLearningRate)}
      />
      <NumberChip
        label={transport.batchSize}
        labelContent={transport.batch}
        className={styles.chip}
        messageSide={wraps ? 'below' : 'above'}
        text={String(batchSize)}
        presets={BATCH_SIZES}
        onCommit={(text) => accept(parseBatchSize(text, trainRows), actions.setBatchSize)}
      />
      <SelectChip
        label={transport.loss}
        labelContent={<span className={styles.word}>{transport.loss}</span>}
        className={styles.chip}
        options={losses.map((value) => ({
          value,
          label: LOSS_LABELS[value],
          shortLabel: SHORT_LOSS_LABELS[value],
        }))}
        value={loss}
        onChange={actions.setLoss}
      />
      <SelectChip
        label={transport.regularisation}
        labelContent={transport.regularise}
        className={styles.chip}
        options={choices}
        value={chosen.value}
        onChange={(value) => {
          const next = choices.find((choice) => choice.value === value);
          if (next) actions.setRegularisation(next.l1, next.l2);
        }}
      />
    </div>
  );
}

/** Hands a typed number on, or gives back the sentence that says why there is none. */
function accept(parsed: ParsedNumber, set: (value: number) => void): string | null {
  if (!parsed.ok) return parsed.error;
  set(parsed.value);
  return null;
}
