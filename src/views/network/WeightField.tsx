/** The field for an exact value, at the weight or bias that is being typed. */
import { useEffect, useRef } from 'react';
import type { ParameterRef } from '../../document/edges.ts';
import { parseNumber, shortestFloat32 } from '../../document/numbers.ts';
import { network as words } from '../../i18n/en.ts';
import { useActions, useApp } from '../../store/hooks.ts';
import { NumberField } from '../../ui/NumberField.tsx';
import type { Point } from '../../viz/geometry.ts';
import styles from './WeightField.module.css';

interface WeightFieldProps {
  place: Point;
  item: ParameterRef;
  /** Gives the focus back to the canvas. */
  onDone: () => void;
}

export function WeightField({ place, item, onDone }: WeightFieldProps) {
  const actions = useActions();
  const input = useRef<HTMLInputElement>(null);
  const text = useApp(() => shortestFloat32(actions.parameterValue(item)));

  useEffect(() => {
    input.current?.focus();
    input.current?.select();
  }, []);

  function commit(typed: string): string | null {
    const parsed = parseNumber(typed);
    if (!parsed.ok) return parsed.error;
    if (shortestFloat32(parsed.value) !== text) actions.setParameter(item, parsed.value);
    return null;
  }

  return (
    <div className={styles.field} style={{ left: place.x, top: place.y }}>
      <NumberField
        ref={input}
        label={item.kind === 'weight' ? words.weightField : words.biasField}
        labelHidden
        text={text}
        onCommit={commit}
        onFinish={onDone}
      />
    </div>
  );
}
