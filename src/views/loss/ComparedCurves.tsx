/** The training losses of two runs over the same epochs: A solid, B dashed. */
import { comparing as words } from '../../i18n/en.ts';
import { curvePoints } from '../../store/curve.ts';
import type { AppStore } from '../../store/createAppStore.ts';
import { useAppOf } from '../../store/hooks.ts';
import { useElementWidth } from '../../ui/useElementWidth.ts';
import { createLossChart } from '../../viz/lossChart.ts';
import { CurvePicture } from './CurvePicture.tsx';
import styles from './Curves.module.css';

const HEIGHT_PX = 150;
const FIRST_WIDTH_PX = 640;
const DASHES = ['none', '6 4'];

export function ComparedCurves({ sides }: { sides: Readonly<Record<'A' | 'B', AppStore>> }) {
  const [ref, widthPx] = useElementWidth(FIRST_WIDTH_PX);
  const a = useAppOf(sides.A, ({ run }) => run.curve);
  const b = useAppOf(sides.B, ({ run }) => run.curve);
  const epoch = useAppOf(sides.A, ({ run }) => run.frame?.epoch ?? 0);
  const others = [
    { name: 'A', points: curvePoints(a) },
    { name: 'B', points: curvePoints(b) },
  ];
  return (
    <div
      ref={ref}
      className={styles.curves}
      style={{ height: HEIGHT_PX }}
      role="img"
      aria-label={words.curves}
    >
      {a.length < 2 ? (
        <p className={styles.empty}>{words.noCurves}</p>
      ) : (
        <CurvePicture
          chart={createLossChart([], { widthPx, heightPx: HEIGHT_PX, others })}
          heightPx={HEIGHT_PX}
          epoch={epoch}
          dashes={DASHES}
        />
      )}
    </div>
  );
}
