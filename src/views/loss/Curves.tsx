import { loss as lossWords } from '../../i18n/en.ts';
import { useApp } from '../../store/hooks.ts';
import { CurvePicture } from './CurvePicture.tsx';
import { ReadOut } from './ReadOut.tsx';
import type { LossChartState } from './useLossChart.ts';
import styles from './Curves.module.css';

/** The curves, from the second point on: one alone is no curve. */
export function Curves({ state }: { state: LossChartState }) {
  const epoch = useApp(({ run }) => run.frame?.epoch ?? 0);
  const { ref, chart, heightPx, points, shown } = state;
  return (
    <div ref={ref} className={styles.curves} style={{ height: heightPx }}>
      {points.length === 0 || points.length + chart.others.length < 2 ? (
        <p className={styles.empty}>{lossWords.empty}</p>
      ) : (
        <>
          <CurvePicture chart={chart} heightPx={heightPx} epoch={epoch} />
          <ReadOut chart={chart} points={points} shown={shown} />
        </>
      )}
    </div>
  );
}
