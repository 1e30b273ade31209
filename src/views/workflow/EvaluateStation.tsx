/** The figures of one part of the rows, beside those of always guessing the most frequent class. */
import { accuracyOf, classFigures, majorityAccuracy } from '../../engine/index.ts';
import { useEvaluation, type ClassEvaluation, type NumberEvaluation } from '../../store/evaluation.ts';
import { useActions, useApp } from '../../store/hooks.ts';
import { Segmented } from '../../ui/Segmented.tsx';
import { Slider } from '../../ui/Slider.tsx';
import { formatFixed, formatLoss, formatValue } from '../../viz/numberFormat.ts';
import type { DataPart } from '../../worker/protocol.ts';
import styles from './stationContent.module.css';

const PARTS: readonly { value: DataPart; label: string }[] = [
  { value: 'train', label: 'Train' },
  { value: 'validation', label: 'Validation' },
  { value: 'test', label: 'Test' },
];

export function EvaluateStation() {
  const part = useApp(({ ui }) => ui.evaluatedPart);
  const dataset = useApp(({ run }) => run.dataset);
  const evaluation = useEvaluation();
  const { set } = useActions();
  const options = PARTS.map((option) =>
    dataset?.[option.value].length === 0
      ? { ...option, disabledReason: `No rows are kept for ${option.value}.` }
      : option,
  );
  return (
    <>
      <Segmented
        label="Rows to evaluate"
        labelHidden
        options={options}
        value={part}
        onChange={(value) => set('evaluatedPart', value)}
      />
      {evaluation?.kind === 'classes' && <ClassFigures evaluation={evaluation} />}
      {evaluation?.kind === 'number' && <NumberFigures evaluation={evaluation} />}
    </>
  );
}

function ClassFigures({ evaluation: { matrix, scores, logLoss } }: { evaluation: ClassEvaluation }) {
  const threshold = useApp(({ ui }) => ui.threshold);
  const { set } = useActions();
  const { precision, recall, f1 } = classFigures(matrix, 1);
  return (
    <>
      {scores && (
        <Slider
          label="Threshold"
          value={threshold}
          valueText={formatValue(threshold)}
          min={0}
          max={1}
          step={0.01}
          onChange={(value) => set('threshold', value)}
        />
      )}
      <dl className={styles.figures}>
        <Figure name="Accuracy" text={percentText(accuracyOf(matrix))} />
        {scores && <Figure name="Precision" text={percentText(precision)} />}
        {scores && <Figure name="Recall" text={percentText(recall)} />}
        {scores && <Figure name="F1" text={f1 === null ? '–' : formatFixed(f1, 3)} />}
        <Figure name="Log loss" text={logLoss === null ? '–' : formatLoss(logLoss)} />
        <Figure name="Always the majority" text={percentText(majorityAccuracy(matrix))} isAside />
      </dl>
    </>
  );
}

function NumberFigures({ evaluation }: { evaluation: NumberEvaluation }) {
  const { meanAbsoluteError, rootMeanSquaredError, r2 } = evaluation;
  return (
    <dl className={styles.figures}>
      <Figure name="Mean absolute error" text={formatValue(meanAbsoluteError)} />
      <Figure name="Root mean squared" text={formatValue(rootMeanSquaredError)} />
      <Figure name="R² of these rows" text={r2 === null ? '–' : formatFixed(r2, 3)} />
      <Figure name="Always the mean" text="R² 0" isAside />
    </dl>
  );
}

function Figure({ name, text, isAside = false }: { name: string; text: string; isAside?: boolean }) {
  return (
    <div data-aside={isAside || undefined}>
      <dt>{name}</dt>
      <dd>
        <output aria-label={name} aria-live="off">
          {text}
        </output>
      </dd>
    </div>
  );
}

function percentText(share: number | null): string {
  return share === null ? '–' : `${formatFixed(100 * share, 1)} %`;
}
