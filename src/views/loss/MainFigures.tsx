import { problemOf } from '../../document/problem.ts';
import { useApp } from '../../store/hooks.ts';
import { Figure } from './Figure.tsx';
import { mainFigures } from './lossFigures.ts';

/** Both losses and the score, as large numbers. */
export function MainFigures() {
  const task = useApp(({ document }) => problemOf(document).task);
  const figures = useApp(({ run }) => run.frame?.figures ?? null);
  return mainFigures(figures, task).map((figure) => <Figure key={figure.name} figure={figure} />);
}
