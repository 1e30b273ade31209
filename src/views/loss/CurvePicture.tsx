import { useCallback, useRef } from 'react';
import { useFramePainter } from '../../store/hooks.ts';
import type { DrawnCurve, EndLabel, LossChart } from '../../viz/lossChart.ts';
import styles from './CurvePicture.module.css';

interface CurvePictureProps {
  chart: LossChart;
  heightPx: number;
  /** Where the run is now. */
  epoch: number;
  /** How the curves of other runs are dashed, in their order. */
  dashes?: readonly string[];
}

const END_LABEL_GAP_PX = 8;

/** What tells the curves of other runs apart, beside their names: dots and dashes, not colours. */
const DASHES = ['1.5 3', '7 3', '7 3 1.5 3', '3 3', '11 4', '11 3 3 3'];

/** Grid, curves, the labels at their ends and the playhead. */
export function CurvePicture({ chart, heightPx, epoch, dashes = DASHES }: CurvePictureProps) {
  const { plot } = chart;
  // Far out only some epochs have a point, so the run may be a little beyond the last one.
  const toX = useCallback(
    (at: number) => `translate(${Math.min(plot.right, chart.xOf(at))} 0)`,
    [chart, plot.right],
  );
  const playheadRef = useRef<SVGPathElement>(null);
  const paint = useCallback(
    (frame: { epoch: number }) => playheadRef.current?.setAttribute('transform', toX(frame.epoch)),
    [toX],
  );
  useFramePainter(paint);
  return (
    <svg className={styles.picture} width="100%" height={heightPx} aria-hidden="true">
      <Grid chart={chart} />
      {chart.ghostPaths.map((path, index) => (
        <path key={index} className={styles.ghost} d={path} />
      ))}
      {chart.others.map((other, index) => (
        <path
          key={index}
          className={styles.other}
          d={other.path}
          strokeDasharray={dashes[index % dashes.length]}
        />
      ))}
      {chart.validationPath && <path className={styles.validation} d={chart.validationPath} />}
      <path className={styles.train} d={chart.trainPath} />
      <path
        ref={playheadRef}
        className={styles.playhead}
        transform={toX(epoch)}
        d={`M0,${plot.top - 8}V${plot.bottom + 4}`}
      />
      {chart.endLabels.map((end) => (
        <End key={end.series} end={end} />
      ))}
      {chart.others.map((other, index) => (
        <OtherName key={index} other={other} />
      ))}
    </svg>
  );
}

function Grid({ chart: { plot, xTicks, yTicks } }: { chart: LossChart }) {
  return (
    <>
      {yTicks.map(({ y, label }) => (
        <g key={label} transform={`translate(${plot.left} ${y})`}>
          <path className={styles.gridLine} d={`M0,0H${plot.right - plot.left}`} />
          <text className={styles.tick} x={-7} y={4} textAnchor="end">
            {label}
          </text>
        </g>
      ))}
      {xTicks.map(({ x, label }) => (
        <text key={label} className={styles.tick} x={x} y={plot.bottom + 18} textAnchor={anchorAt(x, plot)}>
          {label}
        </text>
      ))}
    </>
  );
}

/** The first and the last number stay within the width of the plot. */
function anchorAt(x: number, { left, right }: LossChart['plot']): 'start' | 'middle' | 'end' {
  if (x <= left) return 'start';
  return x >= right ? 'end' : 'middle';
}

function End({ end: { series, x, y, labelX, labelY } }: { end: EndLabel }) {
  return (
    <g data-series={series} className={styles.end}>
      <circle cx={x} cy={y} r={3.5} />
      <text x={labelX + END_LABEL_GAP_PX} y={labelY + 4}>
        {series}
      </text>
    </g>
  );
}

const LONGEST_LABEL = 9;

/** The name of another run, at the end of its curve and above all curves. */
function OtherName({ other: { name, end } }: { other: DrawnCurve }) {
  if (!end) return null;
  return (
    <text className={styles.otherName} x={end.labelX + END_LABEL_GAP_PX} y={end.labelY + 4}>
      {name.length > LONGEST_LABEL ? `${name.slice(0, LONGEST_LABEL - 1)}…` : name}
    </text>
  );
}
