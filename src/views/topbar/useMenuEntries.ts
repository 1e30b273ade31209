import {
  fit,
  lessons,
  network,
  present as presenting,
  projector,
  runs,
  topbar,
  transport,
  undo,
} from '../../i18n/en.ts';
import { useActions, useApp, useIsWithheld } from '../../store/hooks.ts';
import type { DialogName } from '../../store/state.ts';
import type { MenuEntry } from '../../ui/MenuEntries.tsx';

/** What the menus of a narrow bar hold, by what it belongs to. */
export interface BarEntries {
  lessons: MenuEntry;
  quiz: MenuEntry;
  weights: MenuEntry;
  training: readonly MenuEntry[];
  redo: MenuEntry;
  history: MenuEntry;
  /** What is done with the work. */
  work: readonly MenuEntry[];
  present: MenuEntry;
  page: readonly MenuEntry[];
  help: MenuEntry;
}

export function useMenuEntries(onOpenProjector: () => void): BarEntries {
  const actions = useActions();
  const isQuiz = useApp(({ ui }) => ui.quiz !== null);
  const lastUndone = useApp(({ history }) => history.redo.at(-1));
  const isUntouched = useApp(({ history }) => history.undo.length + history.redo.length === 0);
  const isWithoutSteps = useIsWithheld('steps');
  const isWithoutTraining = useIsWithheld('training');
  const opens = (label: string, dialog: DialogName, disabledReason?: string): MenuEntry => ({
    label,
    disabledReason,
    onSelect: () => actions.set('dialog', dialog),
  });
  const noTraining = isWithoutTraining ? lessons.withheld.training : undefined;
  return {
    lessons: opens(lessons.title, 'lessons'),
    quiz: {
      label: transport.quiz,
      checked: isQuiz,
      disabledReason: isWithoutSteps ? lessons.withheld.steps : undefined,
      onSelect: isQuiz ? actions.endQuiz : actions.startQuiz,
    },
    weights: opens(network.weightsTable, 'weights'),
    training: [
      { label: transport.newWeights, disabledReason: noTraining, onSelect: actions.newWeights },
      opens(fit.open, 'fit', noTraining),
      opens(runs.compareOpen, 'compare', noTraining),
    ],
    redo: {
      label: lastUndone === undefined ? undo.redo : undo.move(undo.redo, lastUndone),
      disabledReason: lastUndone === undefined ? topbar.nothingTo(undo.redo) : undefined,
      onSelect: actions.redo,
    },
    history: opens(undo.history, 'history', isUntouched ? undo.nothingDone : undefined),
    work: [opens(topbar.share, 'share'), opens(topbar.exportName, 'export')],
    present: { label: presenting.present, onSelect: actions.present },
    page: [
      { label: projector.open, onSelect: onOpenProjector },
      { label: topbar.theme, onSelect: actions.toggleTheme },
    ],
    help: opens(topbar.help, 'help'),
  };
}
