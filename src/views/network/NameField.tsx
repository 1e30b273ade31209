/** The field in which a neuron gets a name of its own. */
import { useEffect, useRef } from 'react';
import { neuronName } from '../../document/names.ts';
import { network as words } from '../../i18n/en.ts';
import { useActions, useApp } from '../../store/hooks.ts';
import { NumberField } from '../../ui/NumberField.tsx';
import type { Point } from '../../viz/geometry.ts';
import styles from './WeightField.module.css';

interface NameFieldProps {
  place: Point;
  layer: number;
  unit: number;
  onDone: () => void;
}

export function NameField({ place, layer, unit, onDone }: NameFieldProps) {
  const actions = useActions();
  const document = useApp((state) => state.document);
  const input = useRef<HTMLInputElement>(null);
  const name = document.layers[layer - 1]?.units[unit]?.name ?? '';

  useEffect(() => {
    input.current?.focus();
    input.current?.select();
  }, []);

  function commit(text: string): string | null {
    if (text.trim() !== name) actions.renameUnit(layer - 1, unit, text);
    return null;
  }

  return (
    <div className={styles.field} style={{ left: place.x, top: place.y }}>
      <NumberField
        ref={input}
        label={words.nameOf(neuronName(document, layer, unit))}
        labelHidden
        text={name}
        onCommit={commit}
        onFinish={onDone}
      />
    </div>
  );
}
