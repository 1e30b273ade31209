/** Which classes were taken for which, the rows behind each count, and the ROC curve of two classes. */
import { useState } from 'react';
import { evaluate as evaluateWords } from '../../i18n/en.ts';
import type { ClassEvaluation } from '../../store/evaluation.ts';
import { Section } from '../../ui/Section.tsx';
import { formatCount } from '../../viz/numberFormat.ts';
import { ClassTable } from './ClassTable.tsx';
import { ConfusionMatrix, type MatrixCell } from './ConfusionMatrix.tsx';
import { CellRows } from './CellRows.tsx';
import { RocCurve } from './RocCurve.tsx';

export function ClassResults({ evaluation }: { evaluation: ClassEvaluation }) {
  const { classes, matrix, part, rows } = evaluation;
  const [chosen, setChosen] = useState<MatrixCell | null>(null);
  const isThere = chosen && chosen.actual < classes.length && chosen.predicted < classes.length;
  return (
    <>
      <Section title={evaluateWords.matrix} note={evaluateWords.partRows(formatCount(rows.length), part)}>
        <ConfusionMatrix matrix={matrix} classes={classes} chosen={chosen} onChoose={setChosen} />
        {chosen && isThere && (
          <CellRows evaluation={evaluation} cell={chosen} onClose={() => setChosen(null)} />
        )}
      </Section>
      {classes.length === 2 ? (
        <RocCurve evaluation={evaluation} />
      ) : (
        <ClassTable matrix={matrix} classes={classes} />
      )}
    </>
  );
}
