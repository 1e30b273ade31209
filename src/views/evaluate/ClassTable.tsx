import { classFigures, type ConfusionMatrix } from '../../engine/index.ts';
import { evaluate as evaluateWords } from '../../i18n/en.ts';
import { Section } from '../../ui/Section.tsx';
import { formatCount } from '../../viz/numberFormat.ts';
import styles from './ClassTable.module.css';
import { shareText } from './shareText.ts';

interface ClassTableProps {
  matrix: ConfusionMatrix;
  classes: readonly string[];
}

/** Each class against all others. */
export function ClassTable({ matrix, classes }: ClassTableProps) {
  return (
    <Section title={evaluateWords.byClass}>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{evaluateWords.className}</th>
            <th scope="col">{evaluateWords.precision}</th>
            <th scope="col">{evaluateWords.recall}</th>
            <th scope="col">{evaluateWords.f1}</th>
            <th scope="col">{evaluateWords.rows}</th>
          </tr>
        </thead>
        <tbody>
          {classes.map((name, index) => {
            const { precision, recall, f1, support } = classFigures(matrix, index);
            return (
              <tr key={name}>
                <th scope="row" title={name}>
                  {name}
                </th>
                <td>{shareText(precision)}</td>
                <td>{shareText(recall)}</td>
                <td>{shareText(f1)}</td>
                <td>{formatCount(support)}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </Section>
  );
}
