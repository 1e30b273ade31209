import { useEffect, useEffectEvent, useRef, type MouseEvent, type PointerEvent, type ReactNode } from 'react';
import { parameterIndex, type ParameterRef } from '../../document/edges.ts';
import { parameterName } from '../../document/names.ts';
import { shortestFloat32 } from '../../document/numbers.ts';
import { network } from '../../i18n/en.ts';
import { useAppStore } from '../../store/hooks.ts';
import { Button } from '../../ui/Button.tsx';
import { nudgedValue } from '../../viz/dial.ts';
import styles from './Hand.module.css';

/** So long a finger rests before the changes repeat, and so long between two of them. */
const REST_MS = 400;
const REPEAT_MS = 90;

interface HoldButtonProps {
  parameter: ParameterRef;
  direction: 1 | -1;
  label: string;
  /** Why the parameter cannot be changed now, if so. */
  whyFixed: string | undefined;
  children: ReactNode;
}

/** Changes a parameter by 0.1, again and again while it is held: one gesture, and one entry of undo. */
export function HoldButton({ parameter, direction, label, whyFixed, children }: HoldButtonProps) {
  const { actions, state } = useAppStore();
  /** Of the next change; null where nothing is held. */
  const timer = useRef<number | null>(null);

  function changeInHand(): void {
    const { gesture } = state.getState().ui;
    if (gesture) actions.dragTo(nudgedValue(gesture.value, direction));
  }

  function repeat(afterMs: number): void {
    timer.current = window.setTimeout(() => {
      changeInHand();
      repeat(REPEAT_MS);
    }, afterMs);
  }

  function begin(event: PointerEvent<HTMLElement>): void {
    if (event.button !== 0 || whyFixed !== undefined) return;
    event.currentTarget.setPointerCapture(event.pointerId);
    if (!actions.beginDrag(parameter)) return;
    changeInHand();
    repeat(REST_MS);
  }

  function end(): void {
    if (timer.current === null) return;
    window.clearTimeout(timer.current);
    timer.current = null;
    actions.endDrag();
  }

  function changeByKey({ detail }: MouseEvent): void {
    // A press has changed it already.
    if (detail > 0) return;
    const { document } = state.getState();
    const old = actions.parameterValue(parameter);
    const value = nudgedValue(old, direction);
    if (actions.moveParameter(parameter, value, `keys ${parameterIndex(document, parameter)}`))
      actions.announceChange(
        network.changed(parameterName(document, parameter), shortestFloat32(value), shortestFloat32(old)),
      );
  }

  // Another finger may choose something else: then nobody is left to let go.
  const endAtLast = useEffectEvent(end);
  useEffect(() => () => endAtLast(), []);

  return (
    <Button
      iconOnly
      className={styles.step}
      aria-label={label}
      disabledReason={whyFixed}
      onPointerDown={begin}
      onPointerUp={end}
      onPointerCancel={end}
      onClick={changeByKey}
      onContextMenu={(event) => event.preventDefault()}
    >
      {children}
    </Button>
  );
}
