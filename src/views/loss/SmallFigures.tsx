import Activity from 'lucide-react/icons/activity';
import { problemOf } from '../../document/problem.ts';
import { loss as lossWords } from '../../i18n/en.ts';
import { useApp, useSampleOutcome } from '../../store/hooks.ts';
import { Switch } from '../../ui/Switch.tsx';
import { sampleLossFigure, smallFigures } from './lossFigures.ts';
import type { LossChartState } from './useLossChart.ts';
import styles from './SmallFigures.module.css';

/** Below the curves: how training is doing otherwise, and what of the curves has no room above them. */
export function SmallFigures({ hasAccuracy, state }: { hasAccuracy: boolean; state: LossChartState }) {
  const problem = useApp(({ document }) => problemOf(document));
  const figures = useApp(({ run }) => run.frame?.figures ?? null);
  const hiddenUnits = useApp(({ document }) =>
    document.layers.slice(0, -1).reduce((count, layer) => count + layer.units.length, 0),
  );
  const { loss: sampleLoss } = useSampleOutcome();
  const shown = smallFigures(figures, problem.task, hiddenUnits);
  // Elsewhere the chosen sample has a place of its own, with its loss.
  if (problem.kind === 'table' && hasAccuracy) shown.push(sampleLossFigure(sampleLoss));

  return (
    <div className={styles.figures}>
      {shown.map(({ name, text, suffix }) => (
        <span key={name} className={styles.figure}>
          {name === lossWords.gradientNorm && <Activity aria-hidden="true" />}
          <span aria-hidden="true">{name}</span>
          <output aria-label={name} aria-live="off">
            <span className={styles.number}>{text}</span>
            {suffix}
          </output>
        </span>
      ))}
      {problem.kind === 'table' && (
        <Switch label={lossWords.smooth} checked={state.smooth} onChange={state.setSmooth} />
      )}
      {hasAccuracy && (
        <Switch
          label={lossWords.accuracyCurve}
          className={styles.toggle}
          checked={state.shown === 'accuracy'}
          onChange={(checked) => state.setShown(checked ? 'accuracy' : 'loss')}
        />
      )}
    </div>
  );
}
