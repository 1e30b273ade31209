import ChevronDown from 'lucide-react/icons/chevron-down';
import Pause from 'lucide-react/icons/pause';
import Play from 'lucide-react/icons/play';
import RotateCcw from 'lucide-react/icons/rotate-ccw';
import StepBack from 'lucide-react/icons/step-back';
import StepForward from 'lucide-react/icons/step-forward';
import { fit, runs, transport } from '../../i18n/en.ts';
import { Button } from '../../ui/Button.tsx';
import { Menu } from '../../ui/Menu.tsx';
import styles from './RunButtons.module.css';

interface RunButtonsProps {
  playing: boolean;
  onTogglePlay: () => void;
  /** Why there is nothing to go back to, if so. */
  noWayBack?: string | undefined;
  /** Whether going far back takes longer, for want of memory. */
  isPastThinned: boolean;
  onStepBack: () => void;
  onStepForward: () => void;
  onStartAgain: () => void;
  onNewWeights: () => void;
  onTrainUntil: () => void;
  onCompare: () => void;
  /** What a scene withholds is not there. */
  isWithoutSteps?: boolean;
  isWithoutTraining?: boolean;
  /** Whether steps ask for their numbers before they show them. */
  isQuiz: boolean;
  onQuiz: () => void;
}

/** As on a player: back to the start, one step back, play or pause, one step forward. */
export function RunButtons({
  playing,
  noWayBack,
  isPastThinned,
  onTogglePlay,
  onStepBack,
  onStepForward,
  onStartAgain,
  onNewWeights,
  onTrainUntil,
  onCompare,
  isWithoutSteps = false,
  isWithoutTraining = false,
  isQuiz,
  onQuiz,
}: RunButtonsProps) {
  const PlayIcon = playing ? Pause : Play;
  return (
    <div className={styles.buttons}>
      {!isWithoutTraining && (
        <>
          <Button variant="ghost" iconOnly aria-label={transport.startAgain} onClick={onStartAgain}>
            <RotateCcw aria-hidden="true" />
          </Button>
          <Menu
            label={transport.start}
            placement="top-start"
            button={
              <Button variant="ghost" iconOnly className={styles.more} aria-label={transport.otherStarts}>
                <ChevronDown aria-hidden="true" />
              </Button>
            }
            entries={[
              { label: transport.newWeights, onSelect: onNewWeights },
              { label: fit.open, onSelect: onTrainUntil },
              { label: runs.compareOpen, onSelect: onCompare },
            ]}
          />
        </>
      )}
      {!isWithoutSteps && (
        <Button
          variant="ghost"
          iconOnly
          aria-label={transport.stepBack}
          hint={isPastThinned ? transport.thinnedHint : undefined}
          disabledReason={noWayBack}
          onClick={onStepBack}
        >
          <StepBack aria-hidden="true" />
        </Button>
      )}
      {!isWithoutTraining && (
        <Button
          variant="primary"
          iconOnly
          className={styles.play}
          aria-label={playing ? transport.pause : transport.play}
          onClick={onTogglePlay}
        >
          <PlayIcon aria-hidden="true" />
        </Button>
      )}
      {!isWithoutSteps && (
        <>
          <Button variant="ghost" iconOnly aria-label={transport.stepForward} onClick={onStepForward}>
            <StepForward aria-hidden="true" />
          </Button>
          <Button className={styles.quiz} aria-pressed={isQuiz} onClick={onQuiz}>
            {transport.quiz}
          </Button>
        </>
      )}
    </div>
  );
}
