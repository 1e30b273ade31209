import type { ReactNode } from 'react';
import { topbar, undo } from '../../i18n/en.ts';
import { Button } from '../../ui/Button.tsx';
import { Tooltip } from '../../ui/Tooltip.tsx';

interface HistoryButtonProps {
  name: string;
  /** What a press would undo or redo, in words; undefined when there is nothing. */
  words: string | undefined;
  icon: ReactNode;
  className?: string | undefined;
  onClick: () => void;
}

/** Undo or redo. What it would do is its tooltip: “Undo: set the noise to 0.2”. */
export function HistoryButton({ name, words, icon, className, onClick }: HistoryButtonProps) {
  return (
    <Tooltip text={words === undefined ? undefined : undo.move(name, words)} describes>
      <Button
        variant="ghost"
        aria-label={name}
        className={className}
        disabledReason={words === undefined ? topbar.nothingTo(name) : undefined}
        onClick={onClick}
      >
        {icon}
      </Button>
    </Tooltip>
  );
}
