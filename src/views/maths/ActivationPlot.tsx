/** The activation function with the neuron's operating point (z, a) on it and its slope there. */
import { ACTIVATIONS } from '../../engine/index.ts';
import { maths as words } from '../../i18n/en.ts';
import { Formula } from '../../ui/Formula.tsx';
import type { Formula as FormulaData } from '../../ui/formula.ts';
import { activationCurve, tangentPath, type ActivationCurveOptions } from '../../viz/activationCurve.ts';
import { formatTick, formatValue } from '../../viz/numberFormat.ts';
import type { ElementwiseName } from './activationForms.ts';
import styles from './ActivationPlot.module.css';

const WIDTH_PX = 212;
const HEIGHT_PX = 130;
const MARGIN_PX = { top: 14, bottom: 22 };
const LABEL_GAP_PX = 8;
const TICK_ROOM_PX = 58;
/** So close to it, a label beside the point would stand on the axis. */
const NEAR_AXIS_PX = 12;

interface ActivationPlotProps {
  activation: ElementwiseName;
  symbol: FormulaData;
  preActivation: number;
  /** a = f(z). */
  value: number;
  slope: number;
  whole: boolean;
}

export function ActivationPlot(props: ActivationPlotProps) {
  const { activation, symbol, preActivation, value, slope, whole } = props;
  const options: ActivationCurveOptions = {
    activation,
    evaluate: ACTIVATIONS[activation].value,
    preActivation,
    widthPx: WIDTH_PX,
    heightPx: HEIGHT_PX,
  };
  const curve = activationCurve(options);
  const name = activation.replace('_', ' ');
  const slopeText = formatValue(slope, { whole: Number.isInteger(slope) });
  const viewBox = `0 ${-MARGIN_PX.top} ${WIDTH_PX} ${HEIGHT_PX + MARGIN_PX.top + MARGIN_PX.bottom}`;
  return (
    <figure className={styles.plot}>
      <figcaption className={styles.caption}>
        <b>{name}</b> {words.slopeAt} <Formula formula={symbol} /> {words.is(slopeText)}
      </figcaption>
      <svg viewBox={viewBox} width={WIDTH_PX} aria-hidden="true">
        <path
          className={styles.axis}
          d={`M0,${curve.baselineY}H${WIDTH_PX}M${WIDTH_PX / 2},0V${HEIGHT_PX}`}
        />
        <path className={styles.tangent} d={tangentPath(options, slope)} />
        <path className={styles.curve} d={curve.path} />
        {hasTickRoom(curve.point?.x, 0) && (
          <text className={styles.tick} x={0} y={curve.baselineY + 15}>
            {formatTick(-curve.range)}
          </text>
        )}
        {hasTickRoom(curve.point?.x, WIDTH_PX) && (
          <text className={styles.tick} x={WIDTH_PX} y={curve.baselineY + 15} data-end>
            {formatTick(curve.range)}
          </text>
        )}
        {curve.point && (
          <OperatingPoint
            point={curve.point}
            baselineY={curve.baselineY}
            zText={formatValue(preActivation, { whole })}
            aText={formatValue(value, { whole })}
          />
        )}
      </svg>
    </figure>
  );
}

/** The number at an end of the axis gives way to that of the operating point. */
function hasTickRoom(pointX: number | undefined, endX: number): boolean {
  return pointX === undefined || Math.abs(pointX - endX) > TICK_ROOM_PX;
}

interface OperatingPointProps {
  point: { x: number; y: number };
  baselineY: number;
  zText: string;
  aText: string;
}

/** The dot, its two coordinates and the lines that lead to them. */
function OperatingPoint({ point: { x, y }, baselineY, zText, aText }: OperatingPointProps) {
  const middleX = WIDTH_PX / 2;
  const isRight = x >= middleX;
  const isAbove = y <= baselineY;
  const besideY = y + (Math.abs(y - baselineY) > NEAR_AXIS_PX ? 4 : isAbove ? -8 : 16);
  const besideX = middleX + (isRight ? -LABEL_GAP_PX : LABEL_GAP_PX);
  return (
    <g className={styles.now}>
      <path className={styles.guide} d={`M${x},${baselineY}V${y}H${middleX}`} />
      <circle cx={x} cy={y} r={5} />
      <text x={besideX} y={besideY} data-end={isRight || undefined}>
        a = {aText}
      </text>
      <text x={Math.min(Math.max(x, 32), WIDTH_PX - 32)} y={baselineY + (isAbove ? 16 : -8)} data-middle>
        z = {zText}
      </text>
    </g>
  );
}
