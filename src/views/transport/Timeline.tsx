import { useCallback, useRef } from 'react';
import { timeline as words } from '../../i18n/en.ts';
import { ghostPoints, type Branch } from '../../store/branches.ts';
import { curvePoints, type Curve } from '../../store/curve.ts';
import { useApp, useAppStore, useFramePainter } from '../../store/hooks.ts';
import { formatCount } from '../../viz/numberFormat.ts';
import { sparkline } from '../../viz/sparkline.ts';
import type { Frame } from '../../worker/protocol.ts';
import { EditMarks } from './EditMarks.tsx';
import { TimelineAxis } from './TimelineAxis.tsx';
import { editWords } from './editWords.ts';
import { runEnd, timelineEnd, timelinePercent } from './timelineScale.ts';
import { useScrub } from './useScrub.ts';
import styles from './Timeline.module.css';

/** The curve is drawn in these units and stretched to the width there is. */
const DRAWN_WIDTH = 1164;
const DRAWN_HEIGHT = 29;

/** A number on the axis nearer than this to the current epoch's gives way to it; measuring would cost a layout a frame. */
const LABEL_ROOM_PERCENT = (34 / DRAWN_WIDTH) * 100;

interface PaintedCurves {
  curve: Curve;
  branches: readonly Branch[];
  end: number;
}

/**
 * The run by epochs: training loss, edits, runs that were left, and the epoch that is shown. Its playhead is dragged, or
 * moved by keys, to look at an earlier one. Whatever moves is painted past React.
 */
export function Timeline() {
  const { state } = useAppStore();
  const end = useApp(({ run }) => timelineEnd(runEnd(run)));
  const rootRef = useRef<HTMLDivElement>(null);
  const sliderRef = useRef<HTMLDivElement>(null);
  const lineRef = useRef<SVGPathElement>(null);
  const areaRef = useRef<SVGPathElement>(null);
  const ghostRef = useRef<SVGPathElement>(null);
  const futureRef = useRef<HTMLDivElement>(null);
  const trackRef = useRef<HTMLDivElement>(null);
  const currentRef = useRef<HTMLSpanElement>(null);
  const paintedRef = useRef<PaintedCurves | null>(null);
  const scrub = useScrub(sliderRef, end);

  const paint = useCallback(
    (frame: Frame) => {
      const { run } = state.getState();
      const { curve, branches } = run;
      const painted = paintedRef.current;
      if (curve !== painted?.curve || branches !== painted.branches || end !== painted.end) {
        paintedRef.current = { curve, branches, end };
        const { line, area, ghosts } = drawCurves(curve, branches, end);
        lineRef.current?.setAttribute('d', line);
        areaRef.current?.setAttribute('d', area);
        ghostRef.current?.setAttribute('d', ghosts);
      }
      const percent = timelinePercent(frame.epoch, end);
      // A transform, because moving by `left` would cost a layout a frame. The track is as wide as the timeline.
      if (trackRef.current) trackRef.current.style.transform = `translateX(${percent}%)`;
      if (futureRef.current) futureRef.current.style.transform = `scaleX(${1 - percent / 100})`;
      if (currentRef.current) currentRef.current.textContent = String(frame.epoch);
      if (rootRef.current) hideCrowdedLabels(rootRef.current, percent);
      if (sliderRef.current) sayWhere(sliderRef.current, frame, run.behind?.epoch ?? null, curve);
    },
    [state, end],
  );
  useFramePainter(paint);

  return (
    <div ref={rootRef} className={styles.timeline}>
      <div
        ref={sliderRef}
        className={styles.slider}
        role="slider"
        tabIndex={0}
        aria-label={words.label}
        aria-valuemin={0}
        aria-valuemax={0}
        aria-valuenow={0}
        {...scrub}
      >
        <svg
          className={styles.curve}
          viewBox={`0 0 ${DRAWN_WIDTH} ${DRAWN_HEIGHT}`}
          preserveAspectRatio="none"
          aria-hidden="true"
        >
          <path ref={ghostRef} className={styles.ghost} />
          <path ref={areaRef} className={styles.area} />
          <path ref={lineRef} className={styles.line} />
        </svg>
        <TimelineAxis end={end} />
        <div ref={futureRef} className={styles.future} />
        <div ref={trackRef} className={styles.track}>
          <div className={styles.playhead}>
            <span className={styles.pennant} />
            <span ref={currentRef} className={styles.current}>
              0
            </span>
          </div>
        </div>
      </div>
      <EditMarks end={end} />
    </div>
  );
}

function drawCurves(curve: Curve, branches: readonly Branch[], lastEpoch: number) {
  const points = curvePoints(curve);
  const ghosts = branches.map(ghostPoints);
  const size = { widthPx: DRAWN_WIDTH, heightPx: DRAWN_HEIGHT, lastEpoch };
  const all = [points, ...ghosts];
  return {
    ...sparkline(points, { ...size, alongside: ghosts }),
    ghosts: ghosts.map((ghost) => sparkline(ghost, { ...size, alongside: all }).line).join(''),
  };
}

/** `runsTo` is where the run ends while an earlier epoch is looked at. */
function sayWhere(
  slider: HTMLElement,
  { epoch, oldestEpoch }: Frame,
  runsTo: number | null,
  { edits }: Curve,
): void {
  slider.ariaValueMin = String(oldestEpoch);
  slider.ariaValueMax = String(runsTo ?? epoch);
  slider.ariaValueNow = String(epoch);
  const place =
    runsTo === null
      ? words.atEnd(formatCount(epoch))
      : words.lookedAt(formatCount(epoch), formatCount(runsTo));
  const edit = edits.find((other) => other.epoch === epoch);
  slider.ariaValueText = edit ? words.withEdits(place, editWords(edit)) : place;
}

function hideCrowdedLabels(root: HTMLElement, currentPercent: number): void {
  for (const label of root.querySelectorAll<HTMLElement>('[data-percent]')) {
    const distance = Math.abs(Number(label.dataset['percent']) - currentPercent);
    label.style.visibility = distance < LABEL_ROOM_PERCENT ? 'hidden' : '';
  }
}
