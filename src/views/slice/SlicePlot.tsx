import { useId, useMemo, useRef, useState, type PointerEvent } from 'react';
import { slice as words } from '../../i18n/en.ts';
import type { CostSlice } from '../../worker/protocol.ts';
import { nextStepOf } from '../../store/nextStep.ts';
import { useCostSlice, type useProbe } from '../../store/probes.ts';
import { useApp } from '../../store/hooks.ts';
import { whyFixed } from '../../store/whyFixed.ts';
import { createSliceChart, sliceRange, type SliceChart, type SlicePoint } from '../../viz/costSlice.ts';
import { formatLoss } from '../../viz/numberFormat.ts';
import { formatStep } from '../../viz/parameterFormat.ts';
import { labelText } from './labelText.ts';
import { PointHandle } from './PointHandle.tsx';
import { PointLabel } from './PointLabel.tsx';
import styles from './SlicePlot.module.css';
import { useSliceDrag } from './useSliceDrag.ts';

type Probed = NonNullable<ReturnType<typeof useProbe>>;

interface SlicePlotProps {
  probed: Probed;
  widthPx: number;
  /** Whether slope and next step may be shown. */
  showsSlope: boolean;
}

const HEIGHT_PX = 160;

export function SlicePlot({ probed: { ref, index, frame }, widthPx, showsSlope }: SlicePlotProps) {
  const document = useApp((state) => state.document);
  const gesture = useApp(({ ui }) => ui.gesture);
  const svg = useRef<SVGSVGElement>(null);
  const probe = frame.probe?.index === index ? frame.probe : null;
  const before = gesture ? gesture.startValue : null;
  const step = showsSlope ? nextStepOf(document, frame, ref, index) : null;
  const stepValue = step && step.kind !== 'none' ? step.value : null;
  const range = useRange(index, probe?.value ?? before, before);
  const { answer: slice, refusal } = useCostSlice(index, range);
  const label = useMemo(() => labelText(frame, probe, showsSlope), [frame, probe, showsSlope]);
  const pointBefore = useMemo(
    () => (slice && before !== null ? pointOn(slice, before) : null),
    [slice, before],
  );
  const chart = useMemo(
    () =>
      slice &&
      createSliceChart({
        widthPx,
        heightPx: HEIGHT_PX,
        values: slice.values,
        losses: slice.losses,
        now: probe,
        slope: showsSlope ? (probe?.slope ?? null) : null,
        before: pointBefore,
        step: stepValue,
        label: label.size,
      }),
    [slice, widthPx, probe, showsSlope, pointBefore, stepValue, label],
  );
  const drag = useSliceDrag(ref, valueAt);
  const whyId = useId();
  const why = whyFixed(document, ref);
  const lossBefore = gesture?.before.probe?.index === index ? gesture.before.probe.loss : null;

  function valueAt({ clientX }: PointerEvent): number {
    const left = svg.current?.getBoundingClientRect().left ?? 0;
    return chart?.valueOf(clientX - left) ?? 0;
  }

  if (refusal) return <p className={styles.why}>{refusal}</p>;
  if (!chart || !probe || !slice) return <div className={styles.pending} style={{ height: HEIGHT_PX }} />;

  return (
    <>
      <svg
        ref={svg}
        className={styles.plot}
        data-fixed={why !== undefined || undefined}
        width={widthPx}
        height={HEIGHT_PX}
        {...drag}
      >
        <Axes chart={chart} />
        <Curve chart={chart} />
        {chart.before && <BeforeMark chart={chart} loss={lossBefore ?? pointBefore?.loss ?? null} />}
        {chart.arrow && stepValue !== null && (
          <StepArrow arrow={chart.arrow} plot={chart.plot} text={words.nextStep(formatStep(stepValue))} />
        )}
        {chart.now && <PointHandle reference={ref} probe={probe} at={chart.now} fixedBy={why && whyId} />}
        {chart.now && <PointLabel place={chart.now.label} text={label} />}
      </svg>
      {why && (
        <p id={whyId} className={styles.why}>
          {why}
        </p>
      )}
    </>
  );
}

interface Range {
  index: number;
  from: number;
  to: number;
}

