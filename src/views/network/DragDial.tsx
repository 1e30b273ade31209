/** The dial that opens on a dragged weight, with the grip in the hand, its ghost, and the flag with the new value. */
import { parameterSymbol } from '../../document/symbols.ts';
import { network as words } from '../../i18n/en.ts';
import type { Gesture } from '../../store/state.ts';
import { dialGeometry, type DialGeometry } from '../../viz/dialTicks.ts';
import type { Point } from '../../viz/geometry.ts';
import { formatValue } from '../../viz/numberFormat.ts';
import { DIAL_WIDTH_PX, dialY, DRAG_FLAG, dragFlagPlace, dragFlagWidth } from './dialPlace.ts';
import styles from './DragDial.module.css';
import { Grip } from './Grip.tsx';
import type { Stage } from './useStage.ts';

const TICK_LEFT_PX = -17;
const NUMBER_RIGHT_PX = 17;

interface DragDialProps {
  stage: Stage;
  anchor: Point;
  gesture: Gesture;
}

export function DragDial({ stage, anchor, gesture }: DragDialProps) {
  const dial = dialGeometry(gesture.value, gesture.startValue);
  const y = dialY(stage, anchor, dial);
  return (
    <>
      <g transform={`translate(${anchor.x} ${y})`}>
        <rect
          className={styles.dial}
          x={-DIAL_WIDTH_PX / 2}
          y={dial.topPx}
          width={DIAL_WIDTH_PX}
          height={dial.bottomPx - dial.topPx}
          rx={12}
        />
        <Ticks dial={dial} />
        {dial.ghostY !== null && (
          <line
            className={styles.stem}
            data-sign={Math.sign(gesture.value)}
            x1={0}
            x2={0}
            y1={dial.ghostY}
            y2={dial.gripY}
          />
        )}
        {dial.ghostY !== null && <Grip x={0} y={dial.ghostY} state="ghost" />}
        <Grip x={0} y={dial.gripY} state="held" />
      </g>
      <Flag stage={stage} x={anchor.x} y={y + dial.gripY} gesture={gesture} />
    </>
  );
}

function Ticks({ dial }: { dial: DialGeometry }) {
  return dial.ticks.map((tick) => (
    <g key={tick.value} className={styles.tick} data-zero={tick.value === 0 || undefined}>
      <line x1={TICK_LEFT_PX} x2={TICK_LEFT_PX + (tick.label ? 7 : 5)} y1={tick.y} y2={tick.y} />
      {tick.label && (
        <text x={NUMBER_RIGHT_PX} y={tick.y}>
          {tick.label}
        </text>
      )}
    </g>
  ));
}

/** Beside the grip where it covers no neuron: to the right, else to the left, else to the right above its target. */
function Flag({ stage, x, y, gesture }: { stage: Stage; x: number; y: number; gesture: Gesture }) {
  const value = formatValue(gesture.value);
  const { letter, sub } = parameterSymbol(stage.document, gesture.ref);
  const widthPx = dragFlagWidth(stage, gesture);
  const { left, top, side } = dragFlagPlace(stage, { x, y }, gesture);
  const onRight = side === 'right';
  const isBeside = y > top + 8 && y < top + DRAG_FLAG.heightPx - 8;
  const pointX = onRight ? 0 : widthPx;
  const tip = onRight ? -DRAG_FLAG.pointPx : DRAG_FLAG.pointPx;
  return (
    <g className={styles.flag} transform={`translate(${left} ${top})`}>
      {isBeside && <path d={`M${pointX},${y - top - 7}l${tip},7l${-tip},7z`} />}
      <rect width={widthPx} height={DRAG_FLAG.heightPx} rx={6} />
      <text className={styles.value} x={12} y={30}>
        <tspan className={styles.letter}>{letter}</tspan>
        {sub && (
          <tspan className={styles.sub} dy={4}>
            {sub}
          </tspan>
        )}
        <tspan dx={7} dy={sub ? -4 : 0}>
          {value}
        </tspan>
      </text>
      <text className={styles.was} x={12} y={44}>
        {words.was(formatValue(gesture.startValue))}
      </text>
    </g>
  );
}
