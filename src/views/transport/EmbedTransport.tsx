/** Play and steps where there is little room, as far as the scene allows them. */
import Pause from 'lucide-react/icons/pause';
import Play from 'lucide-react/icons/play';
import RotateCcw from 'lucide-react/icons/rotate-ccw';
import StepBack from 'lucide-react/icons/step-back';
import StepForward from 'lucide-react/icons/step-forward';
import { embed as words } from '../../i18n/en.ts';
import { useActions, useApp, useIsWithheld } from '../../store/hooks.ts';
import styles from './EmbedTransport.module.css';

export function EmbedTransport() {
  const actions = useActions();
  const playing = useApp(({ run }) => run.playing);
  const hasSteps = !useIsWithheld('steps');
  const hasTraining = !useIsWithheld('training');
  const PlayIcon = playing ? Pause : Play;
  return (
    <div className={styles.buttons} role="group" aria-label={words.run}>
      {hasTraining && (
        <button type="button" aria-label={words.startAgain} onClick={actions.startAgain}>
          <RotateCcw aria-hidden="true" />
        </button>
      )}
      {hasSteps && (
        <button type="button" aria-label={words.stepBack} onClick={actions.stepBack}>
          <StepBack aria-hidden="true" />
        </button>
      )}
      {hasTraining && (
        <button type="button" aria-label={playing ? words.pause : words.play} onClick={actions.togglePlay}>
          <PlayIcon aria-hidden="true" />
        </button>
      )}
      {hasSteps && (
        <button type="button" aria-label={words.stepForward} onClick={actions.stepForward}>
          <StepForward aria-hidden="true" />
        </button>
      )}
    </div>
  );
}
