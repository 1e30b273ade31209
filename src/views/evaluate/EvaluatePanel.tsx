/** The right column for rows of a file: how good the network is on the chosen part of them. */
import { problemOf } from '../../document/problem.ts';
import { evaluate as evaluateWords } from '../../i18n/en.ts';
import { useEvaluation } from '../../store/evaluation.ts';
import { useApp } from '../../store/hooks.ts';
import { Section } from '../../ui/Section.tsx';
import { ClassResults } from './ClassResults.tsx';
import { NumberResults } from './NumberResults.tsx';
import styles from './EvaluatePanel.module.css';

export function EvaluatePanel() {
  const part = useApp(({ ui }) => ui.evaluatedPart);
  const rowCount = useApp(({ run, ui }) => run.dataset?.[ui.evaluatedPart].length ?? null);
  const task = useApp(({ document }) => problemOf(document).task);
  const isQuiz = useApp(({ ui }) => ui.quiz !== null);
  const evaluation = useEvaluation();
  const title = task === 'regression' ? evaluateWords.predictedAndActual : evaluateWords.matrix;
  // Among the rows behind these figures is the one that the quiz asks about.
  if (isQuiz) return <Nothing title={title} words={evaluateWords.quizAsks} />;
  if (!evaluation) return <Nothing title={title} words={rowCount === 0 ? evaluateWords.noRows(part) : '–'} />;
  return evaluation.kind === 'classes' ? (
    <ClassResults evaluation={evaluation} />
  ) : (
    <NumberResults evaluation={evaluation} />
  );
}

function Nothing({ title, words }: { title: string; words: string }) {
  return (
    <Section title={title}>
      <p className={styles.empty}>{words}</p>
    </Section>
  );
}
