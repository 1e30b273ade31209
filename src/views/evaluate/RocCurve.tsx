/** The ROC curve with the threshold as a point on it, which can be dragged, or moved by the arrow keys. */
import { useRef, type KeyboardEvent, type PointerEvent } from 'react';
import { areaUnder, type RocPoint } from '../../engine/index.ts';
import { evaluate as evaluateWords } from '../../i18n/en.ts';
import type { ClassEvaluation } from '../../store/evaluation.ts';
import { useActions } from '../../store/hooks.ts';
import { shareAt } from '../../store/threshold.ts';
import type { Threshold } from '../../store/thresholdRange.ts';
import { Section } from '../../ui/Section.tsx';
import { formatFixed, formatValue } from '../../viz/numberFormat.ts';
import { nearestRocPoint, rocPlot, rocPointAt } from '../../viz/rocPlot.ts';
import styles from './RocCurve.module.css';
import { betweenScores, steppedThreshold } from './threshold.ts';

const SIDE_PX = 190;
const TICKS = [0, 0.5, 1];

export function RocCurve({ evaluation: { roc, threshold, classes } }: { evaluation: ClassEvaluation }) {
  if (!roc || !threshold)
    return (
      <Section title={evaluateWords.roc}>
        <p className={styles.none}>{evaluateWords.oneClass}</p>
      </Section>
    );
  const point = rocPointAt(roc, threshold.value);
  return (
    <Section title={evaluateWords.roc} note={evaluateWords.rocNote}>
      <div className={styles.both}>
        <Plot roc={roc} threshold={threshold} point={point} positive={classes[1] ?? '1'} />
        <dl className={styles.figures}>
          <dt>{evaluateWords.auc}</dt>
          <dd className={styles.area}>{formatFixed(areaUnder(roc), 3)}</dd>
          <dt className={styles.at}>{evaluateWords.at(formatValue(threshold.value))}</dt>
          <dd>{evaluateWords.truePositives(point ? formatValue(point.truePositiveRate) : '–')}</dd>
          <dd>{evaluateWords.falsePositives(point ? formatValue(point.falsePositiveRate) : '–')}</dd>
        </dl>
      </div>
    </Section>
  );
}

interface PlotProps {
  roc: readonly RocPoint[];
  threshold: Threshold;
  point: RocPoint | null;
  positive: string;
}

function Plot({ roc, threshold, point, positive }: PlotProps) {
  const { set } = useActions();
  const square = useRef<SVGSVGElement>(null);
  const { curve, area } = rocPlot(roc, SIDE_PX);
  const setTo = (output: number) => set('threshold', shareAt(threshold.code, output));

  function follow(event: PointerEvent): void {
    const box = square.current?.getBoundingClientRect();
    if (!box) return;
    const place = { x: event.clientX - box.left, y: event.clientY - box.top };
    const nearest = nearestRocPoint(roc, SIDE_PX, place);
    if (nearest) setTo(betweenScores(roc, nearest, threshold));
  }

  function takeHold(event: PointerEvent<SVGSVGElement>): void {
    if (event.button !== 0) return;
    event.currentTarget.setPointerCapture(event.pointerId);
    follow(event);
  }

  function onKeyDown(event: KeyboardEvent): void {
    const next = steppedThreshold(threshold, event.key);
    if (next === null) return;
    event.preventDefault();
    setTo(next);
  }

  return (
    <div className={styles.plot}>
      <svg
        ref={square}
        className={styles.square}
        width={SIDE_PX}
        height={SIDE_PX}
        onPointerDown={takeHold}
        onPointerMove={(event) => {
          if (event.buttons === 1) follow(event);
        }}
      >
        <path className={styles.under} d={area} />
        <path className={styles.frame} d={`M0,0V${SIDE_PX}H${SIDE_PX}`} />
        <path className={styles.chance} d={`M0,${SIDE_PX}L${SIDE_PX},0`} />
        <path className={styles.curve} d={curve} />
        <g
          className={styles.handle}
          role="slider"
          tabIndex={0}
          aria-label={evaluateWords.threshold}
          aria-valuemin={threshold.min}
          aria-valuemax={threshold.max}
          aria-valuenow={threshold.value}
          aria-valuetext={evaluateWords.thresholdText(formatValue(threshold.value), positive)}
          onKeyDown={onKeyDown}
          transform={`translate(${(point?.falsePositiveRate ?? 0) * SIDE_PX} ${(1 - (point?.truePositiveRate ?? 0)) * SIDE_PX})`}
        >
          <circle className={styles.reach} r={22} />
          <circle className={styles.point} r={6} />
        </g>
      </svg>
      {TICKS.map((tick) => (
        <span key={`x${tick}`} className={styles.xTick} style={{ left: tick * SIDE_PX }} aria-hidden="true">
          {tick}
        </span>
      ))}
      {TICKS.map((tick) => (
        <span
          key={`y${tick}`}
          className={styles.yTick}
          style={{ top: (1 - tick) * SIDE_PX }}
          aria-hidden="true"
        >
          {tick}
        </span>
      ))}
    </div>
  );
}
