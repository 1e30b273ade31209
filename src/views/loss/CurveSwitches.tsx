import Layers2 from 'lucide-react/icons/layers-2';
import { loss as lossWords, runs } from '../../i18n/en.ts';
import { useActions } from '../../store/hooks.ts';
import { Button } from '../../ui/Button.tsx';
import { Switch } from '../../ui/Switch.tsx';
import type { LossChartState } from './useLossChart.ts';
import styles from './CurveSwitches.module.css';

/** Beside the heading: how the curves are drawn. Where more is said there, smoothing stands below the curves. */
export function CurveSwitches({ state, offersSmooth }: { state: LossChartState; offersSmooth: boolean }) {
  const { set } = useActions();
  const { chart, shown, smooth, setSmooth } = state;
  return (
    <span className={styles.switches}>
      {offersSmooth && <Switch label={lossWords.smooth} checked={smooth} onChange={setSmooth} />}
      {shown === 'loss' && (
        <Switch
          label={lossWords.logScale}
          checked={chart.log}
          onChange={(checked) => set('logScale', checked)}
        />
      )}
      <Button
        variant="ghost"
        iconOnly
        className={styles.runs}
        aria-label={runs.open}
        aria-haspopup="dialog"
        onClick={() => set('dialog', 'runs')}
      >
        <Layers2 aria-hidden="true" />
      </Button>
    </span>
  );
}
