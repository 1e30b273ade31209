/** Beside the lines: the activation with its operating point, or what the update does to every weight. */
import { ActivationPlot } from './ActivationPlot.tsx';
import styles from './MathsAside.module.css';
import type { Maths } from './mathsOf.ts';
import { activationOf, preActivationOf, type MathsSource } from './mathsSource.ts';
import type { MathsSubject } from './mathsSubject.ts';
import { activationSlope } from './slopeMaths.ts';
import { sumSymbol } from './symbols.ts';
import { UpdateTable } from './UpdateTable.tsx';

interface MathsAsideProps {
  maths: Maths;
  source: MathsSource;
  subject: MathsSubject;
}

export function MathsAside({ maths, source, subject }: MathsAsideProps) {
  if (subject.kind === 'update' && source.update)
    return (
      <div className={styles.aside}>
        <UpdateTable document={source.document} update={source.update} whole={source.whole} />
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
