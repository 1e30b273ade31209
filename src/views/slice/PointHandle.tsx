import type { KeyboardEvent } from 'react';
import { parameterName } from '../../document/names.ts';
import type { ParameterRef } from '../../document/edges.ts';
import { PARAMETER_LIMITS, clampTo } from '../../document/limits.ts';
import { shortestFloat32 } from '../../document/numbers.ts';
import { slice as words } from '../../i18n/en.ts';
import { useActions, useApp } from '../../store/hooks.ts';
import { formatLoss } from '../../viz/numberFormat.ts';
import type { ParameterProbe } from '../../worker/protocol.ts';
import styles from './SlicePlot.module.css';

const STEP = 0.1;
const FINE_STEP = 0.01;

interface PointHandleProps {
  reference: ParameterRef;
  probe: ParameterProbe;
  at: { x: number; y: number };
  /** The id of the sentence that says why it cannot be moved, if so. */
  fixedBy: string | undefined;
}

/** The point that stands for now: keys move it as they move the weight itself. */
export function PointHandle({ reference, probe, at, fixedBy }: PointHandleProps) {
  const document = useApp((state) => state.document);
  const { parameterValue, moveParameter, endGesture } = useActions();
  const name = parameterName(document, reference);

  function onKeyDown(event: KeyboardEvent): void {
    const step = keyStep(event);
    if (step === null) return;
    event.preventDefault();
    event.stopPropagation();
    moveParameter(reference, parameterValue(reference) + step, `slice of the ${name}`);
  }

  return (
    <g
      className={styles.handle}
      role="slider"
      tabIndex={0}
      aria-label={words.along(name)}
      aria-disabled={fixedBy !== undefined || undefined}
      aria-describedby={fixedBy}
      aria-valuemin={PARAMETER_LIMITS.min}
      aria-valuemax={PARAMETER_LIMITS.max}
      aria-valuenow={clampTo(PARAMETER_LIMITS, probe.value, name).value}
      aria-valuetext={words.pointText(shortestFloat32(probe.value), formatLoss(probe.loss))}
      onKeyDown={onKeyDown}
      onBlur={endGesture}
      transform={`translate(${at.x} ${at.y})`}
    >
      <circle className={styles.reach} r={22} />
      <circle className={styles.point} r={6} />
    </g>
  );
}

function keyStep({ key, shiftKey }: KeyboardEvent): number | null {
  const small = shiftKey ? FINE_STEP : STEP;
  switch (key) {
    case 'ArrowRight':
    case 'ArrowUp':
      return small;
    case 'ArrowLeft':
    case 'ArrowDown':
      return -small;
    case 'PageUp':
      return 1;
    case 'PageDown':
      return -1;
    default:
      return null;
  }
}
