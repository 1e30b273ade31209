/** Where the rows come from and what is made of them before the network sees them. */
import { useEffect, useState } from 'react';
import type { BuiltInTableId } from '../../data/tables/builtIn.ts';
import type { TableSource } from '../../document/document.ts';
import { useActions, useApp } from '../../store/hooks.ts';
import { Button } from '../../ui/Button.tsx';
import { NumberField } from '../../ui/NumberField.tsx';
import { commitNumber } from '../../document/commitNumber.ts';
import { SEED_LIMITS } from '../../document/limits.ts';
import { about, workflow as words } from '../../i18n/en.ts';
import type { ReadAnswer } from '../../worker/tableProtocol.ts';
import { ColumnList } from './ColumnList.tsx';
import styles from './stationContent.module.css';
import { withColumn } from './tableChoices.ts';
import { TableFields } from './TableFields.tsx';

/** A table whose source is not told does not compile. */
const SOURCES: Readonly<Record<BuiltInTableId, { origin: string; licence: string }>> = about.sources;

export function LoadStation() {
  const table = useApp(({ document }) => document.table);
  const seed = useApp(({ document }) => document.data.seed);
  const answer = useColumns();
  const actions = useActions();
  if (!table) return null;
  const { settings, source } = table;
  return (
    <>
      <p className={styles.note}>{sourceText(source)}</p>
      {answer === null ? (
        <p className={styles.note}>–</p>
      ) : (
        <>
          <TableFields
            columns={answer.columns}
            settings={settings}
            onChange={(...change) => void actions.changeTable(...change)}
          />
          <NumberField
            className={styles.field}
            label={words.seed}
            text={String(seed)}
            onCommit={(text) =>
              commitNumber(
                text,
                { ...SEED_LIMITS, isWhole: true },
                (value) => void actions.reseedTable(value),
              )
            }
          />
          <Button onClick={() => actions.set('dialog', 'table')}>{words.showTable}</Button>
          <ColumnList
            columns={answer.columns}
            settings={settings.columns}
            target={settings.target}
            source={source}
            onChange={(name, change) =>
              void actions.changeTable(words.setColumn(name), (now) => withColumn(now, name, change))
            }
          />
        </>
      )}
    </>
  );
}

/** What the columns of the open table hold; null until the file has been looked through. */
function useColumns(): ReadAnswer | null {
  const source = useApp(({ document }) => document.table?.source);
  const { describeTable } = useActions();
  const [answer, setAnswer] = useState<ReadAnswer | null>(null);
  useEffect(() => {
    let isWanted = true;
    void describeTable().then((found) => {
      if (isWanted) setAnswer(found);
    });
    return () => {
      isWanted = false;
    };
  }, [source, describeTable]);
  return answer;
}

function sourceText(source: TableSource): string {
  if (source.kind === 'own') return words.fromFile(source.fileName);
  const { origin, licence } = SOURCES[source.id];
  return words.origin(origin, licence);
}
