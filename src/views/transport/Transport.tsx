import SlidersHorizontal from 'lucide-react/icons/sliders-horizontal';
import { useActions, useApp } from '../../store/hooks.ts';
import { Button } from '../../ui/Button.tsx';
import { Counters } from './Counters.tsx';
import { RunButtons } from './RunButtons.tsx';
import { StepControls } from './StepControls.tsx';
import { Timeline } from './Timeline.tsx';
import { TrainingChips } from './TrainingChips.tsx';
import styles from './Transport.module.css';

/** The foot of the page: where the run is, what moves it on, and how it learns. */
export function Transport() {
  const actions = useActions();
  const playing = useApp(({ run }) => run.playing);
  const stepSize = useApp(({ ui }) => ui.stepSize);
  const stepsPerSecond = useApp(({ ui }) => ui.speeds[ui.stepSize]);

  return (
    <section className={styles.transport} aria-label="Transport">
      <Counters />
      <Timeline />
      <RunButtons
        playing={playing}
        onTogglePlay={actions.togglePlay}
        onStepForward={actions.stepForward}
        onStartAgain={actions.startAgain}
        onNewWeights={actions.newWeights}
      />
      <div className={styles.settings}>
        <StepControls
          stepSize={stepSize}
          stepsPerSecond={stepsPerSecond}
          onStepSize={actions.setStepSize}
          onSpeed={actions.setSpeed}
        />
        <TrainingChips />
        <Button
          iconOnly
          className={styles.more}
          aria-label="More"
          aria-haspopup="dialog"
          onClick={() => actions.set('dialog', 'more')}
        >
          <SlidersHorizontal aria-hidden="true" />
        </Button>
      </div>
    </section>
  );
}
