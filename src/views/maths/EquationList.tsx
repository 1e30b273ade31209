/** Equations of one kind below each other; the middle of a long list is folded away. */
import { EquationLine } from './EquationLine.tsx';
import styles from './EquationList.module.css';
import { FoldButton } from './FoldButton.tsx';
import type { LineLayout } from './MathsLines.tsx';
import type { ListBlock } from './mathsBlock.ts';
import { fold } from './termFold.ts';

interface EquationListProps {
  list: ListBlock;
  layout: LineLayout;
}

export function EquationList({ list: { equations, plural }, layout }: EquationListProps) {
  const { first, last } = fold(equations, layout.isUnfolded ? Infinity : layout.columns.listPlaces);
  const { hiddenCount } = fold(equations, layout.columns.listPlaces);
  return (
    <>
      {first.map((equation, index) => (
        <EquationLine key={index} equation={equation} layout={layout} />
      ))}
      {hiddenCount > 0 && (
        <div className={styles.fold}>
          <FoldButton
            hiddenCount={hiddenCount}
            plural={plural}
            isUnfolded={layout.isUnfolded}
            onToggle={layout.onUnfold}
          />
        </div>
      )}
      {last.map((equation) => (
        <EquationLine key="last" equation={equation} layout={layout} />
      ))}
    </>
  );
}
