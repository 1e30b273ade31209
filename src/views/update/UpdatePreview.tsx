/** On the way back through the network, and at the update: every weight, its gradient, and where the step takes it. */
import { useMemo } from 'react';
import { update as words } from '../../i18n/en.ts';
import { isSameParameter } from './sameParameter.ts';
import { useApp, useShownStep } from '../../store/hooks.ts';
import { Section } from '../../ui/Section.tsx';
import { Var } from '../../ui/Var.tsx';
import { formatTick } from '../../viz/numberFormat.ts';
import { BiasLine } from './BiasLine.tsx';
import styles from './UpdatePreview.module.css';
import { UpdateTableRow } from './UpdateTableRow.tsx';
import { updateRows, type UpdateRow } from './updateRows.ts';
import { gradientWords, stepWords } from './updateWords.ts';

/** Nothing before the backward pass, and nothing that a quiz still asks for. */
export function UpdatePreview() {
  const document = useApp((state) => state.document);
  const update = useApp((state) => state.run.frame?.update ?? null);
  const step = useShownStep();
  const chosen = useApp(({ ui }) => ui.hover ?? ui.selection);
  const isShown =
    step?.kind === 'training' &&
    (step.position.phase === 'update' || (step.position.phase === 'backward' && step.foreseesUpdate));
  const shown = useMemo(
    () => (isShown && update ? updateRows(document, update, step) : null),
    [isShown, document, update, step],
  );
  if (!shown || !update || !step) return null;
  const { rows, biases, hiddenCount } = shown;
  const isChosen = (row: UpdateRow) => isSameParameter(row.ref, chosen);
  const hasChosen = rows.some(isChosen);
  const isCurrent = (row: UpdateRow) => (hasChosen ? isChosen(row) : row.isCurrent);
  const told = rows.findLast(isCurrent) ?? rows.find((row) => row.known);
  const look = {
    whole: update.before.every((value) => Number.isInteger(value)),
    largestChange: largestChange([...rows, ...biases]),
  };
  const madeOf = gradientWords(document.training, step.batchSize);
  return (
    <Section title={words.title} note={<LearningRate value={update.learningRate} />}>
      <table className={styles.table} aria-label={words.tableName}>
        <thead>
          <tr>
            <th scope="col">{words.weight}</th>
            <th scope="col">{words.before(update.isDone)}</th>
            <th scope="col">{words.gradient}</th>
            <th scope="col" colSpan={2}>
              {words.after(update.isDone)}
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <UpdateTableRow key={JSON.stringify(row.ref)} row={row} isCurrent={isCurrent(row)} look={look} />
          ))}
          {biases.length > 0 && <BiasLine biases={biases} look={look} />}
        </tbody>
      </table>
      {hiddenCount > 0 && <p className={styles.more}>{words.more(hiddenCount)}</p>}
      {madeOf && <p className={styles.words}>{madeOf}</p>}
      {told && <p className={styles.words}>{stepWords(told, update.isDone)}</p>}
    </Section>
  );
}

function LearningRate({ value }: { value: number }) {
  return (
    <span>
      <Var name="η" /> = {formatTick(value)}
    </span>
  );
}

function largestChange(rows: readonly UpdateRow[]): number {
  return Math.max(0, ...rows.map(({ now, known }) => Math.abs((known?.next ?? now) - now)));
}
