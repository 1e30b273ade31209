import { lossInText } from '../../document/labels.ts';
import { problemOf } from '../../document/problem.ts';
import { output } from '../../i18n/en.ts';
import { useApp, useSampleOutcome } from '../../store/hooks.ts';
import { LossFormula } from '../../ui/LossFormula.tsx';
import { Section } from '../../ui/Section.tsx';
import { Var } from '../../ui/Var.tsx';
import { SampleLine } from './SampleLine.tsx';
import { lossText, missText, outputText } from './sampleTexts.ts';
import styles from './Prediction.module.css';

/** The chosen sample's prediction beside its target, and its loss. */
export function Prediction({ labels }: { labels: readonly number[] }) {
  const { prediction, target, loss: sampleLoss } = useSampleOutcome();
  const loss = useApp(({ document }) => document.training.loss);
  const symbol = useApp(({ document }) => problemOf(document).target.symbol);

  return (
    <Section title={output.prediction} isRegion={false} note={missText(prediction, target)}>
      <SampleLine labels={labels} />
      <div className={styles.figures}>
        <div>
          <span className={styles.name}>
            {output.output} <Var name={symbol} hat />
          </span>
          <output className={styles.number} aria-label={output.outputOfSample} aria-live="off">
            {outputText(prediction)}
          </output>
        </div>
        <div>
          <span className={styles.name}>
            {output.target} <Var name={symbol} />
          </span>
          <output className={styles.number} aria-label={output.targetOfSample} aria-live="off">
            {outputText(target)}
          </output>
        </div>
        <div>
          <span className={styles.name}>
            {output.loss} <LossFormula loss={loss} name={lossInText(loss)} symbol={symbol} />
          </span>
          <output className={styles.number} aria-label={output.sampleLoss} aria-live="off">
            {lossText(sampleLoss)}
          </output>
        </div>
      </div>
    </Section>
  );
}
