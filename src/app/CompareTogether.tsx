import Pause from 'lucide-react/icons/pause';
import Play from 'lucide-react/icons/play';
import RotateCcw from 'lucide-react/icons/rotate-ccw';
import StepForward from 'lucide-react/icons/step-forward';
import { comparing as words } from '../i18n/en.ts';
import type { Comparison, SideName } from '../store/comparison.ts';
import { AppStoreContext, useAppOf, useComparisonPlaying } from '../store/hooks.ts';
import { differingSettings } from '../store/runSettings.ts';
import { Button } from '../ui/Button.tsx';
import { ComparedCurves } from '../views/loss/ComparedCurves.tsx';
import { formatCount } from '../viz/numberFormat.ts';
import styles from './CompareDialog.module.css';

/** What moves both on, what they differ in, and their curves. */
export function CompareTogether({ comparison }: { comparison: Comparison }) {
  const playing = useComparisonPlaying(comparison);
  const PlayIcon = playing ? Pause : Play;
  return (
    <section className={styles.together} aria-label={words.together}>
      <div className={styles.controls}>
        <div className={styles.buttons}>
          <Button variant="ghost" iconOnly aria-label={words.startBoth} onClick={comparison.startAgain}>
            <RotateCcw aria-hidden="true" />
          </Button>
          <Button
            variant="primary"
            iconOnly
            aria-label={playing ? words.pause : words.play}
            onClick={comparison.togglePlay}
          >
            <PlayIcon aria-hidden="true" />
          </Button>
          <Button
            variant="ghost"
            iconOnly
            aria-label={words.stepBoth}
            disabledReason={playing ? words.pause : undefined}
            onClick={() => void comparison.step()}
          >
            <StepForward aria-hidden="true" />
          </Button>
          <Epoch comparison={comparison} />
        </div>
        <Differences comparison={comparison} />
      </div>
      <AppStoreContext.Provider value={comparison.sides.A}>
        <ComparedCurves sides={comparison.sides} />
      </AppStoreContext.Provider>
    </section>
  );
}

function Epoch({ comparison }: { comparison: Comparison }) {
  const epoch = useAppOf(comparison.sides.A, ({ run }) => run.frame?.epoch ?? 0);
  return <span className={styles.epoch}>{words.bothAt(formatCount(epoch))}</span>;
}

function Differences({ comparison }: { comparison: Comparison }) {
  const documents = [
    useAppOf(comparison.sides.A, (state) => state.document),
    useAppOf(comparison.sides.B, (state) => state.document),
  ];
  const differing = differingSettings(documents);
  return (
    <ul className={styles.differences}>
      {differing.length === 0 && <li>{words.alike}</li>}
      {differing.map(({ name, label, texts: [a = '', b = ''] }) => (
        <li key={name}>{words.differ(label, a, b)}</li>
      ))}
      <Diverged comparison={comparison} side="A" />
      <Diverged comparison={comparison} side="B" />
    </ul>
  );
}

function Diverged({ comparison, side }: { comparison: Comparison; side: SideName }) {
  const diverged = useAppOf(comparison.sides[side], ({ run }) => run.diverged);
  return diverged && <li role="status">{words.divergedAt(side, formatCount(diverged.step))}</li>;
}
