import { problemOf } from '../../document/problem.ts';
import { data as words } from '../../i18n/en.ts';
import { useActions, useApp, useSampleOutcome } from '../../store/hooks.ts';
import { Badge } from '../../ui/Badge.tsx';
import { PreviousNext } from '../../ui/PreviousNext.tsx';
import { Section } from '../../ui/Section.tsx';
import { ClassVerdict } from './ClassVerdict.tsx';
import { SampleInputs } from './SampleInputs.tsx';
import { SampleVerdict } from './SampleVerdict.tsx';
import { useChosenSample } from './useChosenSample.ts';

/** The chosen point of a generated problem: its inputs to be moved, and what the network makes of it. */
export function SampleSection() {
  const chosen = useChosenSample();
  const problem = useApp((state) => problemOf(state.document));
  const loss = useApp((state) => state.document.training.loss);
  const outcome = useSampleOutcome();
  const actions = useActions();
  if (!chosen) return null;
  const { sample, code, count } = chosen;

  return (
    <Section
      title={sample.row === null ? words.yourSample : words.sample(sample.row + 1)}
      tag={<Badge>{sample.part}</Badge>}
      note={
        <PreviousNext noun={words.sampleNoun} place={sample.row} count={count} onSelect={actions.selectRow} />
      }
    >
      <SampleInputs
        layout="row"
        inputs={problem.inputs}
        values={sample.inputs}
        onChange={actions.setOwnInputs}
      />
      {code === 'one-hot' && problem.classes ? (
        <ClassVerdict
          sample={sample}
          classes={problem.classes}
          outputs={outcome.outputs}
          sampleLoss={outcome.loss}
          loss={loss}
          onTarget={actions.setOwnTarget}
        />
      ) : (
        <SampleVerdict
          sample={sample}
          code={code}
          prediction={outcome.prediction}
          sampleLoss={outcome.loss}
          loss={loss}
          onTarget={actions.setOwnTarget}
        />
      )}
    </Section>
  );
}
