/** Hands that make the network larger and move it: wheel, fingers, mouse and keys. While it is larger, a map of it. */
import ZoomIn from 'lucide-react/icons/zoom-in';
import { useEffect, useEffectEvent } from 'react';
import { zoom as words } from '../../i18n/en.ts';
import { useApp, useAppStore } from '../../store/hooks.ts';
import type { AppState } from '../../store/state.ts';
import { Button } from '../../ui/Button.tsx';
import { useArrangement } from '../../ui/useArrangement.ts';
import { WHOLE } from '../../viz/view.ts';
import { ZOOM_STEP } from '../../viz/zooming.ts';
import { changeView, type ChangeView, type Zoom } from './changeView.ts';
import { followHands } from './followHands.ts';
import { followKeys } from './followKeys.ts';
import { followWheel } from './followWheel.ts';
import { MiniMap } from './MiniMap.tsx';
import type { Stage } from './useStage.ts';
import { zoomedAtMiddle } from './zoomedAtMiddle.ts';
import styles from './ZoomHands.module.css';

export interface ZoomHandsProps extends Zoom {
  stage: Stage;
}

export function ZoomHands({ stage, ...zoom }: ZoomHandsProps) {
  const { view, setView, scroller } = zoom;
  const store = useAppStore();
  const isPhone = useArrangement() === 'phone';
  const change = useEffectEvent<ChangeView>((next) => changeView(zoom, next));

  useEffect(() => {
    const element = scroller.current;
    if (!element) return;
    const changeNow: ChangeView = (next) => change(next);
    const ends = [
      followWheel(element, changeNow),
      followHands(element, store, changeNow),
      followKeys(element, changeNow),
    ];
    return () => ends.forEach((end) => end());
  }, [scroller, store]);

  const subject = useApp(subjectOf);
  useEffect(() => setView(WHOLE), [subject, setView]);

  const fit = () => setView(WHOLE);
  return (
    <>
      {view.zoom > WHOLE.zoom && (
        <MiniMap stage={stage} zoom={view.zoom} scroller={scroller} onFit={isPhone ? fit : null} />
      )}
      {isPhone && (
        <Button
          iconOnly
          className={styles.zoomIn}
          aria-label={words.zoomIn}
          onClick={() => changeView(zoom, zoomedAtMiddle(ZOOM_STEP))}
        >
          <ZoomIn aria-hidden="true" />
        </Button>
      )}
    </>
  );
}

/** Another problem, and another scene of a lesson, are shown whole. */
function subjectOf({ document: { problem, table }, ui: { lesson } }: AppState): string {
  return JSON.stringify([problem, table?.source, lesson?.lesson.title, lesson?.scene]);
}
