import Download from 'lucide-react/icons/download';
import { fileStem } from '../../document/fileStem.ts';
import { curvesCsv } from '../../export/curves.ts';
import { pictures } from '../../i18n/en.ts';
import { curvePoints } from '../../store/curve.ts';
import { useApp } from '../../store/hooks.ts';
import { Button } from '../../ui/Button.tsx';
import styles from './ExportDialog.module.css';
import { saveFile } from '../../ui/saveFile.ts';

const MOST_LINES = 200;

/** The points of the curves as comma-separated values. */
export function CurvesExport() {
  const stem = useApp(({ document }) => fileStem(document));
  const curve = useApp(({ run }) => run.curve);
  const points = curvePoints(curve);
  return (
    <>
      <div className={styles.head}>
        <p className={styles.what}>{pictures.curvesHint(points.length)}</p>
        <Button
          variant="primary"
          disabledReason={points.length === 0 ? pictures.noPoints : undefined}
          onClick={() => saveFile(`${stem}-curves.csv`, new Blob([curvesCsv(points)], { type: 'text/csv' }))}
        >
          <Download aria-hidden="true" />
          {pictures.csv}
        </Button>
      </div>
      <textarea
        className={styles.code}
        aria-label={pictures.firstLines}
        readOnly
        spellCheck={false}
        wrap="off"
        value={curvesCsv(points.slice(0, MOST_LINES))}
      />
    </>
  );
}
