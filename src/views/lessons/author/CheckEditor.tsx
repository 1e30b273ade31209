import Trash2 from 'lucide-react/icons/trash-2';
import { author as words } from '../../../i18n/en.ts';
import type { EdgewiseDocument } from '../../../document/document.ts';
import { goalFromPage, kindOf } from '../../../lessons/firstGoal.ts';
import { goalWords } from '../../../lessons/goalWords.ts';
import type { Goal, LessonFacts } from '../../../lessons/goals.ts';
import { askedBy } from '../../../lessons/judgeGoal.ts';
import { LIMITS } from '../../../lessons/saved/limits.ts';
import type { Check } from '../../../lessons/types.ts';
import { Button } from '../../../ui/Button.tsx';
import { TextField } from '../../../ui/TextField.tsx';
import styles from './CheckEditor.module.css';
import { ChoiceEditor } from './ChoiceEditor.tsx';
import { GoalFields } from './GoalFields.tsx';

interface CheckEditorProps {
  check: Check;
  number: number;
  /** That of the scene. */
  document: EdgewiseDocument;
  factsNow: () => LessonFacts | null;
  /** Nothing is left to do. */
  isMetAtStart: boolean;
  onGoal: (goal: Goal) => void;
  onWords: (text: string) => void;
  onRemove: () => void;
}

export function CheckEditor(props: CheckEditorProps) {
  const { check, number, document, factsNow, isMetAtStart, onGoal, onWords, onRemove } = props;
  const { goal } = check;
  const kind = kindOf(goal);

  function takeFromPage(): void {
    const facts = factsNow();
    if (facts) onGoal(goalFromPage(goal, facts));
  }

  return (
    <section className={styles.check} aria-label={words.checkNumber(number)}>
      <div className={styles.head}>
        <h5 className={styles.title}>
          {words.checkNumber(number)}
          {kind && `: ${words.kinds[kind].toLowerCase()}`}
        </h5>
        <Button variant="ghost" iconOnly aria-label={words.removeCheck(number)} onClick={onRemove}>
          <Trash2 aria-hidden="true" />
        </Button>
      </div>
      <TextField
        label={askedBy(goal) ? words.question : words.shown}
        text={check.words}
        most={LIMITS.words}
        onChange={onWords}
      />
      {goal.kind === 'choice' ? (
        <ChoiceEditor goal={goal} onChange={onGoal} />
      ) : (
        <GoalFields goal={goal} document={document} onChange={onGoal} />
      )}
      {kind && kind !== 'choice' && (
        <Button className={styles.take} onClick={takeFromPage}>
          {words.fromPage}
        </Button>
      )}
      {isMetAtStart && <p className={styles.warning}>{words.isSoAlready}</p>}
      <p className={styles.summary}>{words.isMetWhen(goalWords(goal, document))}</p>
    </section>
  );
}
