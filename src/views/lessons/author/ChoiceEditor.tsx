/** Reasons to choose from: which one is right, and what is said to each. */
import Trash2 from 'lucide-react/icons/trash-2';
import { useId } from 'react';
import { author as words } from '../../../i18n/en.ts';
import type { Option, SimpleGoal } from '../../../lessons/goals.ts';
import { LIMITS } from '../../../lessons/saved/limits.ts';
import { Button } from '../../../ui/Button.tsx';
import { TextField } from '../../../ui/TextField.tsx';
import styles from './CheckEditor.module.css';

type Choice = Extract<SimpleGoal, { kind: 'choice' }>;

interface ChoiceEditorProps {
  goal: Choice;
  onChange: (goal: Choice) => void;
}

export function ChoiceEditor({ goal, onChange }: ChoiceEditorProps) {
  const name = useId();
  const { options, right } = goal;
  const change = (index: number, part: Partial<Option>) =>
    onChange({ ...goal, options: options.with(index, { ...options[index]!, ...part }) });
  const warning = warningOf(options.map((option) => option.words.trim()));

  function remove(index: number): void {
    const shifted = right > index ? right - 1 : right;
    onChange({
      ...goal,
      options: options.toSpliced(index, 1),
      right: Math.min(shifted, options.length - 2),
    });
  }

  return (
    <>
      <ol className={styles.options}>
        {options.map((option, index) => (
          // Options have no identity beyond their order.
          <li key={index} className={styles.option}>
            <input
              type="radio"
              name={name}
              aria-label={words.right(index + 1)}
              checked={index === right}
              onChange={() => onChange({ ...goal, right: index })}
            />
            <TextField
              label={words.option(index + 1)}
              labelHidden
              placeholder={words.option(index + 1)}
              text={option.words}
              most={LIMITS.words}
              onChange={(text) => change(index, { words: text })}
            />
            <Button
              variant="ghost"
              iconOnly
              aria-label={words.removeOption(index + 1)}
              disabledReason={options.length <= 2 ? words.optionsLeast : undefined}
              onClick={() => remove(index)}
            >
              <Trash2 aria-hidden="true" />
            </Button>
            <TextField
              label={words.reply(index + 1)}
              labelHidden
              className={styles.reply}
              placeholder={words.reply(index + 1)}
              text={option.reply}
              most={LIMITS.words}
              onChange={(reply) => change(index, { reply })}
            />
          </li>
        ))}
      </ol>
      {warning && <p className={styles.warning}>{warning}</p>}
      {options.length < LIMITS.options && (
        <Button
          className={styles.take}
          onClick={() => onChange({ ...goal, options: [...options, { words: '', reply: '' }] })}
        >
          {words.addOption}
        </Button>
      )}
    </>
  );
}

function warningOf(texts: readonly string[]): string | null {
  if (texts.includes('')) return words.emptyOption;
  return new Set(texts).size < texts.length ? words.sameOptions : null;
}
