/** The chain rule against a nudge: the weight a little less, a little more, and what the loss does. */
import { useState } from 'react';
import { parseNumber } from '../../document/numbers.ts';
import type { LetterSymbol } from '../../document/symbols.ts';
import { useGradientCheck } from '../../store/probes.ts';
import { Formula } from '../../ui/Formula.tsx';
import { NumberField } from '../../ui/NumberField.tsx';
import { agreement, exactText, relativeText } from './checkTexts.ts';
import styles from './GradientCheck.module.css';

const FIRST_EPSILON = 1e-4;
const LEAST_EPSILON = 1e-7;
const MOST_EPSILON = 1;

export function GradientCheck({ index, symbol }: { index: number; symbol: LetterSymbol }) {
  const [epsilon, setEpsilon] = useState(FIRST_EPSILON);
  const check = useGradientCheck(index, epsilon);

  function commit(text: string): string | null {
    const parsed = parseNumber(text);
    if (!parsed.ok) return parsed.error;
    if (parsed.value < LEAST_EPSILON || parsed.value > MOST_EPSILON)
      return `Type a number from ${LEAST_EPSILON} to ${MOST_EPSILON}.`;
    setEpsilon(parsed.value);
    return null;
  }

  return (
    <>
      <NumberField className={styles.epsilon} label="Nudge ε" text={epsilonText(epsilon)} onCommit={commit} />
      {check && (
        <>
          <dl className={styles.numbers}>
            <dt>
              J at <Formula formula={[symbol]} /> − ε
            </dt>
            <dd>{exactText(check.lossBelow)}</dd>
            <dt>
              J at <Formula formula={[symbol]} /> + ε
            </dt>
            <dd>{exactText(check.lossAbove)}</dd>
            <dt>difference / 2ε</dt>
            <dd>{exactText(check.numeric)}</dd>
            <dt>chain rule</dt>
            <dd>{exactText(check.analytic)}</dd>
            <dt>relative difference</dt>
            <dd>{relativeText(check.relativeError)}</dd>
          </dl>
          <p className={styles.verdict} role="status">
            {agreement(check.relativeError)}
          </p>
        </>
      )}
    </>
  );
}

function epsilonText(epsilon: number): string {
  return epsilon < 0.01 ? epsilon.toExponential() : String(epsilon);
}
