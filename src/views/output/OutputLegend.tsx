import type { ReactNode } from 'react';
import { output } from '../../i18n/en.ts';
import { useActions, useApp } from '../../store/hooks.ts';
import { Switch } from '../../ui/Switch.tsx';
import styles from './OutputLegend.module.css';

/** Beside the heading of the output: what its marks are or, with a weight in the hand, what its lines are. */
export function OutputLegend() {
  const isDragging = useApp(({ ui }) => ui.gesture !== null);
  const hasHeldOut = useApp(({ run }) => (run.dataset?.validation.length ?? 0) > 0);
  if (isDragging) return <LineLegend />;
  return hasHeldOut && <PartLegend />;
}

function LineLegend() {
  return (
    <span className={styles.legend}>
      <Swatch>
        <line className={styles.now} y1={7} y2={7} x2={17} />
      </Swatch>
      {output.now}
      <Swatch>
        <line className={styles.before} y1={7} y2={7} x2={17} />
      </Swatch>
      {output.before}
    </span>
  );
}

function PartLegend() {
  const { set } = useActions();
  const showValidation = useApp(({ ui }) => ui.showValidation);
  return (
    <span className={styles.legend}>
      <Swatch>
        <circle className={styles.filled} cx={8.5} cy={7} r={4} />
      </Swatch>
      {output.train}
      <Swatch>
        <circle className={styles.hollow} cx={8.5} cy={7} r={3.2} />
      </Swatch>
      {output.validation}
      <Switch
        label={output.showValidation}
        labelHidden
        checked={showValidation}
        onChange={(checked) => set('showValidation', checked)}
      />
    </span>
  );
}

function Swatch({ children }: { children: ReactNode }) {
  return (
    <svg width={17} height={14} aria-hidden="true">
      {children}
    </svg>
  );
}
