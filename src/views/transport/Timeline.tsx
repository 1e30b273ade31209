import { useCallback, useRef } from 'react';
import { curvePoints } from '../../store/curve.ts';
import { useApp, useAppStore, useFramePainter } from '../../store/hooks.ts';
import { sparkline } from '../../viz/sparkline.ts';
import { TimelineAxis } from './TimelineAxis.tsx';
import { timelineEnd, timelinePercent } from './timelineScale.ts';
import styles from './Timeline.module.css';

/** The curve is drawn in these units and stretched to the width there is. */
const DRAWN_WIDTH = 1164;
const DRAWN_HEIGHT = 29;

/** A number on the axis nearer than this to the current epoch's gives way to it. */
const LABEL_ROOM_PX = 34;

/** The run by epochs: training loss so far, edits, and the current epoch. Whatever moves is painted past React. */
export function Timeline() {
  const { state } = useAppStore();
  const end = useApp(({ run }) => timelineEnd(run.frame?.epoch ?? 0));
  const edits = useApp(({ run }) => run.curve.edits);
  const rootRef = useRef<HTMLDivElement>(null);
  const lineRef = useRef<SVGPathElement>(null);
  const areaRef = useRef<SVGPathElement>(null);
  const playheadRef = useRef<HTMLDivElement>(null);

  const paint = useCallback(
    ({ epoch }: { epoch: number }) => {
      const curve = curvePoints(state.getState().run.curve);
      const shape = sparkline(curve, { widthPx: DRAWN_WIDTH, heightPx: DRAWN_HEIGHT, lastEpoch: end });
      lineRef.current?.setAttribute('d', shape.line);
      areaRef.current?.setAttribute('d', shape.area);
      if (playheadRef.current) paintPlayhead(playheadRef.current, epoch, end);
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
      <div ref={playheadRef} className={styles.playhead}>
        <span className={styles.pennant} />
        <span className={styles.current}>0</span>
      </div>
      {edits.map((epoch) => (
        <span key={epoch} className={styles.edit} style={{ left: `${timelinePercent(epoch, end)}%` }} />
      ))}
    </div>
  );
}

function paintPlayhead(playhead: HTMLElement, epoch: number, end: number): void {
  playhead.style.left = `${timelinePercent(epoch, end)}%`;
  if (playhead.lastElementChild) playhead.lastElementChild.textContent = String(epoch);
}

function hideCrowdedLabels(root: HTMLElement, currentPercent: number): void {
  const roomPercent = (LABEL_ROOM_PX / root.clientWidth) * 100;
  for (const label of root.querySelectorAll<HTMLElement>('[data-percent]')) {
    const distance = Math.abs(Number(label.dataset['percent']) - currentPercent);
    label.style.visibility = distance < roomPercent ? 'hidden' : '';
  }
}
