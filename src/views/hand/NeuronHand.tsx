import type { ReactNode } from 'react';
import { neuronName } from '../../document/names.ts';
import { hand as words } from '../../i18n/en.ts';
import { useActions, useApp } from '../../store/hooks.ts';
import type { Selection } from '../../store/state.ts';
import { Button } from '../../ui/Button.tsx';
import styles from './Hand.module.css';

interface NeuronHandProps {
  neuron: Extract<Selection, { kind: 'neuron' }>;
  capsule: ReactNode;
}

/** The neuron, with the way to its bias, whose dot is small. */
export function NeuronHand({ neuron: { layer, unit }, capsule }: NeuronHandProps) {
  const document = useApp((state) => state.document);
  const { set } = useActions();
  return (
    <div className={styles.neuron} role="group" aria-label={neuronName(document, layer, unit)}>
      {capsule}
      {layer > 0 && (
        <Button onClick={() => set('selection', { kind: 'bias', layer, unit })}>{words.itsBias}</Button>
      )}
    </div>
  );
}
