/** The row that is looked at, in its own units, beside what the network makes of it. */
import { memo } from 'react';
import { decodeRow } from '../../data/tables/decodeRow.ts';
import { problemOf } from '../../document/problem.ts';
import { workflow as words } from '../../i18n/en.ts';
import { useActions, useApp } from '../../store/hooks.ts';
import { Badge } from '../../ui/Badge.tsx';
import { PreviousNext } from '../../ui/PreviousNext.tsx';
import { Section } from '../../ui/Section.tsx';
import { formatAmount } from '../../viz/numberFormat.ts';
import { Answer } from './Answer.tsx';
import { columnLabel } from './predictCells.ts';
import styles from './stationContent.module.css';

/** A row may have hundreds of cells, which stay as they are at a step of training. */
export const RowSection = memo(function RowSection() {
  const document = useApp((state) => state.document);
  const dataset = useApp(({ run }) => run.dataset);
  const chosen = useApp(({ ui }) => (ui.sample.kind === 'row' ? ui.sample.row : null));
  const actions = useActions();
  const { table } = document;
  if (!table || chosen === null || dataset?.tableKey !== table.key) return null;
  const row = chosen < dataset.count ? chosen : 0;
  const inputs = dataset.rawInputs.subarray(row * dataset.rawInputCount, (row + 1) * dataset.rawInputCount);
  const cells = decodeRow(table.encoding, inputs);
  const part = (['train', 'validation', 'test'] as const).find((name) => dataset[name].includes(row));
  const facts = problemOf(document);
  return (
    <Section
      title={words.sample(row + 1)}
      tag={part && <Badge>{part}</Badge>}
      note={
        <PreviousNext
          noun={words.sampleNoun}
          place={row}
          count={dataset.count}
          onSelect={actions.selectRow}
        />
      }
    >
      <dl className={styles.list}>
        {table.encoding.columns.map(({ name }, at) => (
          <div key={name}>
            <dt>{columnLabel(table, name)}</dt>
            <dd>{cells[at]}</dd>
          </div>
        ))}
        <div>
          <dt>{words.inFile(facts.target.name)}</dt>
          <dd>{targetText(facts, dataset.labels[row])}</dd>
        </div>
      </dl>
      <Answer facts={facts} />
    </Section>
  );
});

/** Class names, or the number in its own unit. */
function targetText({ classes, target }: ReturnType<typeof problemOf>, label: number | undefined): string {
  if (label === undefined) return '–';
  if (classes) return classes[label] ?? '–';
  const { factor, offset } = target.scale ?? { factor: 1, offset: 0 };
  return formatAmount(label * factor + offset);
}
