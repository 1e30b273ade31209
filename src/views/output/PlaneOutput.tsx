import { output } from '../../i18n/en.ts';
import { useActions, useApp } from '../../store/hooks.ts';
import { Section } from '../../ui/Section.tsx';
import { Switch } from '../../ui/Switch.tsx';
import { ClassKey } from './ClassKey.tsx';
import { ColorBar } from './ColorBar.tsx';
import { OutputLegend } from './OutputLegend.tsx';
import { PlanePlot } from './PlanePlot.tsx';
import { useOutputPlot } from './useOutputPlot.ts';
import styles from './PlaneOutput.module.css';

/** The decision surface of a problem with two inputs, and its samples. */
export function PlaneOutput() {
  const { problem, scale, ramp, palette } = useOutputPlot();
  const discretised = useApp(({ ui }) => ui.discretised);
  const { set } = useActions();
  const isClasses = problem.task !== 'regression';

  return (
    <Section title={output.title} note={<OutputLegend />}>
      <PlanePlot />
      <div className={styles.foot}>
        {problem.task === 'classes' && problem.classes ? (
          <ClassKey classes={problem.classes} palette={palette} />
        ) : (
          <ColorBar ramp={ramp} labels={scale.barLabels} discretise={discretised && isClasses} />
        )}
        {isClasses && (
          <Switch
            label={output.discretise}
            checked={discretised}
            onChange={(checked) => set('discretised', checked)}
          />
        )}
      </div>
    </Section>
  );
}
