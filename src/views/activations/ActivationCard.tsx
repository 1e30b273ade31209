import { useId } from 'react';
import { ACTIVATION_LABELS } from '../../document/labels.ts';
import { activations } from '../../i18n/en.ts';
import { Formula } from '../../ui/Formula.tsx';
import { formula } from '../../ui/formula.ts';
import { formatTick } from '../../viz/numberFormat.ts';
import styles from './ActivationCard.module.css';
import { activationFunction } from './activationFunction.ts';
import { CardPicture } from './CardPicture.tsx';
import type { ActivationChoice } from './choices.ts';
import { ACTIVATION_FORMULAS } from './formulas.ts';

interface ActivationCardProps {
  choice: ActivationChoice;
  /** Whether the layer has this one. */
  isChosen: boolean;
  isTabStop: boolean;
  /** Where its point stands, or null for none. */
  preActivation: number | null;
  otherScores: readonly number[];
  onChoose: () => void;
}

/** One activation: curve and derivative, formula, range, what it is for, and what it makes of z. */
export function ActivationCard(props: ActivationCardProps) {
  const { choice, isChosen, isTabStop, preActivation, otherScores, onChoose } = props;
  const { name, disabledReason } = choice;
  const noteId = useId();
  const activation = activationFunction(name, otherScores);
  return (
    <button
      // The dialog gives it the focus when it opens.
      ref={(card) => void card?.toggleAttribute('autofocus', isChosen)}
      type="button"
      role="option"
      className={styles.card}
      aria-label={ACTIVATION_LABELS[name]}
      aria-describedby={noteId}
      aria-selected={isChosen}
      aria-disabled={disabledReason !== undefined || undefined}
      data-activation={name}
      tabIndex={isTabStop ? 0 : -1}
      onClick={onChoose}
    >
      <span className={styles.picture}>
        <CardPicture activation={activation} preActivation={preActivation} />
      </span>
      <span className={styles.heading}>
        <span className={styles.name}>{ACTIVATION_LABELS[name]}</span>
        <span className={styles.range}>{activation.range}</span>
      </span>
      <span className={styles.formula}>
        {ACTIVATION_FORMULAS[name].map((line, index) => (
          <Formula key={index} formula={formula(index === 0 ? 'a =' : [], line)} />
        ))}
      </span>
      <span id={noteId} className={styles.note}>
        <span className={styles.numbers}>
          {preActivation === null ? '·' : numbersText(activation, preActivation)}
        </span>
        {activation.note}
        {disabledReason !== undefined && <em className={styles.reason}> {disabledReason}</em>}
      </span>
    </button>
  );
}

function numbersText({ value, slope }: ReturnType<typeof activationFunction>, z: number): string {
  return activations.valueAndSlope(shortText(value(z)), shortText(slope(z)));
}

/** Four decimals at most: enough to tell a flat slope from none. */
function shortText(value: number): string {
  return formatTick(Number(value.toFixed(4)));
}
