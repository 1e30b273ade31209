/** Over the plane of a drawn problem: the pen and the eraser, by pointer or by keys. */
import { useRef, useState, type KeyboardEvent, type PointerEvent } from 'react';
import { output } from '../../i18n/en.ts';
import { useActions, useApp } from '../../store/hooks.ts';
import { formatValue } from '../../viz/numberFormat.ts';
import { fromPlanePx, toPlanePx, type Plane } from '../../viz/plane.ts';
import styles from './DrawingLayer.module.css';

/** The pen sets a new point when the pointer has gone this far, in units of the plane. */
const PEN_DISTANCE = 0.45;
const KEY_STEP = 0.5;
const FINE_KEY_STEP = 0.1;

const MOVES: Readonly<Record<string, readonly [right: number, up: number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, 1],
  ArrowDown: [0, -1],
};

interface Place {
  x1: number;
  x2: number;
}

export function DrawingLayer({ plane }: { plane: Plane }) {
  const tool = useApp(({ ui }) => ui.drawTool);
  const { drawAt, endGesture } = useActions();
  const last = useRef<Place | null>(null);
  /** Where the keys are at; shown once a key has been used. */
  const [cross, setCross] = useState<Place | null>(null);

  function draw(place: Place): void {
    last.current = place;
    drawAt(roundPlace(place.x1), roundPlace(place.x2));
  }

  function onPointerDown(event: PointerEvent<HTMLDivElement>): void {
    if (event.button !== 0) return;
    event.currentTarget.setPointerCapture(event.pointerId);
    draw(placeOf(event, plane));
  }

  function onPointerMove(event: PointerEvent<HTMLDivElement>): void {
    if (!last.current) return;
    const place = placeOf(event, plane);
    const distance = Math.hypot(place.x1 - last.current.x1, place.x2 - last.current.x2);
    if (tool.kind === 'eraser' || distance >= PEN_DISTANCE) draw(place);
  }

  function endStroke(): void {
    if (last.current) endGesture();
    last.current = null;
  }

  function onKeyDown(event: KeyboardEvent): void {
    const at = cross ?? { x1: 0, x2: 0 };
    const move = MOVES[event.key];
    if (move) setCross(moved(at, move, event.shiftKey ? FINE_KEY_STEP : KEY_STEP, plane));
    else if (event.key === 'Enter' || event.key === ' ') {
      drawAt(roundPlace(at.x1), roundPlace(at.x2));
      endGesture();
      setCross(at);
    } else return;
    event.preventDefault();
  }

  const mark = cross && toPlanePx(plane, cross.x1, cross.x2);
  return (
    <div
      className={styles.layer}
      data-tool={tool.kind}
      role="application"
      aria-label={output.drawingPlane}
      tabIndex={0}
      onPointerDown={onPointerDown}
      onPointerMove={onPointerMove}
      onPointerUp={endStroke}
      onPointerCancel={endStroke}
      onKeyDown={onKeyDown}
    >
      {mark && (
        <svg className={styles.cross} aria-hidden="true">
          <path d={`M${mark.x - 7},${mark.y}h14M${mark.x},${mark.y - 7}v14`} />
        </svg>
      )}
      <span className={styles.spoken} role="status">
        {cross && `x₁ ${formatValue(cross.x1)}, x₂ ${formatValue(cross.x2)}`}
      </span>
    </div>
  );
}

function placeOf({ nativeEvent: { offsetX, offsetY } }: PointerEvent, plane: Plane): Place {
  return fromPlanePx(plane, { x: offsetX, y: offsetY });
}

function moved({ x1, x2 }: Place, [right, up]: readonly [number, number], step: number, plane: Plane): Place {
  const { domain } = plane;
  return { x1: within(domain.x1, x1 + right * step), x2: within(domain.x2, x2 + up * step) };
}

function within([low, high]: readonly [number, number], value: number): number {
  return Math.min(high, Math.max(low, value));
}

/** Two decimals are more than a hand can place. */
function roundPlace(value: number): number {
  return Math.round(value * 100) / 100;
}