/** The values must be this far inside the range. */
const RANGE_MARGIN = 0.5;

/** The range asked for stays while the values in question are well inside it, so that the curve stands still. */
function useRange(index: number, value: number | null, before: number | null): Range | null {
  const [kept, setKept] = useState<Range | null>(null);
  if (value === null) return null;
  const shown = before === null ? [value] : [value, before];
  if (kept && isInside(kept, index, shown)) return kept;
  const range = { index, ...sliceRange(shown) };
  setKept(range);
  return range;
}

function isInside(range: Range, index: number, values: readonly number[]): boolean {
  if (range.index !== index) return false;
  return values.every((x) => x - RANGE_MARGIN >= range.from && x + RANGE_MARGIN <= range.to);
}

/** J at a value of the curve, between the two nearest ones that were computed. */
function pointOn({ values, losses }: CostSlice, value: number): SlicePoint {
  const at = values.findIndex((candidate) => candidate >= value);
  const [right, left] = [Math.max(at, 0), Math.max(at - 1, 0)];
  const width = values[right]! - values[left]!;
  const share = width === 0 ? 0 : (value - values[left]!) / width;
  return { value, loss: losses[left]! + share * (losses[right]! - losses[left]!) };
}

function Axes({ chart: { plot, xTicks, yTicks } }: { chart: SliceChart }) {
  return (
    <g aria-hidden="true">
      {yTicks.map(({ y, label }) => (
        <g key={label} transform={`translate(0 ${y})`}>
          <path className={styles.grid} d={`M${plot.left},0H${plot.right}`} />
          <text className={styles.tick} x={plot.left - 6} y={4} textAnchor="end">
            {label}
          </text>
        </g>
      ))}
      {xTicks.map(({ x, label }) => (
        <text key={label} className={styles.tick} x={x} y={plot.bottom + 16} textAnchor="middle">
          {label}
        </text>
      ))}
    </g>
  );
}

function Curve({ chart: { plot, curve, now, tangent } }: { chart: SliceChart }) {
  return (
    <g aria-hidden="true">
      <clipPath id="slice-inside">
        <rect
          x={plot.left}
          y={plot.top - 4}
          width={plot.right - plot.left}
          height={plot.bottom - plot.top + 8}
        />
      </clipPath>
      {now && <path className={styles.drop} d={`M${now.x},${now.y}V${plot.bottom}`} />}
      <path className={styles.curve} d={curve} clipPath="url(#slice-inside)" />
      {tangent && (
        <path
          className={styles.tangent}
          d={`M${tangent.from.x},${tangent.from.y}L${tangent.to.x},${tangent.to.y}`}
        />
      )}
    </g>
  );
}

function BeforeMark({ chart: { before, plot }, loss }: { chart: SliceChart; loss: number | null }) {
  if (!before) return null;
  return (
    <g aria-hidden="true">
      <path className={styles.dropBefore} d={`M${before.x},${before.y}V${plot.bottom}`} />
      <circle className={styles.before} cx={before.x} cy={before.y} r={6} />
      <text className={styles.beforeText} x={before.x + 10} y={before.y - 8}>
        {words.was(loss === null ? '' : formatLoss(loss))}
      </text>
    </g>
  );
}

interface StepArrowProps {
  arrow: NonNullable<SliceChart['arrow']>;
  plot: SliceChart['plot'];
  text: string;
}

function StepArrow({ arrow: { fromX, toX }, plot, text }: StepArrowProps) {
  const y = plot.bottom - 8;
  const back = toX > fromX ? -5 : 5;
  const isLeft = toX > (plot.left + plot.right) / 2;
  return (
    <g aria-hidden="true">
      <path
        className={styles.arrow}
        d={`M${fromX},${y}H${toX}M${toX + back},${y - 4}L${toX},${y}L${toX + back},${y + 4}`}
      />
      <text
        className={styles.stepText}
        x={isLeft ? Math.min(fromX, toX) - 6 : Math.max(fromX, toX) + 6}
        y={y + 4}
        textAnchor={isLeft ? 'end' : 'start'}
      >
        {text}
      </text>
    </g>
  );
}
