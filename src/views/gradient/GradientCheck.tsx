/** The chain rule against a nudge: the weight a little less, a little more, and what the loss does. */
import { useState } from 'react';
import { parseNumber } from '../../document/numbers.ts';
import type { LetterSymbol } from '../../document/symbols.ts';
import { gradient as words } from '../../i18n/en.ts';
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
  const { answer: check, refusal } = useGradientCheck(index, epsilon);

  function commit(text: string): string | null {
    const parsed = parseNumber(text);
    if (!parsed.ok) return parsed.error;
    if (parsed.value < LEAST_EPSILON || parsed.value > MOST_EPSILON)
      return words.numberFrom(LEAST_EPSILON, MOST_EPSILON);
    setEpsilon(parsed.value);
    return null;
  }

  return (
    <>
      <NumberField
        className={styles.epsilon}
        label={words.nudge}
        text={epsilonText(epsilon)}
        onCommit={commit}
      />
      {refusal && (
        <p className={styles.verdict} role="status">
          {refusal}
        </p>
      )}
      {check && (
        <>
          <dl className={styles.numbers}>
            <dt>
              {words.lossAt} <Formula formula={[symbol]} /> − ε
            </dt>
            <dd>{exactText(check.lossBelow)}</dd>
            <dt>
              {words.lossAt} <Formula formula={[symbol]} /> + ε
            </dt>
            <dd>{exactText(check.lossAbove)}</dd>
            <dt>{words.difference}</dt>
            <dd>{exactText(check.numeric)}</dd>
            <dt>{words.chainRule}</dt>
            <dd>{exactText(check.analytic)}</dd>
            <dt>{words.relativeDifference}</dt>
            <dd>{relativeText(check.relativeError)}</dd>
          </dl>
        </>
      )}
      {/* There before its first text: one that comes together with it is not read. */}
      <p className={styles.verdict} role="status">
        {check && agreement(check.relativeError)}
      </p>
    </>
  );
}

function epsilonText(epsilon: number): string {
  return epsilon < 0.01 ? epsilon.toExponential() : String(epsilon);
}
