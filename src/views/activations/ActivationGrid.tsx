import { useState, type KeyboardEvent } from 'react';
import type { ActivationName } from '../../engine/index.ts';
import { activations } from '../../i18n/en.ts';
import { moveInGrid } from '../../ui/moveInGrid.ts';
import { ActivationCard } from './ActivationCard.tsx';
import styles from './ActivationGrid.module.css';
import type { ActivationChoice } from './choices.ts';

interface ActivationGridProps {
  choices: readonly ActivationChoice[];
  chosen: ActivationName;
  preActivation: number | null;
  otherScores: readonly number[];
  onChoose: (name: ActivationName) => void;
}

/** All cards. One tab stop; arrow keys move in two dimensions, Enter and Space choose. */
export function ActivationGrid({
  choices,
  chosen,
  preActivation,
  otherScores,
  onChoose,
}: ActivationGridProps) {
  const [focused, setFocused] = useState<ActivationName>(chosen);

  function choose({ name, disabledReason }: ActivationChoice): void {
    setFocused(name);
    if (disabledReason === undefined && name !== chosen) onChoose(name);
  }

  function handleKeyDown(event: KeyboardEvent<HTMLElement>): void {
    const next = moveInGrid(event);
    const moved = next === null ? undefined : choices[next];
    if (moved) setFocused(moved.name);
    if (event.key !== 'Enter' && event.key !== ' ') return;
    event.preventDefault();
    const current = choices.find(({ name }) => name === focused);
    if (current) choose(current);
  }

  return (
    <div
      role="listbox"
      aria-label={activations.title}
      tabIndex={-1}
      className={styles.grid}
      onKeyDown={handleKeyDown}
    >
      {choices.map((choice) => (
        <ActivationCard
          key={choice.name}
          choice={choice}
          isChosen={choice.name === chosen}
          isTabStop={choice.name === focused}
          preActivation={preActivation}
          otherScores={otherScores}
          onChoose={() => choose(choice)}
        />
      ))}
    </div>
  );
}
