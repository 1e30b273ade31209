import { problemOf } from '../../document/problem.ts';
import { data as words } from '../../i18n/en.ts';
import { useActions, useApp, useSampleOutcome } from '../../store/hooks.ts';
import { Badge } from '../../ui/Badge.tsx';
import { Section } from '../../ui/Section.tsx';
import { Var } from '../../ui/Var.tsx';
import { OwnTargetField } from './OwnTargetField.tsx';
import { SampleInputs } from './SampleInputs.tsx';
import { SampleLoss } from './SampleLoss.tsx';
import styles from './TableInputsSection.module.css';
import { targetText } from './targetText.ts';
import { useChosenSample } from './useChosenSample.ts';

/** The inputs of the chosen row, to be moved or typed, and the target that belongs to them. */
export function TableInputsSection() {
  const problem = useApp((state) => problemOf(state.document));
  const loss = useApp((state) => state.document.training.loss);
  const { loss: sampleLoss } = useSampleOutcome();
  const chosen = useChosenSample();
  const actions = useActions();
  if (!chosen) return null;
  const { sample, code } = chosen;

  return (
    <Section
      title={words.inputs}
      tag={<Badge>{sample.row === null ? words.yours : words.sampleTag(sample.row + 1)}</Badge>}
    >
      <SampleInputs
        layout="stacked"
        inputs={problem.inputs}
        values={sample.inputs}
        onChange={actions.setOwnInputs}
      />
      <div className={styles.target}>
        {sample.row === null ? (
          <OwnTargetField target={sample.target} code={code} onTarget={actions.setOwnTarget} />
        ) : (
          <>
            <span>
              {problem.task === 'regression' ? words.targetOf(problem.target.name) : words.target}{' '}
              <Var name="y" />
            </span>
            <span className={styles.value}>{targetText(sample.target, code)}</span>
          </>
        )}
      </div>
      {/* Where a number is predicted, the panel on the right works out its loss. */}
      {problem.task === 'binary' && (
        <div className={styles.loss}>
          <SampleLoss loss={loss} value={sampleLoss} />
        </div>
      )}
    </Section>
  );
}
