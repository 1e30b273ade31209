import type { ProblemFacts } from '../../data/problem.ts';
import { outputActivation } from '../../document/training.ts';
import { indexOfLargest } from '../../engine/index.ts';
import { workflow as words } from '../../i18n/en.ts';
import { useApp } from '../../store/hooks.ts';
import { thresholdOutput } from '../../store/threshold.ts';
import { LiveRegion } from '../../ui/LiveRegion.tsx';
import { formatAmount, formatPercent, formatValue } from '../../viz/numberFormat.ts';
import styles from './Answer.module.css';

/** What the network answers to the row that was entered. */
export function Answer({ facts }: { facts: ProblemFacts }) {
  const prediction = useApp(({ run }) => run.frame?.sample.prediction ?? null);
  const activation = useApp(({ document }) => outputActivation(document));
  const threshold = useApp(({ document, ui }) => thresholdOutput(document, ui.threshold));
  const isHidden = useApp(({ ui }) => ui.quiz !== null);
  if (!prediction) return null;
  if (isHidden) return <p className={styles.line}>{words.quizAsks}</p>;
  const { target, task, classes } = facts;
  const first = prediction[0] ?? NaN;
  if (task === 'regression') {
    const { factor, offset } = target.scale ?? { factor: 1, offset: 0 };
    return <Line name={target.name} text={formatAmount(first * factor + offset)} />;
  }
  if (task === 'binary') {
    const isSecond = first > threshold;
    const name = words.answer(target.name, classes?.[isSecond ? 1 : 0] ?? '–');
    if (activation !== 'sigmoid')
      return (
        <Line
          name={name}
          text={formatValue(first)}
          note={words.besideThreshold(formatValue(threshold), isSecond)}
        />
      );
    return (
      <>
        <Line name={name} text={`${formatPercent(first)} ${classes?.[1] ?? ''}`} />
        <Bars names={[classes?.[1] ?? '1']} shares={[first]} winner={isSecond ? 0 : -1} />
      </>
    );
  }
  const winner = indexOfLargest(prediction);
  return (
    <>
      <Line name={target.name} text={classes?.[winner] ?? '–'} />
      <Bars names={classes ?? []} shares={[...prediction]} winner={winner} />
    </>
  );
}

interface LineProps {
  name: string;
  text: string;
  /** What the number is held against. */
  note?: string;
}

/** While it changes by itself it is only seen: read out is what it has come to, and what a person's own change makes of it. */
function Line({ name, text, note = '' }: LineProps) {
  const isAtRest = useApp(({ run, ui }) => !run.playing && !ui.gesture && !ui.scrubbing);
  return (
    <>
      <p className={styles.line}>
        {name}{' '}
        <output aria-label={words.prediction} aria-live="off">
          {text}
        </output>
        {note !== '' && <span className={styles.note}>{note}</span>}
      </p>
      <LiveRegion label={words.atRest} message={isAtRest ? `${name} ${text} ${note}` : ''} />
    </>
  );
}

interface BarsProps {
  names: readonly string[];
  shares: readonly number[];
  winner: number;
}

/** A bar for each class, the winner in ink. */
function Bars({ names, shares, winner }: BarsProps) {
  return (
    <ul className={styles.bars}>
      {names.map((name, at) => {
        const share = Math.min(1, Math.max(0, shares[at] ?? 0));
        return (
          <li key={name} data-winner={at === winner || undefined}>
            <span className={styles.name} title={name}>
              {name}
            </span>
            <span className={styles.track}>
              <span style={{ width: `${share * 100}%` }} />
            </span>
            <span className={styles.share}>{formatPercent(share)}</span>
          </li>
        );
      })}
    </ul>
  );
}
