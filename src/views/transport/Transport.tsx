import SlidersHorizontal from 'lucide-react/icons/sliders-horizontal';
import { transport as words } from '../../i18n/en.ts';
import { useActions, useApp, useIsWithheld } from '../../store/hooks.ts';
import type { AppState } from '../../store/state.ts';
import { Button } from '../../ui/Button.tsx';
import { useArrangement } from '../../ui/useArrangement.ts';
import { Counters } from './Counters.tsx';
import { PhaseTrack } from './PhaseTrack.tsx';
import { RunButtons } from './RunButtons.tsx';
import { SampleCounters } from './SampleCounters.tsx';
import { StepControls } from './StepControls.tsx';
import { Timeline } from './Timeline.tsx';
import { TrainingChips } from './TrainingChips.tsx';
import { useTrack } from './useTrack.ts';
import styles from './Transport.module.css';

/** The foot of the page: where the run is, what moves it on, and how it learns. */
export function Transport() {
  const actions = useActions();
  const playing = useApp(({ run }) => run.playing);
  const stepSize = useApp(({ ui }) => ui.stepSize);
  const document = useApp((state) => state.document);
  const frame = useApp(({ run }) => run.frame);
  const noWayBack = useApp(reasonForNoWayBack);
  const isPastThinned = useApp(({ run }) => run.frame?.past.isThinned ?? false);
  const isQuiz = useApp(({ ui }) => ui.quiz !== null);
  const track = useTrack();
  const isWithoutSteps = useIsWithheld('steps');
  const isWithoutTraining = useIsWithheld('training');
  const isWithoutSettings = useIsWithheld('settings');
  const arrangement = useArrangement();
  // Elsewhere they stand with the loss, or in a dialog.
  const hasChips = arrangement === 'wide' || arrangement === 'rail';
  const stepsPerSecond = useApp(({ ui }) => ui.speeds[ui.stepSize]);

  return (
    <section className={styles.transport} aria-label={words.transport} data-letters>
      {track && frame ? (
        <>
          <SampleCounters track={track} epoch={frame.epoch} updates={frame.step} />
          <PhaseTrack document={document} track={track} stepSize={stepSize} onSeek={actions.seek} />
        </>
      ) : (
        <>
          <Counters />
          <Timeline />
        </>
      )}
      <RunButtons
        playing={playing}
        noWayBack={noWayBack}
        isPastThinned={isPastThinned}
        onStepBack={actions.stepBack}
        onTogglePlay={actions.togglePlay}
        onStepForward={actions.stepForward}
        onStartAgain={actions.startAgain}
        onNewWeights={actions.newWeights}
        onTrainUntil={() => actions.set('dialog', 'fit')}
        onCompare={() => actions.set('dialog', 'compare')}
        isWithoutSteps={isWithoutSteps}
        isWithoutTraining={isWithoutTraining}
        isQuiz={isQuiz}
        onQuiz={isQuiz ? actions.endQuiz : actions.startQuiz}
      />
      <div className={styles.settings}>
        {!isWithoutSteps && (
          <StepControls
            stepSize={stepSize}
            stepsPerSecond={stepsPerSecond}
            onStepSize={actions.setStepSize}
            onSpeed={actions.setSpeed}
            isNarrow={arrangement === 'phone'}
          />
        )}
        {!isWithoutSettings && hasChips && <TrainingChips />}
        {!isWithoutSettings && (
          <Button
            iconOnly
            className={styles.more}
            aria-label={words.more}
            aria-haspopup="dialog"
            onClick={() => actions.set('dialog', 'more')}
          >
            <SlidersHorizontal aria-hidden="true" />
          </Button>
        )}
      </div>
    </section>
  );
}

/** Why "Step back" has nowhere to go, or undefined when it has. */
function reasonForNoWayBack({ run, ui }: AppState): string | undefined {
  if (ui.look && ui.look.index > 0) return undefined;
  if (!run.frame || run.frame.walk.index > 0) return undefined;
  const { step, past } = run.frame;
  if (step > past.oldestStep) return undefined;
  return step === 0 ? words.atStart : words.pastGone;
}
