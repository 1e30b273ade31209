/** Beside the lines: the activation with its operating point, or the loss along a weight or bias. */
import type { ReactNode } from 'react';
import { useApp } from '../../store/hooks.ts';
import type { Selection } from '../../store/state.ts';
import { ActivationPlot } from './ActivationPlot.tsx';
import styles from './MathsAside.module.css';
import type { Maths } from './mathsOf.ts';
import { activationOf, preActivationOf, type MathsSource } from './mathsSource.ts';
import type { MathsSubject } from './mathsSubject.ts';
import { activationSlope } from './slopeMaths.ts';
import { sumSymbol } from './symbols.ts';

interface MathsAsideProps {
  maths: Maths;
  source: MathsSource;
  subject: MathsSubject;
  /** The loss along the weight or bias that the lines are about. */
  costSlice?: ReactNode;
}

export function MathsAside({ maths, source, subject, costSlice }: MathsAsideProps) {
  const selection = useApp((state) => state.ui.selection);
  if (costSlice && isAboutParameter(subject, selection))
    return (
      <div className={styles.aside} data-wide>
        {costSlice}
      </div>
    );
  const { plotted } = maths;
  const slope = plotted && activationSlope(source, plotted.layer, plotted.unit);
  const activation = plotted && source.document.layers[plotted.layer - 1]?.activation;
  if (!plotted || slope === null || !activation || activation === 'softmax') return null;
  const { layer, unit } = plotted;
  return (
    <div className={styles.aside}>
      <ActivationPlot
        activation={activation}
        symbol={[sumSymbol(source.document, layer, unit)]}
        preActivation={preActivationOf(source, layer, unit)}
        value={activationOf(source, layer, unit)}
        slope={slope}
        whole={source.whole}
      />
    </div>
  );
}

/** Whether a weight or bias is chosen and the lines end with it: on its own, at its update, or on the way back into it. */
function isAboutParameter(subject: MathsSubject, selection: Selection | null): boolean {
  if (selection === null || selection.kind === 'neuron') return false;
  if (subject.kind !== 'backward') return ['parameter', 'held', 'update'].includes(subject.kind);
  const unit = selection.kind === 'bias' ? selection.unit : selection.to;
  return selection.layer === subject.layer && unit === subject.unit;
}
