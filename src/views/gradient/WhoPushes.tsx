/** The samples of the batch, sorted by how much each would raise or lower the weight. */
import { useState } from 'react';
import type { LetterSymbol } from '../../document/symbols.ts';
import { gradient as words } from '../../i18n/en.ts';
import { useShares } from '../../store/probes.ts';
import { useActions, useApp } from '../../store/hooks.ts';
import { Formula } from '../../ui/Formula.tsx';
import { formatCount } from '../../viz/numberFormat.ts';
import { formatSlope } from '../../viz/parameterFormat.ts';
import { pushes, type Push } from './pushes.ts';
import styles from './WhoPushes.module.css';

/** As many as fit without scrolling; the strongest of both directions stay. */
const FOLDED = 8;

interface WhoPushesProps {
  index: number;
  symbol: LetterSymbol;
  /** Whether every number of the network is whole. */
  whole: boolean;
}

export function WhoPushes({ index, symbol, whole }: WhoPushesProps) {
  const { answer: shares, refusal } = useShares(index);
  const chosen = useApp(({ ui }) => (ui.sample.kind === 'row' ? ui.sample.row : null));
  const { selectRow } = useActions();
  const [isWhole, setIsWhole] = useState(false);
  if (!shares) return refusal && <p className={styles.note}>{refusal}</p>;
  const all = pushes(shares);
  const shown =
    isWhole || all.length <= FOLDED ? all : [...all.slice(0, FOLDED / 2), ...all.slice(-FOLDED / 2)];
  const folded = all.length - shown.length;
  const row = (push: Push) => (
    <li key={push.row}>
      <button
        type="button"
        className={styles.row}
        aria-pressed={push.row === chosen}
        onClick={() => selectRow(push.row)}
      >
        <span className={styles.name}>{push.row + 1}</span>
        <Bar push={push} />
        <span className={styles.gradient}>{formatSlope(push.gradient, whole)}</span>
      </button>
    </li>
  );
  return (
    <>
      <p className={styles.note}>
        {words.sharesBefore} ∂L/∂
        <Formula formula={[symbol]} />. {words.sharesAfter}
      </p>
      <ol className={styles.list} aria-label={words.sharesList}>
        {shown.slice(0, Math.ceil(shown.length / 2)).map(row)}
        {folded > 0 && (
          <li>
            <button type="button" className={styles.more} onClick={() => setIsWhole(true)}>
              {words.more(formatCount(folded))}
            </button>
          </li>
        )}
        {shown.slice(Math.ceil(shown.length / 2)).map(row)}
      </ol>
      <p className={styles.mean}>
        {words.meanOf(formatCount(all.length))} <b>{formatSlope(shares.mean, whole)}</b>
      </p>
    </>
  );
}

/** From the middle to the side to which the sample pushes. */
function Bar({ push: { share, gradient } }: { push: Push }) {
  const direction = gradient < 0 ? 'up' : gradient > 0 ? 'down' : 'nowhere';
  return (
    <span className={styles.track} role="img" aria-label={words.pushes[direction]}>
      <span className={styles.bar} data-direction={direction} style={{ width: `${share * 50}%` }} />
    </span>
  );
}
