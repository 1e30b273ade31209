import { problemOf } from '../../document/problem.ts';
import { outputActivation } from '../../document/training.ts';
import { data as words } from '../../i18n/en.ts';
import { useActions, useApp, useSampleOutcome } from '../../store/hooks.ts';
import { Section } from '../../ui/Section.tsx';
import { sampleRows } from './sampleRows.ts';
import { SamplesTable } from './SamplesTable.tsx';
import { useChosenSample } from './useChosenSample.ts';

/** All rows of a small table, with the network's answer to each. */
export function SamplesSection() {
  const document = useApp((state) => state.document);
  const dataset = useApp((state) => state.run.dataset);
  const frame = useApp((state) => state.run.frame);
  const gesture = useApp((state) => state.ui.gesture);
  const chosen = useChosenSample();
  const isQuiz = useApp((state) => state.ui.quiz !== null);
  const outcome = useSampleOutcome();
  const actions = useActions();
  if (!dataset || !chosen) return null;

  const problem = problemOf(document);
  const isTruthTable = problem.task === 'binary';
  const rows = sampleRows(dataset, {
    // A quiz asks for them, one by one.
    predictions: isQuiz ? null : (frame?.figures?.rows?.predictions ?? null),
    before: isQuiz ? null : (gesture?.before.figures?.rows?.predictions ?? null),
    task: problem.task,
    outputActivation: outputActivation(document),
    hiddenRow: outcome.prediction === null ? chosen.sample.row : null,
  });
  return (
    <Section
      title={isTruthTable ? words.truthTable : words.samples}
      note={gesture ? words.beforeAndNow : words.rows(dataset.count)}
    >
      <SamplesTable
        problem={problem}
        rows={rows}
        code={chosen.code}
        chosenRow={chosen.sample.row}
        showBefore={gesture !== null}
        onSelect={actions.selectRow}
      />
    </Section>
  );
}
