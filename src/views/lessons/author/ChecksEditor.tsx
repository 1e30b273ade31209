/** The checks of a task: each begins as the page is now, and says in plain words when it is met. */
import { author as words } from '../../../i18n/en.ts';
import type { EdgewiseDocument } from '../../../document/document.ts';
import { problemOf } from '../../../document/problem.ts';
import { firstGoal, kindOf } from '../../../lessons/firstGoal.ts';
import { goalWords } from '../../../lessons/goalWords.ts';
import type { Goal } from '../../../lessons/goals.ts';
import { LIMITS } from '../../../lessons/saved/limits.ts';
import type { Check, Scene } from '../../../lessons/types.ts';
import { lessonFacts } from '../../../store/lessonFacts.ts';
import { useActions, useApp, useAppStore } from '../../../store/hooks.ts';
import type { Option } from '../../../ui/option.ts';
import { SelectChip } from '../../../ui/SelectChip.tsx';
import styles from './AuthorPanel.module.css';
import { CheckEditor } from './CheckEditor.tsx';
import { useMetAtStart } from './useMetAtStart.ts';

const KINDS = Object.keys(words.kinds) as words.CheckKind[];
/** What the list of kinds shows before one is chosen. */
const NONE = 'none';

interface ChecksEditorProps {
  scene: Scene;
  onChange: (checks: readonly Check[]) => void;
}

export function ChecksEditor({ scene, onChange }: ChecksEditorProps) {
  const { checks } = scene.task;
  const document = useDocument(scene);
  const factsNow = useFactsNow();
  const isMetAtStart = useMetAtStart(scene);

  function add(kind: string): void {
    const facts = factsNow();
    if (kind === NONE || !facts) return;
    const goal = firstGoal(kind as words.CheckKind, facts);
    onChange([...checks, { words: firstWords(goal, document), goal }]);
  }

  /** What students see goes with the goal until the teacher writes something else. */
  function setGoal(index: number, goal: Goal): void {
    const check = checks[index]!;
    const isOwn = check.words !== firstWords(check.goal, document);
    onChange(checks.with(index, { words: isOwn ? check.words : firstWords(goal, document), goal }));
  }

  return (
    <>
      {checks.length === 0 && <p className={styles.note}>{words.noChecks}</p>}
      {checks.map((check, index) => (
        <CheckEditor
          // Checks have no identity beyond their order and kind.
          key={`${index} ${kindOf(check.goal)}`}
          check={check}
          number={index + 1}
          document={document}
          factsNow={factsNow}
          isMetAtStart={isMetAtStart[index] ?? false}
          onGoal={(goal) => setGoal(index, goal)}
          onWords={(text) => onChange(checks.with(index, { ...check, words: text }))}
          onRemove={() => onChange(checks.toSpliced(index, 1))}
        />
      ))}
      {checks.length < LIMITS.checks && (
        <div className={styles.part}>
          <div className={styles.row}>
            <SelectChip label={words.addCheck} options={choicesFor(document)} value={NONE} onChange={add} />
          </div>
          <p className={styles.note}>{words.checkNote}</p>
        </div>
      )}
    </>
  );
}

/** Of numbers there is no accuracy. */
function choicesFor(document: EdgewiseDocument): Option<string>[] {
  const reasonAgainst = (kind: words.CheckKind) =>
    kind === 'trainAccuracy' && problemOf(document).task === 'regression' ? words.noAccuracy : undefined;
  const choices = KINDS.map((value) => ({
    value,
    label: words.kinds[value],
    disabledReason: reasonAgainst(value),
  }));
  return [{ value: NONE, label: words.chooseCheck }, ...choices];
}

/** The document that the scene begins with; of another scene than those that are made here, the one on the page. */
function useDocument({ setUp: { start } }: Scene) {
  const present = useApp((state) => state.document);
  return start.kind === 'saved' ? start.saved.document : present;
}

/** What is on the page now; null, and said, while it is still at work. */
function useFactsNow() {
  const store = useAppStore();
  const actions = useActions();
  return () => {
    const state = store.state.getState();
    const facts = lessonFacts({ begun: state.document, since: null }, state);
    if (!facts) actions.sayNotes([words.notReady]);
    return facts;
  };
}

function firstWords(goal: Goal, document: EdgewiseDocument): string {
  if (goal.kind === 'answer') return words.firstQuestion;
  if (goal.kind === 'choice') return words.firstChoice;
  return goalWords(goal, document);
}
