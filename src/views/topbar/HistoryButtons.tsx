import ChevronDown from 'lucide-react/icons/chevron-down';
import Redo2 from 'lucide-react/icons/redo-2';
import Undo2 from 'lucide-react/icons/undo-2';
import { undo as words } from '../../i18n/en.ts';
import { useActions, useApp } from '../../store/hooks.ts';
import { Button } from '../../ui/Button.tsx';
import { Popover } from '../../ui/Popover.tsx';
import { HistoryButton } from './HistoryButton.tsx';
import { HistoryList } from './HistoryList.tsx';
import styles from './HistoryButtons.module.css';

/** Undo, redo, and the list of all that was done. */
export function HistoryButtons() {
  const history = useApp((state) => state.history);
  const isEmpty = history.undo.length + history.redo.length === 0;
  return (
    <>
      <UndoButton />
      <RedoButton />
      <Popover
        label={words.history}
        button={
          <Button
            variant="ghost"
            iconOnly
            className={styles.narrow}
            aria-label={words.history}
            disabledReason={isEmpty ? words.nothingDone : undefined}
          >
            <ChevronDown aria-hidden="true" />
          </Button>
        }
      >
        <HistoryList />
      </Popover>
    </>
  );
}

export function UndoButton() {
  const { undo } = useActions();
  const last = useApp((state) => state.history.undo.at(-1));
  return (
    <HistoryButton
      name={words.undo}
      words={last}
      icon={<Undo2 aria-hidden="true" />}
      className={styles.square}
      onClick={undo}
    />
  );
}

export function RedoButton() {
  const { redo } = useActions();
  const last = useApp((state) => state.history.redo.at(-1));
  return (
    <HistoryButton
      name={words.redo}
      words={last}
      icon={<Redo2 aria-hidden="true" />}
      className={styles.square}
      onClick={redo}
    />
  );
}
