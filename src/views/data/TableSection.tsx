import ChevronDown from 'lucide-react/icons/chevron-down';
import type { ProblemId } from '../../data/problem.ts';
import { builtInProblemOf, problemName } from '../../document/problem.ts';
import { data as words } from '../../i18n/en.ts';
import { useActions, useApp } from '../../store/hooks.ts';
import { Button } from '../../ui/Button.tsx';
import { Section } from '../../ui/Section.tsx';
import { Segmented } from '../../ui/Segmented.tsx';
import styles from './TableSection.module.css';

const GATES: readonly ProblemId[] = ['and', 'or', 'nand', 'xor'];

const TEXTS: Partial<Record<ProblemId, string>> = words.tableTexts;

/** Which table is open and what it asks; the gallery has room for less. The four gates are one press apart. */
export function TableSection() {
  const problem = useApp((state) => builtInProblemOf(state.document));
  const actions = useActions();
  if (!problem) return null;
  const isGate = GATES.includes(problem.id);
  const change = (
    <Button
      variant="ghost"
      className={styles.change}
      aria-label={words.changeProblem}
      aria-haspopup="dialog"
      onClick={() => actions.set('dialog', 'problems')}
    >
      {words.change}
      <ChevronDown aria-hidden="true" />
    </Button>
  );

  return (
    <Section title={isGate ? words.logic : problemName(problem.id)} note={change}>
      {isGate && (
        <Segmented
          label={words.gate}
          labelHidden
          className={styles.gates}
          options={GATES.map((id) => ({ value: id, label: problemName(id) }))}
          value={problem.id}
          onChange={actions.openProblem}
        />
      )}
      <p className={styles.text}>{TEXTS[problem.id]}</p>
    </Section>
  );
}
