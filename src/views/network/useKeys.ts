/** Keys on the canvas: arrows move between neurons, Enter goes to incoming weights, there arrows change the weight. */
import type { KeyboardEvent } from 'react';
import type { ParameterRef } from '../../document/edges.ts';
import { parameterIndex } from '../../document/edges.ts';
import { parameterName } from '../../document/names.ts';
import { shortestFloat32 } from '../../document/numbers.ts';
import { unitIds } from '../../document/network.ts';
import { network as words } from '../../i18n/en.ts';
import { useAppStore } from '../../store/hooks.ts';
import { keyedValue } from '../../viz/dial.ts';
import type { CanvasItem } from './canvasItem.ts';
import type { Stage } from './useStage.ts';

export function useKeys(
  stage: Stage,
  current: CanvasItem,
  moveTo: (item: CanvasItem) => void,
): (event: KeyboardEvent<HTMLElement>) => void {
  const { actions, state } = useAppStore();
  const { document } = stage;
  const columns = unitIds(document).map((ids) => ids.length);

  function neuronKey(key: string, layer: number, unit: number): boolean {
    const next = neighbour(columns, layer, unit, key);
    if (next) {
      moveTo(next);
      return true;
    }
    if (key === 'Enter' && layer > 0) {
      goToParameter({ kind: 'weight', layer, from: 0, to: unit });
      return true;
    }
    if (key === 'Escape') actions.set('selection', null);
    else if (key === ' ') actions.set('selection', { kind: 'neuron', layer, unit });
    else return false;
    return true;
  }

  function goToParameter(ref: ParameterRef): void {
    actions.set('selection', ref);
    moveTo(ref);
  }

  function parameterKey(event: KeyboardEvent<HTMLElement>, ref: ParameterRef): boolean {
    const unit = ref.kind === 'weight' ? ref.to : ref.unit;
    switch (event.key) {
      case 'Escape':
        actions.set('selection', null);
        moveTo({ kind: 'neuron', layer: ref.layer, unit });
        return true;
      case 'Enter':
        actions.startTyping(ref);
        return true;
      case 'ArrowLeft':
      case 'ArrowRight':
        goToParameter(nextParameter(ref, columns[ref.layer - 1] ?? 1, event.key === 'ArrowRight' ? 1 : -1));
        return true;
      case 'l':
      case 'L':
        // Held, the key would lock and unlock.
        if (!event.repeat) actions.toggleLock(ref);
        return true;
      case 'Delete':
      case 'Backspace':
        if (ref.kind === 'weight' && !event.repeat) actions.toggleRemoved(ref);
        return true;
      default:
        return changeByKey(event, ref);
    }
  }

  function changeByKey(event: KeyboardEvent<HTMLElement>, ref: ParameterRef): boolean {
    const old = actions.parameterValue(ref);
    const value = keyedValue(old, event.key, event.shiftKey);
    if (value === null) return false;
    if (actions.moveParameter(ref, value, `keys ${parameterIndex(document, ref)}`))
      actions.announceChange(
        words.changed(parameterName(document, ref), shortestFloat32(value), shortestFloat32(old)),
      );
    return true;
  }

  return (event) => {
    if (event.target instanceof HTMLInputElement || event.ctrlKey || event.metaKey) return;
    if (state.getState().ui.gesture) return;
    const handled =
      current.kind === 'neuron'
        ? neuronKey(event.key, current.layer, current.unit)
        : parameterKey(event, current);
    if (handled) event.preventDefault();
  };
}

/** The neuron that an arrow key leads to; columns of different length are matched by position. */
function neighbour(columns: readonly number[], layer: number, unit: number, key: string): CanvasItem | null {
  const vertical = { ArrowUp: -1, ArrowDown: 1 }[key];
  if (vertical !== undefined) {
    const last = (columns[layer] ?? 1) - 1;
    return { kind: 'neuron', layer, unit: Math.min(last, Math.max(0, unit + vertical)) };
  }
  const horizontal = { ArrowLeft: -1, ArrowRight: 1 }[key];
  if (horizontal === undefined) return null;
  const next = Math.min(columns.length - 1, Math.max(0, layer + horizontal));
  const share = (unit + 0.5) / (columns[layer] ?? 1);
  return { kind: 'neuron', layer: next, unit: Math.floor(share * (columns[next] ?? 1)) };
}

/** Round the weights into one neuron and its bias. */
function nextParameter(ref: ParameterRef, inputs: number, distance: 1 | -1): ParameterRef {
  const unit = ref.kind === 'weight' ? ref.to : ref.unit;
  const place = ref.kind === 'weight' ? ref.from : inputs;
  const next = (place + distance + inputs + 1) % (inputs + 1);
  return next === inputs
    ? { kind: 'bias', layer: ref.layer, unit }
    : { kind: 'weight', layer: ref.layer, from: next, to: unit };
}
