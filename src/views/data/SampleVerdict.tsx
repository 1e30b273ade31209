import type { ReactNode } from 'react';
import type { TargetCode } from '../../data/pairing.ts';
import type { LossName } from '../../engine/index.ts';
import { data as words } from '../../i18n/en.ts';
import { Var } from '../../ui/Var.tsx';
import { formatValue } from '../../viz/numberFormat.ts';
import type { ChosenSample } from './chosenSample.ts';
import { OwnTargetField } from './OwnTargetField.tsx';
import { SampleLoss } from './SampleLoss.tsx';
import styles from './SampleVerdict.module.css';
import { targetText, toneOf } from './targetText.ts';

interface SampleVerdictProps {
  sample: ChosenSample;
  code: TargetCode;
  /** Null until the network has been asked. */
  prediction: number | null;
  sampleLoss: number | null;
  loss: LossName;
  /** A person's own sample gets its target as a label. */
  onTarget: (label: number | null) => void;
}

/** What the sample should give, what it gives, and what the difference costs. */
export function SampleVerdict({ sample, code, prediction, sampleLoss, loss, onTarget }: SampleVerdictProps) {
  return (
    <div className={styles.verdict}>
      {sample.row === null ? (
        <OwnTargetField target={sample.target} code={code} onTarget={onTarget} />
      ) : (
        <Figure
          label={
            <>
              {words.target} <Var name="y" />
            </>
          }
          value={sample.target}
          code={code}
        >
          {targetText(sample.target, code)}
        </Figure>
      )}
      <Figure
        label={
          <>
            {words.output} <Var name="y" hat />
          </>
        }
        value={prediction}
        code={code}
      >
        {prediction === null ? '–' : formatValue(prediction)}
      </Figure>
      <div className={styles.wide}>
        <SampleLoss loss={loss} value={sampleLoss} />
      </div>
    </div>
  );
}

interface FigureProps {
  label: ReactNode;
  /** Gives the number its colour. */
  value: number | null;
  code: TargetCode;
  children: ReactNode;
}

function Figure({ label, value, code, children }: FigureProps) {
  return (
    <span>
      {label}
      <span className={styles.value} data-tone={value === null ? 'neutral' : toneOf(value, code)}>
        {children}
      </span>
    </span>
  );
}
