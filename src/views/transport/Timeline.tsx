import { useCallback, useRef } from 'react';
import { curvePoints, type Curve } from '../../store/curve.ts';
import { useApp, useAppStore, useFramePainter } from '../../store/hooks.ts';
import { sparkline } from '../../viz/sparkline.ts';
import { TimelineAxis } from './TimelineAxis.tsx';
import { timelineEnd, timelinePercent } from './timelineScale.ts';
import styles from './Timeline.module.css';

/** The curve is drawn in these units and stretched to the width there is. */
const DRAWN_WIDTH = 1164;
const DRAWN_HEIGHT = 29;

/** A number on the axis nearer than this to the current epoch's gives way to it; measuring would cost a layout a frame. */
const LABEL_ROOM_PERCENT = (34 / DRAWN_WIDTH) * 100;

/** The run by epochs: training loss so far, edits, and the current epoch. Whatever moves is painted past React. */
export function Timeline() {
  const { state } = useAppStore();
  const end = useApp(({ run }) => timelineEnd(run.frame?.epoch ?? 0));
  const edits = useApp(({ run }) => run.curve.edits);
  const rootRef = useRef<HTMLDivElement>(null);
  const lineRef = useRef<SVGPathElement>(null);
  const areaRef = useRef<SVGPathElement>(null);
  const trackRef = useRef<HTMLDivElement>(null);
  const currentRef = useRef<HTMLSpanElement>(null);
  const paintedRef = useRef<Curve | null>(null);

  const paint = useCallback(
    ({ epoch }: { epoch: number }) => {
      const { curve } = state.getState().run;
      if (curve !== paintedRef.current) {
        paintedRef.current = curve;
        const size = { widthPx: DRAWN_WIDTH, heightPx: DRAWN_HEIGHT, lastEpoch: end };
        const shape = sparkline(curvePoints(curve), size);
        lineRef.current?.setAttribute('d', shape.line);
        areaRef.current?.setAttribute('d', shape.area);
      }
      // A transform, because moving by `left` would cost a layout a frame. The track is as wide as the timeline.
      if (trackRef.current) trackRef.current.style.transform = `translateX(${timelinePercent(epoch, end)}%)`;
      if (currentRef.current) currentRef.current.textContent = String(epoch);
      if (rootRef.current) hideCrowdedLabels(rootRef.current, timelinePercent(epoch, end));
    },
    [state, end],
  );
  useFramePainter(paint);

  return (
    <div ref={rootRef} className={styles.timeline} role="img" aria-label="Timeline: training loss by epoch">
      <svg
        className={styles.curve}
        viewBox={`0 0 ${DRAWN_WIDTH} ${DRAWN_HEIGHT}`}
        preserveAspectRatio="none"
        aria-hidden="true"
      >
        <path ref={areaRef} className={styles.area} />
        <path ref={lineRef} className={styles.line} />
      </svg>
      <TimelineAxis end={end} />
      <div ref={trackRef} className={styles.track}>
        <div className={styles.playhead}>
          <span className={styles.pennant} />
          <span ref={currentRef} className={styles.current}>
            0
          </span>
        </div>
      </div>
      {edits.map((epoch) => (
        <span key={epoch} className={styles.edit} style={{ left: `${timelinePercent(epoch, end)}%` }} />
      ))}
    </div>
  );
}

function hideCrowdedLabels(root: HTMLElement, currentPercent: number): void {
  for (const label of root.querySelectorAll<HTMLElement>('[data-percent]')) {
    const distance = Math.abs(Number(label.dataset['percent']) - currentPercent);
    label.style.visibility = distance < LABEL_ROOM_PERCENT ? 'hidden' : '';
  }
}
