/** The figures of one part of the rows, beside those of always guessing the most frequent class. */
import type { ReactNode } from 'react';
import { accuracyOf, areaUnder, classFigures, majorityMatrix, sharesLogLoss } from '../../engine/index.ts';
import { workflow as words } from '../../i18n/en.ts';
import { useEvaluation, type ClassEvaluation, type NumberEvaluation } from '../../store/evaluation.ts';
import { useActions, useApp } from '../../store/hooks.ts';
import { shareAt } from '../../store/threshold.ts';
import { Segmented } from '../../ui/Segmented.tsx';
import { Slider } from '../../ui/Slider.tsx';
import { formatAmount, formatFixed, formatLoss, formatPercent, formatValue } from '../../viz/numberFormat.ts';
import type { DataPart } from '../../worker/protocol.ts';
import styles from './stationContent.module.css';

const PARTS: readonly { value: DataPart; label: string }[] = [
  { value: 'train', label: words.parts.train },
  { value: 'validation', label: words.parts.validation },
  { value: 'test', label: words.parts.test },
];

export function EvaluateStation() {
  const part = useApp(({ ui }) => ui.evaluatedPart);
  const dataset = useApp(({ run }) => run.dataset);
  const evaluation = useEvaluation();
  const { set } = useActions();
  const options = PARTS.map((option) =>
    dataset?.[option.value].length === 0 ? { ...option, disabledReason: words.noRows(option.value) } : option,
  );
  return (
    <>
      <Segmented
        label={words.evaluated}
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

function ClassFigures({ evaluation: { matrix, threshold, roc, logLoss } }: { evaluation: ClassEvaluation }) {
  const { set } = useActions();
  const guesses = majorityMatrix(matrix);
  const [figures, guessed] = [classFigures(matrix, 1), classFigures(guesses, 1)];
  return (
    <>
      {threshold && (
        <Slider
          label={words.threshold}
          value={threshold.value}
          valueText={formatValue(threshold.value)}
          min={threshold.min}
          max={threshold.max}
          step={threshold.step}
          onChange={(value) => set('threshold', shareAt(threshold.code, value))}
        />
      )}
      <Figures guesser={words.majority}>
        <Figure
          name={words.accuracy}
          text={percentText(accuracyOf(matrix))}
          guess={percentText(accuracyOf(guesses))}
        />
        {threshold && (
          <>
            <Figure
              name={words.precision}
              text={percentText(figures.precision)}
              guess={percentText(guessed.precision)}
            />
            <Figure
              name={words.recall}
              text={percentText(figures.recall)}
              guess={percentText(guessed.recall)}
            />
            <Figure name={words.f1} text={fixedText(figures.f1)} guess={fixedText(guessed.f1)} />
            {/* One score for all rows tells no two of them apart. */}
            <Figure name={words.auc} text={fixedText(roc && areaUnder(roc))} guess={roc ? '0.500' : '–'} />
          </>
        )}
        <Figure name={words.logLoss} text={lossText(logLoss)} guess={lossText(sharesLogLoss(matrix))} />
      </Figures>
    </>
  );
}

function NumberFigures({ evaluation }: { evaluation: NumberEvaluation }) {
  const { meanAbsoluteError, rootMeanSquaredError, r2, guess } = evaluation;
  return (
    <>
      <Figures guesser={words.mean}>
        <Figure
          {...words.absoluteError}
          text={formatAmount(meanAbsoluteError)}
          guess={formatAmount(guess.meanAbsoluteError)}
        />
        <Figure
          {...words.squaredError}
          text={formatAmount(rootMeanSquaredError)}
          guess={formatAmount(guess.rootMeanSquaredError)}
        />
        <Figure {...words.r2} text={fixedText(r2)} guess={r2 === null ? '–' : '0.000'} />
      </Figures>
    </>
  );
}

interface FiguresProps {
  /** What always guesses the same, whose figures stand beside those of the network. */
  guesser: string;
  children: ReactNode;
}

function Figures({ guesser, children }: FiguresProps) {
  return (
    <table className={styles.figures}>
      <thead>
        <tr>
          <th scope="col">{words.figure}</th>
          <th scope="col">{words.ofNetwork}</th>
          <th scope="col">{guesser}</th>
        </tr>
      </thead>
      <tbody>{children}</tbody>
    </table>
  );
}

interface FigureProps {
  name: string;
  /** What is seen where the name is long. */
  shortName?: string;
  text: string;
  /** The same figure of whoever always guesses the same. */
  guess: string;
}

function Figure({ name, shortName = name, text, guess }: FigureProps) {
  return (
    <tr>
      <th scope="row">{shortName}</th>
      <td>
        <output aria-label={name} aria-live="off">
          {text}
        </output>
      </td>
      <td className={styles.guess}>{guess}</td>
    </tr>
  );
}

function percentText(share: number | null): string {
  return share === null ? '–' : formatPercent(share);
}

function fixedText(value: number | null): string {
  return value === null ? '–' : formatFixed(value, 3);
}

function lossText(loss: number | null): string {
  return loss === null ? '–' : formatLoss(loss);
}
