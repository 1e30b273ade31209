/** The menu of a weight, a bias or a neuron: right click, long press, or the menu key. */
import { isLocked, isRemoved, type ParameterRef } from '../../document/edges.ts';
import { neuronName, parameterName } from '../../document/names.ts';
import { network as words } from '../../i18n/en.ts';
import { useActions, useApp } from '../../store/hooks.ts';
import { ContextMenu } from '../../ui/ContextMenu.tsx';
import type { MenuEntry } from '../../ui/MenuEntries.tsx';
import type { Point } from '../../viz/geometry.ts';
import type { CanvasItem } from './canvasItem.ts';

export interface CanvasMenuProps {
  item: CanvasItem;
  /** In the window's coordinates. */
  position: Point;
  onClose: () => void;
  onRename: (item: CanvasItem) => void;
  /** A right click takes the focus away before the menu opens. */
  returnFocusTo: SVGElement | null;
}

export function CanvasMenu({ item, position, onClose, onRename, returnFocusTo }: CanvasMenuProps) {
  const document = useApp((state) => state.document);
  const parameterEntries = useParameterEntries();
  const neuronEntries = useNeuronEntries(onRename);
  const isNeuron = item.kind === 'neuron';
  return (
    <ContextMenu
      label={isNeuron ? neuronName(document, item.layer, item.unit) : parameterName(document, item)}
      position={position}
      onClose={onClose}
      returnFocusTo={returnFocusTo}
      entries={isNeuron ? neuronEntries(item.layer, item.unit) : parameterEntries(item)}
    />
  );
}

function useParameterEntries(): (ref: ParameterRef) => MenuEntry[] {
  const document = useApp((state) => state.document);
  const actions = useActions();
  return (ref) => {
    const locked = isLocked(document, ref);
    const removed = ref.kind === 'weight' && isRemoved(document, ref);
    const entries: MenuEntry[] = [
      { label: words.typeValue, onSelect: () => actions.startTyping(ref) },
      { label: words.setToZero, onSelect: () => actions.setParameter(ref, 0) },
      { label: locked ? words.unlock : words.lock, onSelect: () => actions.toggleLock(ref) },
    ];
    if (ref.kind === 'bias') return entries;
    const toggle: MenuEntry = {
      label: removed ? words.restore : words.remove,
      onSelect: () => actions.toggleRemoved(ref),
    };
    return removed ? [toggle] : [...entries, toggle];
  };
}

function useNeuronEntries(
  onRename: (item: CanvasItem) => void,
): (layer: number, unit: number) => MenuEntry[] {
  const document = useApp((state) => state.document);
  const actions = useActions();
  return (layer, unit) => {
    const isInput = layer === 0;
    const isHidden = !isInput && layer < document.layers.length;
    const units = document.layers[layer - 1]?.units.length ?? 0;
    const rename: MenuEntry = {
      label: words.rename,
      onSelect: () => onRename({ kind: 'neuron', layer, unit }),
      disabledReason: isInput ? words.inputKeepsName : undefined,
    };
    if (!isHidden) return [rename];
    return [
      rename,
      {
        label: words.removeNeuron,
        onSelect: () => actions.removeUnit(layer - 1, unit),
        disabledReason: units === 1 ? words.keepsOneNeuron : undefined,
      },
    ];
  };
}
