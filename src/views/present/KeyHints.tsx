/** What the keys do, for a moment; a pointer that moves, or the focus, brings them back. */
import type { ReactNode } from 'react';
import { clicker, present as words } from '../../i18n/en.ts';
import { moveBack, moveOn } from '../../store/clicker.ts';
import { useActions, useApp, useIsWithheld } from '../../store/hooks.ts';
import { Kbd } from '../../ui/Kbd.tsx';
import styles from './KeyHints.module.css';
import { useRecentMove } from './useRecentMove.ts';

export function KeyHints() {
  const actions = useActions();
  const isPlaying = useApp(({ run }) => run.playing);
  const hasSteps = !useIsWithheld('steps');
  const hasTraining = !useIsWithheld('training');
  const isLesson = useApp(({ ui }) => ui.lesson !== null);
  const on = useApp((state) => (state.ui.quiz ? 'ask' : moveOn(state)));
  const back = useApp((state) => (state.ui.quiz ? 'ask' : moveBack(state)));
  // Whoever holds a clicker sees when its buttons lead elsewhere.
  const isShown = useRecentMove(isLesson && on);
  return (
    <div className={styles.hints} role="group" aria-label={words.keys} data-shown={isShown || undefined}>
      {hasSteps && (
        <span className={styles.pair}>
          <Hint caps="←" label={words.stepBack} onPress={actions.stepBack} />
          <Hint caps="→" label={words.stepForward} does={words.step} onPress={actions.presentNext} />
        </span>
      )}
      {isLesson && (
        <span className={styles.pair}>
          <Hint caps={clicker.pageUp} label={clicker.backNames[back]} onPress={() => actions.presentOn(-1)} />
          <Hint
            caps={clicker.pageDown}
            label={clicker.onNames[on]}
            does={clicker.on[on]}
            onPress={() => actions.presentOn(1)}
          />
        </span>
      )}
      {hasTraining && (
        <Hint
          caps={words.spaceKey}
          label={isPlaying ? words.pauseName : words.playName}
          does={isPlaying ? words.pause : words.play}
          onPress={actions.togglePlay}
        />
      )}
      <Hint caps="E" does={words.equation} onPress={() => actions.togglePresented('equation')} />
      {isLesson && <Hint caps="T" does={clicker.text} onPress={() => actions.togglePresented('text')} />}
      <Hint caps={words.escapeKey} does={words.leave} onPress={actions.leavePresentation} />
    </div>
  );
}

interface HintProps {
  caps: string;
  /** The name, where what stands beside the key is not enough. */
  label?: string;
  does?: string;
  onPress: () => void;
}

function Hint({ caps, label, does, onPress }: HintProps): ReactNode {
  return (
    <button type="button" className={styles.hint} aria-label={label} onClick={onPress}>
      <Kbd>{caps}</Kbd>
      {does}
    </button>
  );
}
